import { html, nothing } from 'lit';
import { draw } from '../../element/icons.js';
import type { Speech } from '../../i18n/answer-words.js';
import { formatDate, formatLabels } from '../../i18n/format.js';
import type { Topic } from '../../model/form/meaning.js';
import { questionsOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import type { Audience } from '../../model/submission/audience.js';
import { arrange, type Arranged } from './arrange.js';
import { renderConsents } from './consents.js';
import { renderFigure } from './figure.js';
import { openingFrom } from './opening.js';
import { linesFor, movedFrom, type Group, type Part, type Piece } from './paper.js';
import {
  goalPiece,
  injuriesGroup,
  linesGroup,
  matchLines,
  quotesGroup,
  renderFlags,
  renderOpening,
  renderStyles,
} from './parts.js';
import type { Reading } from './read.js';
import { saidAboutReadiness, type Said } from './readiness.js';
import { resultPiece } from './results.js';

/** See `draw`. */
const printer =
  'M6 7V3h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 12h8v5H6Z';

/** What the page needs to know beside the submission. */
export interface BriefView extends Speech {
  audience: Audience;
  withheld: readonly Topic[];
  practice: string;
  /** A trainer's name by id; the id itself where nobody knows the name. */
  trainer: (id: string) => string;
  /** ISO date. */
  today: string;
  /** The practice lets clients see the scores of questionnaires for practitioners. */
  showsAllScores: boolean;
  print: () => void;
}

function outcomeWords({ submission: { readiness } }: Reading, { say, withheld }: BriefView): string {
  if (readiness) return say('brief-outcome', readiness.outcome);
  return say(withheld.includes('body') ? 'brief-not-shared-ready' : 'brief-not-asked');
}

/** How and when it was filled in, and in which words the questions are shown. */
function footnote({ submission, definition }: Reading, { say, language }: BriefView): string {
  const { definition: form, practice, completedInSeconds, locale } = submission;
  return [
    say(
      'brief-filled',
      practice,
      Math.max(1, Math.round(completedInSeconds / 60)),
      languageName(locale, language),
    ),
    form ? say('brief-form', definition ? textIn(definition.title, language) : form.id, form.version) : '',
    form && definition && definition.version !== form.version
      ? say('brief-form-now', definition.version)
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "British English" of "en-GB"; a tag that nobody knows stays as it is. */
function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not the form of a tag
  }
}

/** Whole years between two ISO dates. */
const ageOn = (today: string, born: string): number =>
  Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5, 10) ? 1 : 0);

const group = (pieces: readonly Piece[]): Group => ({ pieces, wrap: (all) => all });

/** The parts of the page after what to check first, in their fixed order. What has nothing to say is empty. */
function partsOf(reading: Reading, told: Arranged, view: BriefView): Part[] {
  const { submission, definition, results } = reading;
  const { say, audience, withheld, practice, today } = view;
  const you = audience === 'client';
  const scores = ({ known }: Reading['results'][number]) =>
    !you || known?.instrument.audience !== 'practitioner' || view.showsAllScores;
  const places = told.injuries.flatMap(({ id }) => id ?? []);
  const opening = openingFrom(submission, definition, told.injuries.length, view);
  const styles = renderStyles(told.styles, view);
  const part = (
    title: string,
    topic: Topic | undefined,
    groups: readonly Group[],
    rest: Partial<Part> = {},
  ) => {
    const filled = groups.filter(({ pieces }) => pieces.length > 0);
    const silent = topic !== undefined && withheld.includes(topic);
    const before = silent
      ? html`<p class="soft" .textContent=${say('brief-not-shared-here', audience)}></p>`
      : rest.before;
    return { title, size: 2, ...rest, groups: filled, before };
  };
  return [
    part(
      say('brief-body'),
      'body',
      [injuriesGroup(told.injuries, view), linesGroup(told.body, view)],
      places.length > 0 ? { before: renderFigure(places), size: 3 } : {},
    ),
    part(say('brief-words', told.name, you), 'words', [quotesGroup(told.words, view)]),
    // On paper the two lists of quotations run on: each says what was asked.
    part(
      say('brief-hard', you),
      undefined,
      [quotesGroup(told.hard, view)],
      told.words.length > 0 ? { extra: 'hard', size: 0.5 } : {},
    ),
    part(say('brief-goals'), 'goals', [
      group(submission.goals.map((goal) => goalPiece(goal, view))),
      linesGroup(told.goals, view),
    ]),
    part(
      say('brief-results'),
      'results',
      [
        group(results.map((each) => resultPiece(each, scores(each), practice, view))),
        linesGroup(told.results, view),
      ],
      results.length + told.results.length === 0
        ? {}
        : { after: html`<p class="small soft" .textContent=${say('brief-note', you)}></p>`, size: 4 },
    ),
    part(say('brief-coaching', told.name, you), 'coaching', [], {
      before: styles,
      after: renderOpening(opening, view, you),
      size: 3 + told.styles.length + (opening ? 4 : 0),
    }),
    part(say('brief-reach', you), 'contact', [linesGroup(told.reach, view)]),
    part(
      say(definition ? 'brief-also' : 'brief-answers'),
      undefined,
      [linesGroup([...told.also, ...matchLines(submission, view.trainer, view)], view, true)],
      { full: true },
    ),
    part(say('brief-sharing'), undefined, [linesGroup(told.sharing, view, true)], {
      before: renderConsents(submission.consents, withheld, audience, today, view),
      after: html`<p class="small soft" .textContent=${footnote(reading, view)}></p>`,
      size: 5 + new Set(submission.consents.map(({ at, purpose }) => at + purpose)).size * 2,
      full: true,
    }),
  ];
}

