import { html, nothing } from 'lit';
import type { Say } from '../i18n/messages.js';

/** One stepping stone: its words, and the way back to it once it is done. */
export interface ProgressStep {
  id: string;
  title: string;
}

export interface ProgressView {
  say: Say;
  steps: readonly ProgressStep[];
  /** Position of the stone one stands on, from 0. */
  at: number;
  secondsLeft: number;
  /** How far through the stone one is, above 0 to 1, where one stone stands for several pages. */
  filled?: number;
  go: (stone: string) => void;
}

/** Where one stands, as stepping stones and in words. Stones that lie behind lead back. */
export const renderProgress = ({ say, steps, at, secondsLeft, filled = 1, go }: ProgressView) =>
  html`<ol class="stones" aria-label=${say('steps')}>
      ${steps.map(({ id, title }, index) =>
        index < at
          ? html`<li data-at="done">
              <button
                type="button"
                class="link"
                @click=${() => {
                  go(id);
                }}
              >
                <span class="visually-hidden">${say('step-done')} </span>${title}
              </button>
            </li>`
          : html`<li
              data-at=${index === at ? 'now' : nothing}
              data-filled=${index === at ? Math.ceil(filled * 4) : nothing}
              aria-current=${index === at ? 'step' : 'false'}
            >
              <span .textContent=${title}></span>
            </li>`,
      )}
    </ol>
    <p class="timeleft">
      <span .textContent=${say('step-of', at + 1, steps.length)}></span
      ><span .textContent=${say('minutes-left', Math.ceil(secondsLeft / 60))}></span>
    </p>`;
