import { html, nothing } from 'lit';
import { renderErrors } from '../../form/page.js';
import { icon } from '../../element/icons.js';
import { extraIcon } from '../../element/extra-icons.js';
import { formatDate, formatList } from '../../i18n/format.js';
import { fullAmount, shortAmount } from '../../i18n/format-goal.js';
import { textIn } from '../../model/form/text.js';
import { addDays } from '../../model/goals/dates.js';
import { wantsDoctorFirst } from '../../model/goals/limits.js';
import type { Measure } from '../../model/goals/measures.js';
import { smallWins } from '../../model/goals/small-wins.js';
import { directionOf } from '../../model/goals/starters.js';
import { isAboutAlcohol, measureIn, ownKept, starterIn } from './goal-answers.js';
import { smaller, type Given } from './goal-path.js';
import type { LoadedGoalContext } from './page-context.js';
import { ask, give } from './page-helpers.js';
import { renderWins } from './wins.js';

/** Numbers and a date that are taken in the person's stead: the way is another one, and only their own wins stay. */
function take(page: LoadedGoalContext, given: Given, focus = Object.keys(given)[0]): void {
  give(page, { ...given, dates: ownKept(page.answers.dates) }, focus);
}

/** The date at which a pace that is too quick would be safe, with one tap to take it. */
function renderPace(page: LoadedGoalContext) {
  const { path, say, language } = page;
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
                take(page, { by: earliest });
              }}
              .textContent=${say('pace-use')}
            ></button>
          </div>`
    }
  </div>`;
}

/** A way that many could go, for somebody who does not know where to begin; every number can be changed. */
function renderExample(page: LoadedGoalContext, measure: Measure) {
  const { answers, say, language, soFar } = page;
  const { today, days } = soFar;
  const starter = starterIn(answers);
  // Numbers to begin with are for a doctor to say, or the person.
  if (soFar.known.doctorFirst) return nothing;
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
        take(page, { baseline: from, target: to, by });
      }}
      .textContent=${say('path-example-use')}
    ></button>
  </div>`;
}

/** A word about alcohol, whatever the goal began from: for whoever drinks a lot, a doctor comes before cutting down. */
function renderAlcohol({ say, answers }: LoadedGoalContext) {
  const measure = measureIn(answers);
  const { baseline } = answers;
  const much = measure && typeof baseline === 'number' && wantsDoctorFirst(measure.id, baseline);
  return html`<div aria-live="polite">
    ${
      much || measure?.unit === 'drinks' || isAboutAlcohol(answers)
        ? html`<p
            class="note plain alcohol"
            role="note"
            .textContent=${say(much ? 'alcohol-doctor' : 'alcohol-note')}
          ></p>`
        : nothing
    }
  </div>`;
}

function renderFromTo(page: LoadedGoalContext) {
  const { say, answers, suffix, questions } = page;
  const counted = questions.some(({ id }) => id === `target${suffix}`);
  const measure = measureIn(answers);
  const hint = !counted
    ? say('path-first-hint')
    : measure?.unit === 'points'
      ? say('path-hint-rating')
      : measure && say('path-hint', say('goal-amount', say('goal-unit', measure.unit, 2), measure.id));
  return html`${ask(page, 'height')}
    <fieldset class="question">
      <legend .textContent=${say('path-legend')}></legend>
      ${hint ? html`<p class="hint" .textContent=${hint}></p>` : nothing}
      <div class="fromto">
        ${counted ? html`${ask(page, 'baseline')}${extraIcon('forward', 'flip-x')}${ask(page, 'target')}` : nothing}${ask(page, 'by')}
      </div>
      ${counted && measure ? renderExample(page, measure) : nothing} ${renderPace(page)}
      ${renderAlcohol(page)}
    </fieldset>`;
}

/** Below 7, a smaller first step: two ways to make it so. */
function renderSmaller(page: LoadedGoalContext) {
  const { path, answers, say, language, soFar, show } = page;
  const starter = starterIn(answers)?.id;
  if (!path || starter === undefined) return nothing;
  const { target, by } = smaller(path, soFar.today);
  const chip = (words: string, change: Given) =>
    html`<button
      type="button"
      class="chip"
      @click=${() => {
        take(page, { ...change, confidence: undefined }, 'confidence');
        show({ resized: true });
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
function renderNudge(page: LoadedGoalContext) {
  const { answers, say } = page;
  const { confidence } = answers;
  if (typeof confidence !== 'number') return nothing;
  return html`<div class="note echo enter">
    ${confidence === 0 ? html`<p .textContent=${say('nudge-zero')}></p>` : ask(page, 'hope')}
    ${confidence < 7 ? renderSmaller(page) : nothing}
  </div>`;
}

/** How it is counted, as the starter suggests; the other ways stand behind a word. */
function renderMeasure(page: LoadedGoalContext) {
  const { say, answers, suffix, questions } = page;
  const measure = questions.find(({ id }) => id === `measure${suffix}`);
  if (measure?.kind !== 'single-choice' || measure.options.length < 2) return nothing;
  const { starter } = answers;
  if (starter === 'own' || starter === 'habits') return ask(page, 'measure');
  return html`<details class="why">
    <summary>${icon('chevron')}<span .textContent=${say('measure-other')}></span></summary>
    <div>${ask(page, 'measure')}</div>
  </details>`;
}

/** From here to there, how sure, and the stones between. */
export function renderPath(page: LoadedGoalContext, card: unknown) {
  const { language, section, questions } = page;
  return html`
    ${renderErrors(page, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p class="lead" .textContent=${textIn(section.lead, language)}></p>
    ${renderMeasure(page)} ${renderFromTo(page)} ${ask(page, 'confidence')} ${renderNudge(page)}
    ${renderWins(page)} ${card}
  `;
}
