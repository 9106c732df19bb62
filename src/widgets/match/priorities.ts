import { html, nothing } from 'lit';
import { renderQuestion, type FormView } from '../../questions/layout.js';
import { formatList } from '../../i18n/format.js';
import type { Match } from '../../model/matching/match.js';
import type { Priority } from '../../model/matching/trainer-terms.js';
import { callName } from './names.js';

/**
 * What matters most, asked in the form's own way; the list answers at once, and says so aloud.
 * @param some - What there is to weigh; nothing is asked where there is nothing.
 */
export function renderPriorities(
  view: FormView,
  some: readonly Priority[],
  shown: readonly Match[],
  moved: boolean,
) {
  if (some.length === 0) return nothing;
  const { say, language } = view;
  const trainers = shown.map(({ trainer }) => trainer);
  const names = trainers.map((each) => callName(each, trainers));
  return html`${renderQuestion(view, {
      ...{
        id: 'matters',
        kind: 'multiple-choice',
        label: say('match-matters'),
        hint: say('match-matters-hint'),
      },
      options: some.map((id) => ({ id, label: say('match-matter', id) })),
    })}
    <p
      class="visually-hidden"
      role="status"
      .textContent=${moved ? say('match-order', formatList(names, language)) : ''}
    ></p>`;
}
