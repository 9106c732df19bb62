import type { TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** Changes some of a state and shows the part of the page that rests on it anew. */
export type Change<State> = (some: Partial<State>) => void;

type Template<State> = (state: State, change: Change<State>) => TemplateResult;

class WithState extends AsyncDirective {
  #state: object | undefined;
  #template: Template<object> | undefined;

  readonly #change: Change<object> = (some) => {
    this.#state = { ...this.#state, ...some };
    if (this.isConnected && this.#template) this.setValue(this.#template(this.#state, this.#change));
  };

  render(...[start, template]: [start: object, template: Template<object>]): TemplateResult {
    this.#template = template;
    return template((this.#state ??= start), this.#change);
  }
}

const remember = directive(WithState);

/**
 * What a control remembers about itself while it is on the page, such as whether its list is open. It is no answer:
 * nobody else needs it, and it is gone with the control.
 */
export const withState = <State extends object>(start: State, template: Template<State>): unknown =>
  remember(start, template as unknown as Template<object>);
