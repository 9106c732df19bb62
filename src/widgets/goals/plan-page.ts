import { writtenOf } from '../../model/form/answers.js';
import { html, nothing } from 'lit';
import { renderErrors } from '../../form/page.js';
import { fieldOf } from '../../questions/layout.js';
import { renderField } from '../../questions/registry.js';
import { icon } from '../../element/icons.js';
import { levelSigns } from '../../i18n/format-goal.js';
import type { Question } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import { levelIds } from './goal-from-answers.js';
import type { LoadedGoalContext } from './page-context.js';
import { ask } from './page-helpers.js';

/** One outcome: its words, or the field in which to change them. What is left as suggested follows the target. */
function renderLevel(
  page: LoadedGoalContext,
  question: Question,
  sign: string,
  { name, words }: { name: string; words: string },
) {
  const { session, say, shown, show, answer } = page;
  const { id } = question;
  const said = session.answers[id];
  const field = fieldOf(page, { ...question, label: name });
  const at = sign === '0' ? 'hope' : name === say('level-now') ? 'now' : nothing;
  if (shown.open.has(id) || session.issue(id))
    return html`<li data-at=${at} data-open>
      <i aria-hidden="true" .textContent=${sign}></i>
      ${renderField({
        ...field,
        answer: said ?? words,
        setAnswer: (answer) => {
          session.answer(id, answer === words ? undefined : answer);
        },
      })}
    </li>`;
  return html`<li data-at=${at}>
    <i .textContent=${sign}></i>
    <span><b .textContent=${name}></b><small .textContent=${writtenOf(said ?? words)}></small></span>
    <button
      type="button"
      class="link"
      @click=${() => {
        show({ open: new Set([...shown.open, id]) });
        answer({}, `#q-${id}`);
      }}
    >
      ${say('change')}<span class="visually-hidden"> ${name}</span>
    </button>
  </li>`;
}

/** The plan for the hard day, and the five honest outcomes by which client and trainer will look back. */
export function renderPlan(page: LoadedGoalContext, card: unknown) {
  const { say, language, slot, suffix, section, questions, soFar } = page;
  const levels = soFar.levelsOf(slot);
  const rows = levelIds.flatMap((id, i) => {
    const question = questions.find((each) => each.id === `level-${id}${suffix}`);
    const level = levels[i];
    return question && level ? [renderLevel(page, question, levelSigns[i] ?? '', level)] : [];
  });
  return html`
    ${renderErrors(page, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p class="lead" .textContent=${textIn(section.lead, language)}></p>
    <fieldset class="question">
      <legend .textContent=${say('plan-legend')}></legend>
      <div class="ifthen">${ask(page, 'plan-when')}${ask(page, 'story')}${ask(page, 'plan-then')}</div>
    </fieldset>
    <div class="question">${ask(page, 'who')}</div>
    ${
      rows.length === 0
        ? nothing
        : html`<section class="question">
            <h3 class="legend" .textContent=${say('levels-legend')}></h3>
            <p class="hint" .textContent=${say('levels-hint')}></p>
            <ol class="levels" reversed>
              ${rows.reverse()}
            </ol>
          </section>`
    }
    <details class="why question">
      <summary>${icon('chevron')}<span .textContent=${say('weight-legend')}></span></summary>
      <div class="weights">
        <p class="hint" .textContent=${say('weight-hint')}></p>
        ${ask(page, 'weight-importance')} ${ask(page, 'weight-difficulty')}
      </div>
    </details>
    ${card}
  `;
}
