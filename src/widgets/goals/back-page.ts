import { html, nothing } from 'lit';
import { renderErrors, renderQuestion, type FormView } from '../../controls/section.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fullAmount, levelSigns, shortAmount } from '../../i18n/goal-words.js';
import type { QuestionOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import type { VisibleSection } from '../../model/form/visible.js';
import { attainmentT, type AttainmentLevel } from '../../model/goals/attainment.js';
import type { Goal } from '../../model/goals/goal.js';
import { progressOf, type GoalProgress } from '../../model/goals/progress.js';
import { suffixOf } from '../../model/goals/slots.js';
import { levelIds } from './goal-from-answers.js';
import { renderStones } from './stones.js';
import type { GoalSlot } from './yours-page.js';

/** What the page of somebody who comes back is handed beside the form. */
export interface BackView extends FormView {
  goals: readonly GoalSlot[];
  /** ISO date. */
  today: string;
  /** Goals whose next steps were planned anew just now. */
  replanned: ReadonlySet<number>;
  replan: (slot: number) => void;
}

/** What was reached last, quietly; and what comes next. */
function renderEarned({ earned, next }: GoalProgress, goal: Goal, { say, language }: BackView) {
  const amount = (value: number) => fullAmount(goal, value, { say, language });
  const last = earned.reduce<GoalProgress['earned'][number] | undefined>(
    (best, each) => (best && best.on > each.on ? best : each),
    undefined,
  );
  return html`${
    last
      ? html`<div class="note echo enter earned">
          <p>
            <b .textContent=${say('back-earned', amount(last.value), formatDate(last.on, language))}></b>
            <span .textContent=${say(next ? 'back-counts' : 'back-all')}></span>
          </p>
        </div>`
      : nothing
  }
  ${
    next
      ? html`<p .textContent=${say('back-next', amount(next.value), formatDate(next.by, language))}></p>`
      : nothing
  }`;
}

/** Staying where one is, or a date gone by: said without blame, with new dates one tap away. */
function renderReplan(slot: number, goal: Goal, { plateau, overdue, next }: GoalProgress, view: BackView) {
  const { say, language, replan, replanned } = view;
  const amount = next && shortAmount(goal, next.value, { say, language });
  const done = replanned.has(slot) && next !== undefined;
  return html`<div class="pace" aria-live="polite">
    ${
      done
        ? html`<p
            class="note"
            .textContent=${say('back-replanned', amount ?? '', formatDate(next.by, language))}
          ></p>`
        : plateau || overdue
          ? html`<div class="note">
              <p .textContent=${say(plateau ? 'back-plateau' : 'back-overdue')}></p>
              <button
                type="button"
                class="chip"
                @click=${() => {
                  replan(slot);
                }}
                .textContent=${say('back-replan')}
              ></button>
            </div>`
          : nothing
    }
  </div>`;
}

/** The five outcomes in the words that were agreed. */
const withLevels = (question: QuestionOf<'choice'>, { levels }: Goal): QuestionOf<'choice'> => ({
  ...question,
  options: question.options.map((option) => {
    const index = levelIds.findIndex((id) => id === option.id);
    return { ...option, label: `${levelSigns[index] ?? ''}: ${levels?.[index] ?? ''}` };
  }),
});

function renderSlot({ slot, text, goal }: GoalSlot, view: BackView, questions: VisibleSection['questions']) {
  const { say, language, today } = view;
  const find = (id: string) => questions.find((question) => question.id === id + suffixOf(slot));
  const now = find('now');
  const reached = find('reached');
  if (!goal || !now) return nothing;
  const stands = progressOf(goal, today);
  const over = goal.by <= today || !stands.next;
  return html`<section class="q">
    <h3 class="legend" .textContent=${text}></h3>
    ${renderEarned(stands, goal, view)}
    ${renderStones({ goal, today, say, language, earned: stands.earned.map(({ value }) => value) })}
    <div class="now">
      ${renderQuestion(view, {
        ...now,
        unit: say('goal-unit', goal.measure.unit, 2),
      } as QuestionOf<'number'>)}
    </div>
    ${renderReplan(slot, goal, stands, view)}
    ${
      over && goal.levels && reached?.kind === 'choice'
        ? renderQuestion(view, withLevels(reached, goal))
        : nothing
    }
  </section>`;
}

/** Where several goals stand together; nothing while none is rated. */
function renderScore({ goals, say, language }: BackView) {
  const score = attainmentT(
    goals.flatMap(({ goal }) =>
      goal
        ? [
            {
              level: (goal.reached ?? null) as AttainmentLevel | null,
              weight: goal.weight ? goal.weight.importance * goal.weight.difficulty : 1,
            },
          ]
        : [],
    ),
  );
  return html`<p
    role="status"
    .textContent=${score === undefined ? '' : say('back-score', formatNumber(Math.round(score), language))}
  ></p>`;
}

/** How it is going: what was earned, what comes next, and room for how it stands today. */
export function renderBack(view: BackView, { section, questions }: VisibleSection) {
  const { language, goals } = view;
  return html`
    ${renderErrors(view, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p class="lead" .textContent=${textIn(section.lead, language)}></p>
    ${goals.map((each) => renderSlot(each, view, questions))} ${renderScore(view)}
  `;
}
