import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { formatList } from '../../i18n/format.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { goalSentence, goalSummary, inOwnWords } from '../../i18n/format-goal.js';
import { draw } from '../../element/icons.js';
import { drawingBox } from '../../model/form/drawing.js';
import type { Goal } from '../../model/goals/goal.js';
import { withheldText } from '../../model/goals/withheld.js';
import type { Submission } from '../../model/submission/submission.js';
import type { Style } from './classify.js';
import { flag } from './flag.js';
import type { Line } from './line.js';
import type { Injury } from './injuries.js';
import type { AgeFact } from '../../model/safety/minor.js';
import type { ConversationStarter } from './conversation-starter.js';
import type { Said } from './readiness.js';

/** What stands under "Check first". */
interface Flags {
  /** What comes before all else: templates, or `nothing`. */
  first: unknown;
  /** Readiness in words; empty where there is nothing to say. */
  outcome: string;
  said: Said;
  /** The places that need care. */
  areas: string;
  age: AgeFact;
  /** Whether a parent or guardian was asked. */
  guarded: boolean;
  /** The client reads it: what they said, and nothing that tells staff what to do. */
  you: boolean;
}

const said = ({ words, own }: Line, { say }: LocaleContext) => (own ? say('brief-quote', words) : words);
/** A label before its words; one that ends as a question does needs no colon. */
const labelled = (label: string, { say }: LocaleContext) =>
  /\p{P}$/u.test(label) ? `${label} ` : say('brief-colon', label);

const drawnBox = `0 0 ${String(drawingBox.width)} ${String(drawingBox.height)}`;

const renderLine = (line: Line, speech: LocaleContext) =>
  html`<dt .textContent=${line.label}></dt>
    ${
      line.drawing === undefined
        ? html`<dd .textContent=${said(line, speech)}></dd>`
        : html`<dd>
            <svg class="drawn" viewBox=${drawnBox} role="img" aria-label=${line.words}>
              <path d=${line.drawing} />
            </svg>
          </dd>`
    }`;

/** Labels with words beside them. Own words are quoted. */
export const renderLines = (lines: readonly Line[], speech: LocaleContext) =>
  lines.length === 0
    ? nothing
    : html`<dl class="facts told">${lines.map((line) => renderLine(line, speech))}</dl>`;

/** The client's own words, each with the question under it. */
export const renderQuotes = (lines: readonly Line[], { say }: LocaleContext) =>
  lines.length === 0
    ? nothing
    : html`<ul class="words">
        ${lines.map(
          ({ label, words, own }) =>
            html`<li>
              <span .textContent=${own ? say('brief-quote', words) : words}></span
              ><small .textContent=${label}></small>
            </li>`,
        )}
      </ul>`;

/** Places on the body, each with what bothers, what makes it worse, what helps. */
export const renderInjuries = (injuries: readonly Injury[], speech: LocaleContext) =>
  injuries.length === 0
    ? nothing
    : html`<ul class="places">
        ${injuries.map(
          ({ title, lines }) =>
            html`<li>
              <b .textContent=${title}></b>
              ${lines.map(
                (line) =>
                  html`<span
                    >${line.label ? html`<span class="soft" .textContent=${labelled(line.label, speech)}></span>` : nothing}<span
                      class="free"
                      .textContent=${said(line, speech)}
                    ></span
                  ></span> `,
              )}
            </li>`,
        )}
      </ul>`;

/**
 * What to know before anything else: what nobody may overlook, then the outcome in words and what it rests on. Never
 * cut, never folded.
 */
