import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

type Says = (input: HTMLInputElement) => boolean;

class Live extends Directive {
  render(...[value]: [value: unknown, says?: Says]): unknown {
    return value;
  }

  override update(part: PropertyPart, [value, says]: Parameters<this['render']>): unknown {
    const input = part.element as HTMLInputElement & Record<string, unknown>;
    if (!(says?.(input) ?? input[part.name] === value)) input[part.name] = value;
    return noChange;
  }
}

/**
 * Writes a property of a native input unless it stands there already: a person or autofill may have changed it since
 * it was last written. `says` tells whether the input means the same in other letters ("7,5" for 7.5). Lit's own `live`
 * does the first for attributes too, at three times the bytes.
 */
export const live = directive(Live);
