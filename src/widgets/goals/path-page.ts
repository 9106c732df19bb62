import { html, nothing } from 'lit';
import { renderErrors, renderQuestion, type FormView } from '../../controls/section.js';
import { icon } from '../../element/icons.js';
import { laterIcon } from '../../element/later-icons.js';
import { formatDate, formatList } from '../../i18n/format.js';
import { fullAmount, shortAmount } from '../../i18n/goal-words.js';
import type { Answers } from '../../model/form/answers.js';
import { textIn } from '../../model/form/text.js';
import type { VisibleSection } from '../../model/form/visible.js';
import type { Day } from '../../model/form/week.js';
import { addDays } from '../../model/goals/dates.js';
import type { Measure } from '../../model/goals/measures.js';
import { smallWins } from '../../model/goals/small-wins.js';
import { directionOf } from '../../model/goals/starters.js';
import { measureIn, starterIn } from './goal-choice.js';
import { smaller, type Path } from './goal-path.js';
import { renderMoves, renderStones, type StonesView } from './stones.js';

/** Numbers and a date that are taken in the person's stead, because they pressed for it. */
export type Taken = Partial<Record<'baseline' | 'target' | 'by', number | string>>;

/** What the page of the path is handed beside the form. */
export interface PathView extends FormView {
  /** What stands behind the ids of this goal. */
  suffix: string;
  /** Of this goal, by the ids of the first. */
  answers: Answers;
  path: Path | undefined;
  /** ISO date. */
  today: string;
  /** Days of the week that are free; all, where there are none. */
  days: readonly Day[];
  /** What the last move did, in words. */
  moved: string;
  makeSmaller: (change: Taken) => void;
  take: (change: Taken) => void;
  move: (index: number, days: number) => void;
}

/** The date at which a pace that is too quick would be safe, with one tap to take it. */
function renderPace({ path, say, language, take }: PathView) {
  const { earliest } = path ?? {};
  return html`<div class="pace" aria-live="polite">
    ${
      earliest === undefined
        ? nothing
        : html`<div class="note">
            <p>
              <b .textContent=${say('pace-title')}></b>
              <span .textContent=${say('pace-text', formatDate(earliest, language))}></span>
            </p>
            <button
              type="button"
              class="chip"
              @click=${() => {
                take({ by: earliest });
              }}
              .textContent=${say('pace-use')}
            ></button>
          </div>`
    }
  </div>`;
}

/** A way that many could go, for somebody who does not know where to begin; every number can be changed. */
function renderExample({ answers, say, language, today, days, take }: PathView, measure: Measure) {
  const starter = starterIn(answers);
  if (!starter || answers.baseline !== undefined || answers.target !== undefined) return nothing;
  const [low, high, weeks] = measure.example;
  const turned = directionOf(starter, measure) === 'down' && high > low;
  const [from, to] = turned ? [high, low] : [low, high];
  const by = addDays(today, weeks * 7);
  const { wins } = smallWins({ measure, baseline: from, target: to, start: today, by, days });
  const goal = { starter: starter.id, measure };
  const full = (value: number) => fullAmount(goal, value, { say, language });
  const steps = wins.map(({ value }) => shortAmount(goal, value, { say, language }));
  return html`<div class="note">
    <p .textContent=${say('path-example', full(from), full(to), weeks, formatList(steps, language))}></p>
    <button
      type="button"
      class="chip"
      @click=${() => {
        take({ baseline: from, target: to, by });
      }}
      .textContent=${say('path-example-use')}
    ></button>
  </div>`;
}

function renderFromTo(view: PathView, ask: (id: string) => unknown, counted: boolean) {
  const { say, answers } = view;
  const measure = measureIn(answers);
  const hint = !counted
    ? say('path-first-hint')
    : measure?.unit === 'points'
      ? say('path-hint-rating')
      : measure && say('path-hint', say('goal-amount', say('goal-unit', measure.unit, 2), measure.id));
  return html`${ask('height')}
    <fieldset class="q">
      <legend .textContent=${say('path-legend')}></legend>
      ${hint ? html`<p class="hint" .textContent=${hint}></p>` : nothing}
      <div class="fromto">
        ${counted ? html`${ask('baseline')}${laterIcon('forward', 'flip-x')}${ask('target')}` : nothing}${ask('by')}
      </div>
      ${counted && measure ? renderExample(view, measure) : nothing} ${renderPace(view)}
      ${
        measure?.unit === 'drinks'
          ? html`<p class="note plain" role="note" .textContent=${say('alcohol-note')}></p>`
          : nothing
      }
    </fieldset>`;
}

