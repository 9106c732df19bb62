import { writtenOf } from '../../model/form/answers.js';
import { html, nothing } from 'lit';
import { fieldOf, renderErrors, renderQuestion, type FormView } from '../../controls/section.js';
import { renderField } from '../../controls/index.js';
import { icon } from '../../element/icons.js';
import { levelSigns } from '../../i18n/goal-words.js';
import type { Question } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import type { VisibleSection } from '../../model/form/visible.js';
import { levelIds } from './goal-from-answers.js';

/** What the page of the plan is handed beside the form. */
export interface PlanPageView extends FormView {
  /** What stands behind the ids of this goal. */
  suffix: string;
  /** The five outcomes as they are suggested, -2 first; empty before there is a path. */
  levels: readonly { name: string; words: string }[];
  /** Ids of the outcomes that are being changed. */
  open: ReadonlySet<string>;
  change: (id: string) => void;
}

/** One outcome: its words, or the field in which to change them. What is left as suggested follows the target. */
function renderLevel(
  view: PlanPageView,
  question: Question,
  sign: string,
  { name, words }: { name: string; words: string },
) {
  const { session, say, open, change } = view;
  const { id } = question;
  const said = session.answers[id];
  const field = fieldOf(view, { ...question, label: name });
  const at = sign === '0' ? 'hope' : name === say('level-now') ? 'now' : nothing;
  if (open.has(id) || session.fault(id))
    return html`<li data-at=${at} data-open>
      <i aria-hidden="true" .textContent=${sign}></i>
      ${renderField({
        ...field,
        answer: said ?? words,
        keep: (answer) => {
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
        change(id);
      }}
    >
      ${say('change')}<span class="vh"> ${name}</span>
    </button>
  </li>`;
}

/** The plan for the hard day, and the five honest outcomes by which client and trainer will look back. */
export function renderPlanPage(view: PlanPageView, { section, questions }: VisibleSection, plan: unknown) {
  const { say, language, suffix, levels } = view;
  const find = (id: string) => questions.find((question) => question.id === id + suffix);
  const ask = (id: string) => {
    const question = find(id);
    return question ? renderQuestion(view, question) : nothing;
  };
  const rows = levelIds.flatMap((id, i) => {
    const question = find(`level-${id}`);
    const level = levels[i];
    return question && level ? [renderLevel(view, question, levelSigns[i] ?? '', level)] : [];
  });
  return html`
    ${renderErrors(view, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p class="lead" .textContent=${textIn(section.lead, language)}></p>
    <fieldset class="q">
      <legend .textContent=${say('plan-legend')}></legend>
      <div class="ifthen">${ask('plan-when')}${ask('story')}${ask('plan-then')}</div>
    </fieldset>
    <div class="q">${ask('who')}</div>
    ${
      rows.length === 0
        ? nothing
        : html`<section class="q">
            <h3 class="legend" .textContent=${say('levels-legend')}></h3>
            <p class="hint" .textContent=${say('levels-hint')}></p>
            <ol class="levels" reversed>
              ${rows.reverse()}
            </ol>
          </section>`
    }
    <details class="why q">
      <summary>${icon('chevron')}<span .textContent=${say('weight-legend')}></span></summary>
      <div class="weights">
        <p class="hint" .textContent=${say('weight-hint')}></p>
        ${ask('weight-importance')} ${ask('weight-difficulty')}
      </div>
    </details>
    ${plan}
  `;
}
