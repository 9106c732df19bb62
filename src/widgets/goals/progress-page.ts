import { html, nothing } from 'lit';
import { renderErrors } from '../../form/page.js';
import { renderQuestion } from '../../questions/layout.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fullAmount, levelSigns, formatWin } from '../../i18n/format-goal.js';
import type { QuestionOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import { attainmentT, type AttainmentLevel } from '../../model/goals/attainment.js';
import type { Goal } from '../../model/goals/goal.js';
import { measureOf } from '../../model/goals/measures.js';
import { earnedOn, progressOf, replan, type GoalProgress } from '../../model/goals/progress.js';
import { suffixOf } from '../../model/goals/goal-index.js';
import { isOwn, type OwnWin, type Win } from '../../model/goals/wins.js';
import { keepWins, pathFingerprint } from './goal-answers.js';
import { heightOf } from './goal-issues.js';
import { levelIds } from './goal-from-answers.js';
import type { LoadedPageContext } from './page-context.js';
import type { BuiltGoal } from './goal-builder.js';
import { renderPathView } from './path-view.js';

/** What was reached last, quietly; and what comes next. */
function renderEarned({ earned, next }: GoalProgress, goal: Goal, { say, language }: LoadedPageContext) {
  const words = (win: Win) => formatWin(goal, win, { say, language }, fullAmount);
  const last = earned.reduce<GoalProgress['earned'][number] | undefined>(
    (best, each) => (best && best.on > each.on ? best : each),
    undefined,
  );
  return html`${
    last
      ? html`<div class="note echo enter earned">
          <p>
            <b
              .textContent=${say(
                isOwn(last) ? 'back-did' : 'back-earned',
                words(last),
                formatDate(last.on, language),
              )}
            ></b>
            <span .textContent=${say(next ? 'back-counts' : 'back-all')}></span>
          </p>
        </div>`
      : nothing
  }
  ${
    next
      ? html`<p .textContent=${say('back-next', words(next), formatDate(next.by, language))}></p>`
      : nothing
  }`;
}

/** Small wins of one's own are reached when the person says so. */
function renderOwn(slot: number, goal: Goal, { say, soFar, answer }: LoadedPageContext) {
  const { today } = soFar;
  const open = goal.wins.filter(isOwn).filter(({ reached = today }) => reached === today);
  if (open.length === 0) return nothing;
  const toggle = (win: OwnWin) => {
    const { reached, ...undone } = win;
    const next = reached ? undone : { ...win, reached: today };
    answer({ [`dates${suffixOf(slot)}`]: keepWins(goal.wins.map((each) => (each === win ? next : each))) });
  };
  return html`<div class="now" role="group" aria-labelledby=${`own-${slot}`}>
    <p id=${`own-${slot}`}><b .textContent=${say('back-own')}></b></p>
    <p class="hint" .textContent=${say('back-own-hint')}></p>
    <div class="row">
      ${open.map(
        (win) =>
          html`<button
            type="button"
            class="chip"
            aria-pressed=${win.reached !== undefined}
            @click=${() => {
              toggle(win);
            }}
            .textContent=${win.text}
          ></button>`,
      )}
    </div>
  </div>`;
}

/** The next steps, planned anew from where the person stands. */
function planAnew(slot: number, { soFar, shown, show, answer }: LoadedPageContext): void {
  const goal = soFar.draft(slot);
  if (!goal) return;
  const { wins, by, measure, baseline, target } = replan(goal, soFar.today, soFar.days);
  const suffix = suffixOf(slot);
  answer({
    [`dates${suffix}`]: keepWins(wins),
    [`was${suffix}`]: pathFingerprint(measure.id, baseline, target, by),
    [`by${suffix}`]: by,
  });
  show({ replanned: new Set([...shown.replanned, slot]) });
}

/** Staying where one is, or a date gone by: said without blame, with new dates one tap away. */
function renderReplan(
  slot: number,
  goal: Goal,
  { plateau, overdue, next }: GoalProgress,
  host: LoadedPageContext,
) {
  const { say, language, shown } = host;
  const words = next && formatWin(goal, next, { say, language });
  const done = shown.replanned.has(slot) && next !== undefined;
  return html`<div class="pace" aria-live="polite">
    ${
      done
        ? html`<p
            class="note"
            .textContent=${say('back-replanned', words ?? '', formatDate(next.by, language))}
          ></p>`
        : plateau || overdue
          ? html`<div class="note">
              <p .textContent=${say(plateau ? 'back-plateau' : 'back-overdue')}></p>
              <button
                type="button"
                class="chip"
                @click=${() => {
                  planAnew(slot, host);
                }}
                .textContent=${say('back-replan')}
              ></button>
            </div>`
          : nothing
    }
  </div>`;
}

/** The five outcomes in the words that were agreed. */
const withLevels = (
  question: QuestionOf<'single-choice'>,
  { levels }: Goal,
): QuestionOf<'single-choice'> => ({
  ...question,
  options: question.options.map((option) => {
    const index = levelIds.findIndex((id) => id === option.id);
    return { ...option, label: `${levelSigns[index] ?? ''}: ${levels?.[index] ?? ''}` };
  }),
});

/** Past what is safe there is nothing to celebrate: a kind word, and somebody to talk to. */
const renderPause = ({ pause }: GoalProgress, { say }: LoadedPageContext) =>
  html`<div aria-live="polite">
    ${pause ? html`<p class="note plain pause" .textContent=${say('back-pause')}></p>` : nothing}
  </div>`;

/** A goal in which something is open, such as the gentle questions of one that the page handed over. */
const renderOpen = (slot: number, text: string, { say, edit }: LoadedPageContext) =>
  html`<section class="question">
    <h3 class="legend" .textContent=${text}></h3>
    <p class="note plain" .textContent=${say('yours-open')}></p>
    <button
      type="button"
      class="link"
      @click=${() => {
        edit(`goal${suffixOf(slot)}`);
      }}
      .textContent=${say('yours-goal')}
    ></button>
  </section>`;

function renderSlot({ slot, text, goal }: BuiltGoal, host: LoadedPageContext) {
  const { say, language, soFar, session } = host;
  const { today } = soFar;
  const find = (id: string) => session.current?.questions.find((each) => each.id === id + suffixOf(slot));
  const now = find('now');
  const reached = find('reached');
  if (!now) return nothing;
  if (!goal) return renderOpen(slot, text, host);
  const height = heightOf(soFar.answersOf(slot), measureOf(goal.measure.id));
  const stands = progressOf(goal, today, height);
  const over = goal.by <= today || !stands.next;
  return html`<section class="question">
    <h3 class="legend" .textContent=${text}></h3>
    ${stands.pause ? nothing : renderEarned(stands, goal, host)}
    ${renderPathView({
      ...{ goal, today, say, language },
      earned: (win) => earnedOn(win, goal, today, height) !== undefined,
    })}
    <div class="now">
      ${renderQuestion(host, {
        ...now,
        unit: say('goal-unit', goal.measure.unit, 2),
      } as QuestionOf<'number'>)}
    </div>
    ${renderPause(stands, host)}
    ${stands.pause ? nothing : html`${renderOwn(slot, goal, host)} ${renderReplan(slot, goal, stands, host)}`}
    ${
      over && !stands.pause && goal.levels && reached?.kind === 'single-choice'
        ? renderQuestion(host, withLevels(reached, goal))
        : nothing
    }
  </section>`;
}

/** Where several goals stand together; nothing while none is rated. */
function renderScore({ soFar, say, language }: LoadedPageContext) {
  const score = attainmentT(
    soFar.goals.flatMap(({ goal }) =>
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
export function renderProgressPage(host: LoadedPageContext) {
  const { language, soFar, session } = host;
  const { section, questions } = session.current ?? {};
  if (!section || !questions) return undefined;
  return html`
    ${renderErrors(host, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p class="lead" .textContent=${textIn(section.lead, language)}></p>
    ${soFar.goals.map((each) => renderSlot(each, host))} ${renderScore(host)}
  `;
}
