import { html, nothing } from 'lit';
import { renderErrors } from '../../form/page.js';
import { renderQuestions } from '../../questions/layout.js';
import type { Option, Question } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import { weightLimit } from './goal-issues.js';
import type { GoalContext } from './page-context.js';
import { give } from './page-helpers.js';

/** Starters that bring what is often hoped for from a weight goal. */
const kinder = ['energy', 'strength', 'sleep'];
/** The same for a body that has much to bear. */
const softer = ['energy', 'sleep'];

/** The reason, and another way that is one tap away. */
function renderGentle(page: GoalContext, options: readonly Option[]) {
  const { say, language, answers, soFar } = page;
  const limit = weightLimit(answers, soFar.known);
  const others = limit === 'soft-start' ? softer : kinder;
  return html`<div class="gentle" aria-live="polite">
    ${
      limit === undefined || limit === 'below-healthy-weight'
        ? nothing
        : html`<div class="note enter">
            <p><b .textContent=${say('gentle-title')}></b></p>
            <p .textContent=${say(`gentle-${limit}`)}></p>
            <div class="prompts">
              ${options
                .filter(({ id }) => others.includes(id))
                .map(
                  ({ id, label }) =>
                    html`<button
                      type="button"
                      class="chip"
                      @click=${() => {
                        give(page, { starter: id }, 'starter');
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
export function renderGoalPage(page: GoalContext) {
  const { say, language, soFar, slot, suffix, section, questions, cancelGoal } = page;
  const starter = questions.find(({ id }) => id === `starter${suffix}`);
  const options = starter?.kind === 'single-choice' ? starter.options : [];
  // The gentle questions, or the words that they would be asked about.
  const asks = (question: Question) =>
    question.kind === 'yes-no' || question.id === `goal-words${suffix}` || question.id === starter?.id;
  const gentle = questions.findLastIndex(asks) + 1;
  return html`
    ${renderErrors(page, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p
      class="lead"
      .textContent=${soFar.known.doctorFirst ? say('goal-lead-doctor') : textIn(section.lead, language)}
    ></p>
    ${renderQuestions(page, questions.slice(0, gentle))} ${renderGentle(page, options)}
    ${renderQuestions(page, questions.slice(gentle))}
    ${
      slot === 1 || !cancelGoal
        ? nothing
        : html`<p class="never">
            <button
              type="button"
              class="link"
              @click=${() => {
                cancelGoal(slot);
              }}
              .textContent=${say('yours-never-mind')}
            ></button>
          </p>`
    }
  `;
}
