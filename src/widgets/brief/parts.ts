import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Speech } from '../../i18n/answer-words.js';
import { goalSentence, goalSummary, inOwnWords } from '../../i18n/goal-words.js';
import { draw } from '../../element/icons.js';
import type { Goal } from '../../model/goals/goal.js';
import type { Submission } from '../../model/submission/submission.js';
import type { Line, Style } from './arrange.js';
import type { Said } from './readiness.js';

/** See `draw`. */
const flag = 'M5 17.5v-14M5 4h9.5l-2.2 3.3 2.2 3.4H5';

/** A heading and what stands under it; nothing where there is nothing to say. */
export const renderPart = (title: string, content: unknown, extra = '') =>
  content === nothing
    ? nothing
    : html`<section class=${extra}>
        <h3><span .textContent=${title}></span></h3>
        ${content}
      </section>`;

/** Labels with words beside them. Own words are quoted. */
export const renderLines = (lines: readonly Line[], { say }: Speech) =>
  lines.length === 0
    ? nothing
    : html`<dl class="facts told">
        ${lines.map(
          ({ label, words, own }) =>
            html`<dt .textContent=${label}></dt>
              <dd .textContent=${own ? say('brief-quote', words) : words}></dd>`,
        )}
      </dl>`;

/** The client's own words, each with the question under it. */
export const renderQuotes = (lines: readonly Line[], { say }: Speech) =>
  lines.length === 0
    ? nothing
    : html`<ul class="words">
        ${lines.map(
          ({ label, words }) =>
            html`<li>
              <span .textContent=${say('brief-quote', words)}></span><small .textContent=${label}></small>
            </li>`,
        )}
      </ul>`;

/** What to know before anything else: the outcome in words, then what it rests on. Never cut, never folded. */
export function renderFlags(outcome: string, said: Said, areas: string, { say, language }: Speech) {
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const item = (label: string, words: string) =>
    html`<li><b .textContent=${say('brief-colon', label)}></b><span .textContent=${words}></span></li>`;
  return html`<section class=${said.calm ? 'full' : 'flags'}>
    <h3>${said.calm ? nothing : draw(flag)}<span .textContent=${say('brief-check')}></span></h3>
    <ul>
      <li><b .textContent=${outcome}></b></li>
      ${(['yes', 'no', 'rather', 'open'] as const).map((each) =>
        said[each].length === 0 ? nothing : item(say(`brief-said-${each}`), list.format(said[each])),
      )}
      ${areas ? item(say('brief-areas'), `${areas}. ${say('brief-areas-below')}`) : nothing}
    </ul>
  </section>`;
}

/** A goal: the sentence, then why, how far, how sure and the plan for the hard day. */
export function renderGoal(goal: Goal, speech: Speech) {
  const rest = { ...goal };
  delete rest.why; // quoted in a row of its own
  // The sentence holds the goal's own words; a row of their own would say them twice.
  const rows = goalSummary(goal, speech).slice(inOwnWords(goal.starter) ? 1 : 0);
  const lines = rows.flatMap(({ label, words, own }) => (words === undefined ? [] : [{ label, words, own }]));
  return html`<div class="part">
    <p><b .textContent=${goalSentence(rest, speech)}></b></p>
    ${renderLines(lines, speech)}
  </div>`;
}

/** A style as a pebble between its two ends. The words say the same to whoever does not see the picture. */
const renderStyle = ({ label, from, to, words, at }: Style, { say }: Speech) =>
  html`<li class="lean-mini" ?data-unset=${at === undefined}>
    <span class="vh" .textContent=${say('brief-colon', label) + words}></span>
    <span aria-hidden="true" .textContent=${from}></span
    ><i
      aria-hidden="true"
      ${ref((picture) => {
        // Through the object model: a strict content security policy refuses style attributes.
        if (picture instanceof HTMLElement) picture.style.setProperty('--at', String(at ?? 50));
      })}
    ></i
    ><span aria-hidden="true" .textContent=${to}></span>
  </li>`;

/** How somebody likes to be coached. What was left open is drawn dashed. */
export const renderStyles = (styles: readonly Style[], speech: Speech) =>
  styles.length === 0
    ? nothing
    : html`<ul>
          ${styles.map((style) => renderStyle(style, speech))}
        </ul>
        ${
          styles.some(({ at }) => at === undefined)
            ? html`<p class="small soft" .textContent=${speech.say('brief-dashed')}></p>`
            : nothing
        }`;

/** Whom the client was shown, and by what the people were compared. Names come from outside: a submission has ids. */
export function matchLines(
  { match }: Submission,
  nameOf: (trainer: string) => string,
  { say, language }: Speech,
): Line[] {
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const { shown = [], reasons = [] } = match ?? {};
  const trainers = new Set([...shown, ...reasons.map(({ trainer }) => trainer)]);
  const facets = new Set(reasons.map(({ facet }) => say('brief-facet', facet)));
  return [
    { label: say('brief-shown'), words: list.format([...trainers].map(nameOf)) },
    { label: say('brief-compared'), words: list.format(facets) },
  ].filter(({ words }) => words !== '');
}
