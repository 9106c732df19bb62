import type { ReactiveElement } from 'lit';
import { warnOnce } from './warn.js';

/** As it is compared: `Auto_Advance` is `auto-advance`. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether at most so many letters were left out, put in or changed (Levenshtein 1965). */
function isNear(a: string, b: string, slips: number): boolean {
  if (!a || !b) return a.length + b.length <= slips;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a.startsWith(b.charAt(0))) return isNear(restA, restB, slips);
  if (slips === 0) return false;
  return [isNear(restA, b, slips - 1), isNear(a, restB, slips - 1), isNear(restA, restB, slips - 1)].includes(
    true,
  );
}

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
    const given = plain(name);
    const property = properties.find((each) => plain(each) === given);
    const near = observedAttributes.find((each) => isNear(given, plain(each), each.length > 5 ? 2 : 1));
    if (property) tell(name, `it as a property, in a script: element.${property} = …`);
    else if (near) tell(name, near);
  }
  if (region && !/^[a-z]{2}$/i.test(region.trim()) && element.hasAttribute('region'))
    tell('region', 'two letters, such as GB', region);
}
