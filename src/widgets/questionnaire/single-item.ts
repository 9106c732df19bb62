import { html } from 'lit';
import type { FormSession } from '../../model/form/session.js';
import type { ResponseScale } from '../../model/instruments/instrument.js';
import type { Say } from '../../i18n/messages.js';
import type { MatrixMemory } from './matrix-keyboard.js';

/** How long an answer is seen before the page turns by itself, in milliseconds. */
const glimpse = 350;

/** Continue, as if its button had been pressed: the form checks the page and goes on. */
const goOn = (from: Element) => {
  from.closest('form')?.requestSubmit();
};

/** A page with one item, and what its keys do. */
export interface OneView {
  session: FormSession;
  say: Say;
  memory: MatrixMemory;
  /** The page itself. */
  content: unknown;
  /** Id of the question, and the scale that it is answered on. */
  question: string;
  scale: ResponseScale | undefined;
  /** The page turns by itself after a tap or a click. */
  auto: boolean;
}

/**
 * A digit answers and moves on: the first answer is 1. On a ruler that a digit can reach from end to end it is the
 * number itself; on a longer one it does nothing, for 1 may be the beginning of 10.
 */
function steer({ session, scale, question }: OneView, event: KeyboardEvent): void {
  if (!scale || !/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const digit = Number(event.key);
  const value =
    scale.kind === 'options'
      ? scale.options[digit - 1]?.value
      : scale.max <= 9 && digit >= scale.min && digit <= scale.max
        ? digit
        : undefined;
  if (value === undefined) return;
  event.preventDefault();
  session.answer(question, String(value));
  goOn(event.currentTarget as Element);
}

/** One item on a page of its own. Arrow keys pass over answers on their way, so they never turn the page. */
export function renderOne(view: OneView) {
  const { memory, session, say, content, scale, auto } = view;
  return html`<div
    class="one"
    @pointerdown=${() => {
      memory.byPointer = true;
    }}
    @keydown=${(event: KeyboardEvent) => {
      memory.byPointer = false;
      steer(view, event);
    }}
    @change=${(event: Event) => {
      if (!auto || !memory.byPointer) return;
      const from = event.currentTarget as Element;
      const { page } = session;
      setTimeout(() => {
        if (session.page === page) goOn(from);
      }, glimpse);
    }}
  >
    ${content}
    ${
      scale?.kind === 'options' && scale.options.length <= 9
        ? html`<p class="keys">
            <span><kbd>1</kbd>–<kbd>${scale.options.length}</kbd> ${say('keys-answer')}</span>
          </p>`
        : ''
    }
  </div>`;
}
