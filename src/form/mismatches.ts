import { html, nothing } from 'lit';
import type { Say } from '../i18n/messages.js';

/** Answers that hardly fit together, in words. */
export interface MismatchView {
  says: string;
  /** The questions that it is about, and the way to each where there is one. */
  questions: readonly { label: string; change: () => void }[];
  keep: () => void;
}

/** What hardly fits together. Nothing is wrong and nothing is held up: either can be changed, or both kept. */
export const renderMismatches = (mismatches: readonly MismatchView[], say: Say) =>
  mismatches.length === 0
    ? nothing
    : html`<div class="note gap mismatches" role="group" aria-labelledby="mismatches">
        <p id="mismatches"><b .textContent=${say('mismatches-title', mismatches.length)}></b></p>
        ${mismatches.map(
          ({ says, questions, keep }) =>
            html`<p .textContent=${says}></p>
              <div class="row">
                ${questions.map(
                  ({ label, change }) =>
                    html`<button
                      type="button"
                      class="btn quiet"
                      @click=${change}
                      .textContent=${say('mismatch-change', label)}
                    ></button>`,
                )}
                <button type="button" class="btn quiet" @click=${keep}>
                  ${say('mismatch-keep')}<span class="visually-hidden" .textContent=${` (${says})`}></span>
                </button>
              </div>`,
        )}
      </div>`;
