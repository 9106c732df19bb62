import type { ReactiveElement } from 'lit';
import { nearest, plainName } from '../model/near.js';
import { warnOnce } from './warn.js';

/**
 * Tells the owner of attributes that are nearly one of ours, of properties written as attributes, and of a region in
 * words. What is far from all of ours belongs to a framework or a site builder, and is none of our business.
 */
export function warnAboutTypos(element: ReactiveElement & { region: string }): void {
  const { observedAttributes, elementProperties } = element.constructor as typeof ReactiveElement;
  const properties = [...elementProperties].flatMap(([name, { attribute, state }]) =>
    attribute === false && !state ? [String(name)] : [],
  );
  const { localName, region } = element;
  const tell = (attribute: string, expected: string, received = 'a name that there is not') => {
    warnOnce({ element: localName, attribute, received, expected });
  };
  for (const name of element.getAttributeNames()) {
    if (observedAttributes.includes(name)) continue;
    const property = properties.find((each) => plainName(each) === plainName(name));
    const near = nearest(name, observedAttributes);
    if (property) tell(name, `it as a property, in a script: element.${property} = …`);
    else if (near) tell(name, near);
  }
  if (region && !/^[a-z]{2}(-[a-z\d]{1,3})?$/i.test(region.trim()) && element.hasAttribute('region'))
    tell('region', 'two letters, such as GB', region);
}
