import { html, nothing } from 'lit';
import { renderErrors, renderQuestions, type FormView } from '../../controls/section.js';
import type { Option } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import type { VisibleSection } from '../../model/form/visible.js';
import type { WeightGoalLimit } from '../../model/goals/limits.js';

/** What the first page of a goal is handed beside the form. */
export interface GoalView extends FormView {
  /** What stands behind the ids of this goal. */
  suffix: string;
  /** Why there is no weight goal for this person; undefined where there may be one. */
  limit: WeightGoalLimit | undefined;
  /** Chooses another starter in the person's stead, because they pressed for it. */
  choose: (starter: string) => void;
  /** Takes back a goal that was being added. */
  neverMind: (() => void) | undefined;
}

/** Starters that bring what is often hoped for from a weight goal. */
const kinder = ['energy', 'strength', 'sleep'];

/** The reason, and another way that is one tap away. */
function renderGentle({ limit, say, language, choose }: GoalView, options: readonly Option[]) {
  return html`<div class="gentle" aria-live="polite">
    ${
      limit !== 'under-18' && limit !== 'offer-another-goal'
        ? nothing
        : html`<div class="note enter">
            <p><b .textContent=${say('gentle-title')}></b></p>
            <p .textContent=${say(`gentle-${limit}`)}></p>
            <div class="prompts">
              ${options
                .filter(({ id }) => kinder.includes(id))
                .map(
                  ({ id, label }) =>
                    html`<button
                      type="button"
                      class="chip"
                      @click=${() => {
                        choose(id);
                      }}
                      .textContent=${textIn(label, language)}
                    ></button>`,
                )}
            </div>
          </div>`
    }
  </div>`;
}

/** What and why. The gentle questions before a weight goal stand directly under it. */
export function renderGoalPage(view: GoalView, { section, questions }: VisibleSection) {
  const { say, language, suffix, neverMind } = view;
  const starter = questions.find(({ id }) => id === `starter${suffix}`);
  const options = starter?.kind === 'choice' ? starter.options : [];
  const gentle = questions.findLastIndex(({ kind }) => kind === 'yes-no') + 1;
  return html`
    ${renderErrors(view, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p class="lead" .textContent=${textIn(section.lead, language)}></p>
    ${renderQuestions(view, questions.slice(0, gentle))} ${gentle > 0 ? renderGentle(view, options) : nothing}
    ${renderQuestions(view, questions.slice(gentle))}
    ${
      neverMind
        ? html`<p class="never">
            <button
              type="button"
              class="link"
              @click=${neverMind}
              .textContent=${say('yours-never-mind')}
            ></button>
          </p>`
        : nothing
    }
  `;
}
