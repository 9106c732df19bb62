import { html, nothing } from 'lit';
import { goalSentence, shortAmount } from '../../i18n/goal-words.js';
import { formatDate } from '../../i18n/format.js';
import type { Say } from '../../i18n/words.js';
import type { Goal } from '../../model/goals/goal.js';

/** What the card is built from. */
export interface PlanView {
  say: Say;
  /** BCP 47 tag of the language spoken. */
  language: string;
  /** The goal, once the answers make one. */
  goal: Goal | undefined;
  /** What the goal is, in words, as far as it goes. */
  text: string;
}

/** The plan so far, as a sentence built from the answers. `here`: the one that stands on the page itself. */
export function renderPlan({ say, language, goal, text }: PlanView, here = '') {
  const says = goal ? goalSentence(goal, { say, language }) : text || say('card-empty');
  const [first] = goal?.wins ?? [];
  const rows: [string, string][] = [];
  if (goal && first) {
    const amount = shortAmount(goal, first.value, { say, language });
    rows.push([say('card-first'), say('goal-win', amount, formatDate(first.by, language))]);
  }
  if (goal?.importance !== undefined) rows.push([say('card-matters'), say('out-of-ten', goal.importance)]);
  if (goal?.confidence !== undefined) rows.push([say('card-sure'), say('out-of-ten', goal.confidence)]);
  return html`<aside class="plan ${here}" aria-label=${say('card-label')}>
    <p class="small" aria-hidden="true" .textContent=${say('card-label')}></p>
    <p class="says" .textContent=${says}></p>
    ${
      rows.length === 0
        ? nothing
        : html`<dl>
            ${rows.map(
              ([label, words]) =>
                html`<dt .textContent=${label}></dt>
                  <dd .textContent=${words}></dd>`,
            )}
          </dl>`
    }
  </aside>`;
}