/** Below 7, a smaller first step: two ways to make it so. */
function renderSmaller({ path, answers, today, say, language, makeSmaller }: PathView) {
  const starter = starterIn(answers)?.id;
  if (!path || starter === undefined) return nothing;
  const { target, by } = smaller(path, today);
  const chip = (words: string, change: Taken) =>
    html`<button
      type="button"
      class="chip"
      @click=${() => {
        makeSmaller(change);
      }}
      .textContent=${words}
    ></button>`;
  return html`<p class="small" .textContent=${say('nudge-smaller')}></p>
    <div class="prompts" role="group" aria-label=${say('make-smaller')}>
      ${
        target === undefined
          ? nothing
          : chip(
              say(
                'smaller-target',
                fullAmount({ starter, measure: path.measure }, target, { say, language }),
              ),
              { target },
            )
      }
      ${by === undefined ? nothing : chip(say('smaller-later', formatDate(by, language)), { by })}
    </div>`;
}

/** Why not lower: what already gives hope. Never why not higher. */
function renderNudge(view: PathView, ask: (id: string) => unknown) {
  const { confidence } = view.answers;
  if (typeof confidence !== 'number') return nothing;
  return html`<div class="note echo enter">
    ${confidence === 0 ? html`<p .textContent=${view.say('nudge-zero')}></p>` : ask('hope')}
    ${confidence < 7 ? renderSmaller(view) : nothing}
  </div>`;
}

function renderWins(view: PathView) {
  const { say, language, path, today, days, answers, moved, move } = view;
  const goal = path && { ...path, starter: starterIn(answers)?.id ?? '' };
  const stones: StonesView | undefined = goal && { goal, today, say, language, move };
  const hint = path
    ? `${say('wins-hint')}${days.length > 0 ? ` ${say('wins-week')}` : ''}`
    : say('wins-empty');
  return html`<section class="q">
    <h3 class="legend" .textContent=${say('wins-legend')}></h3>
    <p class="hint" .textContent=${hint}></p>
    ${stones ? html`${renderStones(stones)} ${renderMoves(stones, moved)}` : nothing}
    ${
      path && starterIn(answers)?.id !== 'first'
        ? html`<details class="why">
            <summary>${icon('chevron')}<span .textContent=${say('pace-why')}></span></summary>
            <div class="soft" .textContent=${say('pace-source', path.measure.pace.source)}></div>
          </details>`
        : nothing
    }
  </section>`;
}

/** How it is counted, as the starter suggests; the other ways stand behind a word. */
function renderMeasure(ask: (id: string) => unknown, { answers, say }: PathView, ways: number) {
  if (ways < 2) return nothing;
  const { starter } = answers;
  if (starter === 'own' || starter === 'habits') return ask('measure');
  return html`<details class="why">
    <summary>${icon('chevron')}<span .textContent=${say('measure-other')}></span></summary>
    <div>${ask('measure')}</div>
  </details>`;
}

/** From here to there, how sure, and the stones between. */
export function renderPathPage(view: PathView, { section, questions }: VisibleSection, plan: unknown) {
  const { language, suffix } = view;
  const find = (id: string) => questions.find((question) => question.id === id + suffix);
  const ask = (id: string) => {
    const question = find(id);
    return question ? renderQuestion(view, question) : nothing;
  };
  const measure = find('measure');
  const ways = measure?.kind === 'choice' ? measure.options.length : 0;
  return html`
    ${renderErrors(view, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p class="lead" .textContent=${textIn(section.lead, language)}></p>
    ${renderMeasure(ask, view, ways)} ${renderFromTo(view, ask, !!find('target'))} ${ask('confidence')}
    ${renderNudge(view, ask)} ${renderWins(view)} ${plan}
  `;
}