const isEmpty = ({ groups, before = nothing, after = nothing }: Part) =>
  groups.length === 0 && before === nothing && after === nothing;

/** A part in its place. What moved to the next page stays on screen, and on paper a line says where it is. */
const renderPart = (part: Part, moved: ReadonlySet<Piece>, { say }: BriefView) =>
  isEmpty(part)
    ? nothing
    : html`<section class=${part.full ? 'full' : (part.extra ?? '')}>
        <h3><span .textContent=${part.title}></span></h3>
        ${part.before}
        ${part.groups.map(({ wrap, pieces }) =>
          wrap(pieces.map((piece) => piece.show(moved.has(piece) ? 'noprint' : ''))),
        )}
        ${
          part.groups.some(({ pieces }) => pieces.some((piece) => moved.has(piece)))
            ? html`<p class="onpaper" .textContent=${say('brief-continues')}></p>`
            : nothing
        }
        ${part.after}
      </section>`;

/** On paper alone: what did not fit, under a heading that every further page repeats. */
const renderNext = (parts: readonly Part[], moved: ReadonlySet<Piece>, name: string, { say }: BriefView) => {
  if (moved.size === 0) return nothing;
  const rest = parts
    .map(({ title, groups }) => ({
      title,
      groups: groups
        .map(({ wrap, pieces }) => ({ wrap, pieces: pieces.filter((piece) => moved.has(piece)) }))
        .filter(({ pieces }) => pieces.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
  return html`<div class="onpaper next">
    <div>
      <p><b .textContent=${name}></b> <span .textContent=${say('brief-continued')}></span></p>
    </div>
    <div>
      <div>
        ${rest.map(
          ({ title, groups }) =>
            html`<section>
              <h3><span .textContent=${title}></span></h3>
              ${groups.map(({ wrap, pieces }) => wrap(pieces.map((piece) => piece.show(''))))}
            </section>`,
        )}
        <p class="soft" .textContent=${say('brief-end')}></p>
      </div>
    </div>
  </div>`;
};

/** Lines of both columns that the name and what to check first take. */
const linesAtTop = (outcome: string, { yes, no, rather, open }: Said, areas: string): number =>
  6 +
  2 *
    [outcome, yes.join(', '), no.join(', '), rather.join(', '), open.join(', '), areas]
      .filter(Boolean)
      .reduce((sum, words) => sum + linesFor(`${words} and what stands before it`, 98), 0);

/** One submission as one page: what to check first, then the body, their words, goals, results, style, reach, sharing. */
export function renderBrief(reading: Reading, reader: BriefView) {
  const { submission, definition } = reading;
  const asked = definition ? questionsOf(definition) : [];
  const view = { ...reader, questionOf: (id: string) => asked.find((question) => question.id === id) };
  const { say, language, withheld } = view;
  const told = arrange(submission, definition, withheld, view);
  const said = saidAboutReadiness(submission, withheld.includes('body') ? undefined : definition, view);
  const chosen = submission.match?.chosen;
  const about = [
    told.pronouns,
    told.born && say('brief-born', formatDate(told.born, language), ageOn(view.today, told.born)),
    told.helped ? say('brief-helped') : '',
    say('brief-sent', formatDate(submission.createdAt, language)),
    chosen === undefined ? '' : say('brief-chosen', view.trainer(chosen)),
  ];
  const name = told.name || say('brief-nobody');
  const outcome = outcomeWords(reading, view);
  const areas = formatLabels(
    told.injuries.map(({ title }) => title),
    language,
  );
  const parts = partsOf(reading, told, view).filter((each) => !isEmpty(each));
  const moved = movedFrom(parts, linesAtTop(outcome, said, areas) + (told.minor ? 2 : 0));
  const show = (each: Part) => renderPart(each, moved, view);
  const columns = parts.filter(({ full }) => !full);
  // Body, words and goals stand beside results, style and how to reach them.
  const split = columns.findIndex(({ title }) => title === say('brief-results'));
  const half = split < 0 ? Math.ceil(columns.length / 2) : split;
  return html`<article class="brief">
      <header>
        <div>
          <h2 class="title"><span .textContent=${name}></span></h2>
          <p class="soft" .textContent=${about.filter(Boolean).join('. ')}></p>
        </div>
        <div class="row noprint">
          <button type="button" class="btn quiet" @click=${view.print}>
            ${draw(printer)}<span .textContent=${say('brief-print')}></span>
          </button>
        </div>
      </header>
      ${renderFlags(outcome, said, areas, told.minor, view)}
      <div class="col">${columns.slice(0, half).map(show)}</div>
      <div class="col">${columns.slice(half).map(show)}</div>
      ${parts.filter(({ full }) => full).map(show)}
    </article>
    ${renderNext(parts, moved, name, view)}`;
}
