import { html, nothing } from 'lit';
import { goalSentence, formatWin } from '../../i18n/format-goal.js';
import { formatDate } from '../../i18n/format.js';
import type { Goal } from '../../model/goals/goal.js';
import type { PageContext } from './page-context.js';

/** The plan so far, as a sentence built from the goal once there is one. `here`: the one that stands on the page itself. */
export function renderCard(
  { say, language, soFar }: PageContext,
  slot: number,
  goal: Goal | undefined,
  here = '',
) {
  const speech = { say, language };
  const says = goal ? goalSentence(goal, speech) : soFar.textOf(slot) || say('card-empty');
  const [first] = goal?.wins ?? [];
  const rows: [string, string][] = [];
  if (goal && first)
    rows.push([
      say('card-first'),
      say('goal-win', formatWin(goal, first, speech), formatDate(first.by, language)),
    ]);
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
