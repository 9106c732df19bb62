import { html, nothing } from 'lit';
import { renderErrors, renderQuestion, type FormView } from '../../controls/section.js';
import { laterIcon } from '../../element/later-icons.js';
import { formatDate } from '../../i18n/format.js';
import { fullAmount } from '../../i18n/goal-words.js';
import type { Question } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import type { VisibleSection } from '../../model/form/visible.js';
import { smaller, starterIn, measureIn, type Path } from './goal-from-answers.js';
import { renderStones } from './stones.js';

/** What the page of the path is handed beside the form. */
export interface PathView extends FormView {
  path: Path | undefined;
  /** ISO date. */
  today: string;
  /** Takes a date or a number in the person's stead, because they pressed for it. */
  take: (change: { target?: number; by?: string }) => void;
  useDate: (date: string) => void;
}

/** The date at which a pace that is too quick would be safe, with one tap to take it. */
function renderPace({ path, say, language, useDate }: PathView) {
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
                useDate(earliest);
              }}
              .textContent=${say('pace-use')}
            ></button>
          </div>`
    }
  </div>`;
}

function renderFromTo(view: PathView, ask: (id: string) => unknown, counted: boolean) {
  const { say, session } = view;
  const measure = measureIn(session.countedAnswers);
  const hint = !counted
    ? say('path-first-hint')
    : measure?.unit === 'points'
      ? say('path-hint-rating')
      : measure && say('path-hint', say('goal-amount', say('goal-unit', measure.unit, 2), measure.id));
  return html`<fieldset class="q">
    <legend .textContent=${say('path-legend')}></legend>
    ${hint ? html`<p class="hint" .textContent=${hint}></p>` : nothing}
    <div class="fromto">
      ${counted ? html`${ask('baseline')}${laterIcon('forward', 'flip-x')}${ask('target')}` : nothing}${ask('by')}
    </div>
    ${renderPace(view)}
  </fieldset>`;
}

/** Below 7, a smaller first step: two ways to make it so. */
function renderSmaller({ path, session, today, say, language, take }: PathView) {
  const starter = starterIn(session.countedAnswers)?.id;
  if (!path || starter === undefined) return nothing;
  const { target, by } = smaller(path, today);
  const chip = (words: string, change: { target?: number; by?: string }) =>
    html`<button
      type="button"
      class="chip"
      @click=${() => {
        take(change);
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
  const { confidence } = view.session.countedAnswers;
  if (typeof confidence !== 'number') return nothing;
  return html`<div class="note echo enter">
    ${confidence === 0 ? html`<p .textContent=${view.say('nudge-zero')}></p>` : ask('hope')}
    ${confidence < 7 ? renderSmaller(view) : nothing}
  </div>`;
}

/** From here to there, how sure, the stones between, and the plan for a hard day. */
export function renderPathPage(view: PathView, { section, questions }: VisibleSection, plan: unknown) {
  const { say, language, path, today, session } = view;
  const find = (id: string): Question | undefined => questions.find((question) => question.id === id);
  const ask = (id: string) => {
    const question = find(id);
    return question ? renderQuestion(view, question) : nothing;
  };
  const starter = starterIn(session.countedAnswers)?.id ?? '';
  return html`
    ${renderErrors(view, questions)}
    <h2 class="title" tabindex="-1" .textContent=${textIn(section.title, language)}></h2>
    <p class="lead" .textContent=${textIn(section.lead, language)}></p>
    ${ask('measure')} ${renderFromTo(view, ask, !!find('target'))} ${ask('confidence')}
    ${renderNudge(view, ask)}
    <section class="q">
      <h3 class="legend" .textContent=${say('wins-legend')}></h3>
      <p class="hint" .textContent=${say(path ? 'wins-hint' : 'wins-empty')}></p>
      ${path ? renderStones(path, starter, today, say, language) : nothing}
    </section>
    <fieldset class="q">
      <legend .textContent=${say('plan-legend')}></legend>
      <p class="hint" .textContent=${say('plan-hint')}></p>
      <div class="ifthen">${ask('plan-when')}${ask('plan-then')}</div>
    </fieldset>
    ${plan}
  `;
}