export function renderFlags(
  { first, outcome, said: what, areas, age, guarded, you }: Flags,
  { say }: LocaleContext,
) {
  const calm = you || (what.calm && first === nothing);
  const answers = (['yes', 'rather', 'open'] as const).filter((each) => what[each].length > 0);
  const calmly = [
    ...(what.active === undefined ? [] : [say('brief-active', what.active)]),
    ...(what.no.length === 0 ? [] : [say('brief-none-of', what.no, you)]),
  ];
  const isMinor = age.group === 'under-18';
  const isEmpty = first === nothing && !outcome && answers.length + calmly.length === 0 && !isMinor;
  if (you && isEmpty && !what.medicine && !areas) return nothing;
  const item = (label: string, words: string) =>
    html`<li><b .textContent=${say('brief-colon', label)}></b><span .textContent=${words}></span></li>`;
  return html`<section class=${calm ? 'full' : 'flags'}>
    <h3>${calm ? nothing : draw(flag)}<span .textContent=${say('brief-check', you)}></span></h3>
    <ul>
      ${first} ${outcome ? html`<li><b .textContent=${outcome}></b></li>` : nothing}
      ${isMinor ? html`<li><b .textContent=${you ? say('brief-minor-own') : say('brief-minor', guarded)}></b></li>` : nothing}
      ${age.contradiction && !you ? html`<li><b .textContent=${say('brief-age', age.contradiction)}></b></li>` : nothing}
      ${answers.map((each) => item(say(`brief-said-${each}`, you), say('brief-kinds', what[each])))}
      ${what.medicine ? item(say('brief-medicine', you), say('brief-quote', what.medicine)) : nothing}
      ${areas ? item(say('brief-areas'), `${areas}. ${say('brief-areas-below')}`) : nothing}
      ${calmly.length > 0 ? html`<li .textContent=${calmly.join(' ')}></li>` : nothing}
    </ul>
  </section>`;
}

/** A goal: the sentence, then why, how far, how sure and the plan for the hard day. */
export function renderGoal(goal: Goal, speech: LocaleContext) {
  const rest = { ...goal };
  delete rest.why; // quoted in a row of its own
  // The sentence holds the goal's own words; a row of their own would say them twice.
  const rows = goalSummary(goal, speech).slice(
    inOwnWords(goal.starter) || goal.text === withheldText ? 1 : 0,
  );
  const lines = rows.flatMap(({ label, words, own }) => (words === undefined ? [] : [{ label, words, own }]));
  return html`<div class="part">
    <p class="free"><b .textContent=${goalSentence(rest, speech)}></b></p>
    ${renderLines(lines, speech)}
  </div>`;
}

/** A style as a pebble between its two ends. The words say the same to whoever does not see the picture. */
const renderStyle = ({ label, from, to, words, at }: Style, { say }: LocaleContext) =>
  html`<li class="lean-mini">
    <span class="visually-hidden" .textContent=${say('brief-colon', label) + words}></span>
    <span aria-hidden="true" .textContent=${from}></span
    ><i
      aria-hidden="true"
      ${ref((picture) => {
        // Through the object model: a strict content security policy refuses style attributes.
        if (picture instanceof HTMLElement) picture.style.setProperty('--at', String(at));
      })}
    ></i
    ><span aria-hidden="true" .textContent=${to}></span>
  </li>`;

/** How somebody likes to be coached, and what of it was left open; nothing where all was. */
export const renderStyles = (styles: readonly Style[], open: readonly string[], speech: LocaleContext) =>
  styles.length === 0
    ? nothing
    : html`<ul>
          ${styles.map((style) => renderStyle(style, speech))}
        </ul>
        ${
          open.length === 0
            ? nothing
            : html`<p
                class="small soft"
                .textContent=${speech.say('brief-colon', speech.say('brief-left-open')) + speech.say('brief-kinds', open)}
              ></p>`
        }`;

/** A question to begin with: a suggestion of ours, and what it goes back to. */
export const renderStarter = (
  opening: ConversationStarter | undefined,
  { say }: LocaleContext,
  you: boolean,
) =>
  opening === undefined
    ? nothing
    : html`<div class="note plain opening">
        <p><b .textContent=${opening.ask}></b></p>
        ${opening.manner === undefined || you ? nothing : html`<p class="small" .textContent=${opening.manner}></p>`}
        <p class="small soft" .textContent=${say('brief-opening-from', opening.from, you)}></p>
      </div>`;

/** Whom the client was shown, and by what the people were compared. Names come from outside: a submission has ids. */
export function matchLines(
  { match }: Submission,
  nameOf: (trainer: string) => string,
  { say, language }: LocaleContext,
): Line[] {
  const { shown = [], reasons = [] } = match ?? {};
  const trainers = new Set([...shown, ...reasons.map(({ trainer }) => trainer)]);
  const facets = new Set(reasons.map(({ facet }) => say('brief-facet', facet)));
  return [
    { label: say('brief-shown'), words: formatList([...trainers].map(nameOf), language) },
    { label: say('brief-compared'), words: formatList([...facets], language) },
  ].filter(({ words }) => words !== '');
}
