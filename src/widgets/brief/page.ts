import { html, nothing, type TemplateResult } from 'lit';
import { draw } from '../../element/icons.js';
import type { PracticeConfig } from '../../element/practice-config.js';
import { questions } from '../../i18n/en/questions/index.js';
import { formatDate, formatLabels, formatName } from '../../i18n/format.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import type { LocaleContext } from '../../i18n/messages.js';
import type { Topic } from '../../model/form/roles.js';
import { dayOf } from '../../model/clock.js';
import { questionsOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import { hasBands } from '../../model/instruments/read-first.js';
import { ageFrom } from '../../model/flow/age-from.js';
import { answerByRole } from '../../model/flow/from-answers.js';
import { ageOn } from '../../model/form/date.js';
import type { Audience } from '../../model/submission/audience.js';
import { classify, type Classified } from './classify.js';
import { agreementLines, renderConsents, replyLines } from './consents.js';
import { dangerIn, renderDangerTold, type DangerTold } from './danger.js';
import { renderFigure } from './figure.js';
import { conversationStarterFrom } from './conversation-starter.js';
import {
  matchLines,
  renderFlags,
  renderGoal,
  renderInjuries,
  renderLines,
  renderStarter,
  renderQuotes,
  renderStyles,
} from './sections.js';
import type { Reading } from './prepare-reading.js';
import { firstLines, renderFirst } from './read-first.js';
import { saidAboutReadiness } from './readiness.js';
import { renderResult } from './results.js';

export { firstLines } from './read-first.js';

registerMessages('en', 'questions', questions); // answers are put into words here

/** See `draw`. */
const printer =
  'M6 7V3h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 12h8v5H6Z';

/** What the page needs to know beside the submission. */
export interface BriefView extends LocaleContext {
  audience: Audience;
  withheld: readonly Topic[];
  practice: string;
  /** A trainer's name by id; the id itself where nobody knows the name. */
  trainer: (id: string) => string;
  /** ISO date on the reader's own calendar. */
  today: string;
  /** Who reads alarming answers, and what they do then. */
  responder?: PracticeConfig['responder'];
  /** The practice lets clients see the scores of questionnaires for practitioners. */
  showsAllScores: boolean;
  print: () => void;
}

function outcomeWords(
  { submission: { readiness } }: Reading,
  { say, withheld, audience }: BriefView,
): string {
  const you = audience === 'client';
  if (readiness) return say('brief-outcome', readiness.outcome, you);
  if (you) return '';
  return say(withheld.includes('body') ? 'brief-not-shared-ready' : 'brief-not-asked');
}

/** How and when it was filled in, and in which words the questions are shown. */
function footnote({ submission, definition }: Reading, { say, language }: BriefView): string {
  const { definition: form, practice, completedInSeconds, locale } = submission;
  return [
    say(
      'brief-filled',
      practice,
      completedInSeconds === 0 ? 0 : Math.max(1, Math.round(completedInSeconds / 60)),
      formatName('language', locale, language),
    ),
    form ? say('brief-form', definition ? textIn(definition.title, language) : form.id, form.version) : '',
    form && definition && definition.version !== form.version
      ? say('brief-form-now', definition.version)
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One heading with what stands under it. */
interface Part {
  title: string;
  /** Templates, or `nothing`. */
  inside: readonly unknown[];
  /** A class of its own. */
  extra?: string;
  /** Where it stands: in the column that is read first, in the other, or below both. */
  at: 'first' | 'second' | 'below';
}

/** The parts of the page after what to check first, in their fixed order. What has nothing to say is empty. */
function partsOf(reading: Reading, told: Classified, danger: DangerTold, view: BriefView): Part[] {
  const { submission, definition, results } = reading;
  const { say, audience, withheld, practice, today } = view;
  const you = audience === 'client';
  // Whoever gave an answer that is read first meets the scores in a conversation, and no words for a band.
  const urgent = firstLines(results).length > 0;
  const kept = you && urgent;
  const scores = ({ known }: Reading['results'][number]) =>
    !you ||
    (known?.instrument.audience === 'practitioner'
      ? view.showsAllScores && !kept
      : !kept || !known || !hasBands(known.instrument));
  const places = told.injuries.flatMap(({ id }) => id ?? []);
  const opening = conversationStarterFrom(submission, definition, told.injuries.length, view, {
    you,
    apart: danger.questions,
  });
  /** What says that this reader does not see a topic stands first. */
  const about = (topic: Topic, ...inside: readonly unknown[]) =>
    withheld.includes(topic)
      ? [html`<p class="soft" .textContent=${say('brief-not-shared-here', audience)}></p>`, ...inside]
      : inside;
  const note = (words: string) => html`<p class="small soft" .textContent=${words}></p>`;
  return [
    { at: 'first', title: say('brief-asks', you), inside: [renderQuotes(told.asks, view)] },
    {
      at: 'first',
      title: say('brief-body'),
      inside: about(
        'body',
        places.length > 0 ? renderFigure(places) : nothing,
        renderInjuries(told.injuries, view),
        renderLines(told.body, view),
      ),
    },
    { at: 'first', title: say('brief-words', you), inside: about('words', renderQuotes(told.words, view)) },
    {
      at: 'first',
      title: say('brief-hard', you),
      inside: [renderQuotes(told.hard, view)],
      // On paper the two lists of quotations run on: each says what was asked.
      ...(told.words.length > 0 && { extra: 'hard' }),
    },
    {
      at: 'first',
      title: say('brief-goals'),
      inside: about(
        'goals',
        ...submission.goals.map((goal) => renderGoal(goal, view)),
        renderLines(told.goals, view),
      ),
    },
    {
      at: 'second',
      title: say('brief-results'),
      inside: about(
        'results',
        ...results.map((each) => renderResult(each, { scores: scores(each), you, practice }, view)),
        renderLines(told.results, view),
        results.length + told.results.length === 0
          ? nothing
          : note(say('brief-note', you, urgent || danger.texts.length > 0, view.responder !== undefined)),
      ),
    },
    {
      at: 'second',
      title: say('brief-style', you),
      inside: about('coaching', renderStyles(told.styles, told.stylesOpen, view)),
    },
    { at: 'second', title: say('brief-opening', you), inside: [renderStarter(opening, view, you)] },
    {
      at: 'second',
      title: say('brief-reach', you),
      inside: about('contact', renderLines([...replyLines(submission, view), ...told.reach], view)),
    },
    {
      at: 'below',
      title: say(definition ? 'brief-also' : 'brief-answers'),
      inside: [renderLines([...told.also, ...matchLines(submission, view.trainer, view)], view)],
    },
    {
      at: 'below',
      title: say('brief-sharing'),
      inside: [
        renderConsents(submission.consents, withheld, audience, today, view),
        renderLines([...told.sharing, ...agreementLines(submission, you, view)], view),
        note(footnote(reading, view)),
      ],
    },
  ];
}

const renderPart = ({ title, inside, extra = '' }: Part) =>
  html`<section class=${extra}>
    <h3><span .textContent=${title}></span></h3>
    ${inside}
  </section>`;

/**
 * On paper, whatever its size: the first words stand at the top of every sheet but the first, the last at the foot of
 * every sheet but the last. A table's head and foot come again on each sheet; the styles cut off the two that are too many.
 */
const renderSheet = (name: string, article: TemplateResult, { say }: BriefView) =>
  html`<div class="sheets">
      <div class="sheet">
        <div class="onpaper">
          <p><b .textContent=${name}></b><span .textContent=${say('brief-continued')}></span></p>
        </div>
        <div>${article}</div>
        <div class="onpaper"><p .textContent=${say('brief-continues')}></p></div>
      </div>
    </div>
    <p class="onpaper small soft" .textContent=${say('brief-end')}></p>`;

/** One submission as one page: words of danger, what to check first, then the body, their words, goals, results, style, reach, sharing. */
export function renderBrief(reading: Reading, reader: BriefView) {
  const { submission, definition } = reading;
  const asked = definition ? questionsOf(definition) : [];
  const view = { ...reader, questionOf: (id: string) => asked.find((question) => question.id === id) };
  const { say, language, withheld } = view;
  const told = classify(submission, definition, withheld, view, view.audience === 'client');
  const danger = dangerIn(submission, definition, reading.dangerWords, view);
  const said = saidAboutReadiness(submission, withheld.includes('body') ? undefined : definition, view);
  const chosen = submission.match?.chosen;
  const age = definition
    ? ageFrom(definition, submission.answers, view.today)
    : { group: 'unknown' as const };
  const guarded = !!definition && answerByRole(definition, submission.answers, 'guardian') !== undefined;
  const about = [
    told.pronouns,
    told.born && say('brief-born', formatDate(told.born, language), ageOn(told.born, view.today)),
    told.adult && !told.born ? say('brief-adult') : '',
    told.helped ? say('brief-helped') : '',
    say('brief-sent', formatDate(dayOf(Date.parse(submission.createdAt)), language)),
    chosen === undefined ? '' : say('brief-chosen', view.trainer(chosen)),
  ];
  const name = [told.name, submission.replyTo?.name].find(Boolean) ?? say('brief-nobody');
  const you = view.audience === 'client';
  const urgent = firstLines(reading.results);
  const first = renderFirst(urgent, view.responder, you, view);
  // Beside an answer that is read first nothing sounds like an all-clear, not even for the heart.
  const isReady = submission.readiness?.outcome === 'ready';
  const outcome = urgent.length > 0 && isReady ? '' : outcomeWords(reading, view);
  const areas = formatLabels(
    told.injuries.map(({ title }) => title),
    language,
  );
  const parts = partsOf(reading, told, danger, view).filter(({ inside }) =>
    inside.some((each) => each !== nothing),
  );
  const columns = parts.filter(({ at }) => at !== 'below');
  const before = columns.filter(({ at }) => at === 'first').length;
  // Where one of the two columns would be empty, what there is stands in both.
  const half = before % columns.length === 0 ? Math.ceil(columns.length / 2) : before;
  const article = html`<article class="brief">
    <header>
      <div>
        <h2 class="title"><span .textContent=${name}></span></h2>
        <p class="soft">
          ${about.filter(Boolean).map((each, at) => html`${at > 0 ? '. ' : ''}<bdi .textContent=${each}></bdi>`)}
        </p>
      </div>
      <div class="row noprint">
        <button type="button" class="btn quiet" @click=${view.print}>
          ${draw(printer)}<span .textContent=${say('brief-print')}></span>
        </button>
      </div>
    </header>
    ${you ? nothing : renderDangerTold(danger, view)}
    ${renderFlags({ first, outcome, said, areas, age, guarded, you }, view)}
    ${
      columns.length < 2
        ? nothing
        : [columns.slice(0, half), columns.slice(half)].map(
            (each) => html`<div class="col">${each.map(renderPart)}</div>`,
          )
    }
    ${parts.filter(({ at }) => at === 'below' || columns.length < 2).map((part) => renderPart({ ...part, extra: 'full' }))}
  </article>`;
  return renderSheet(name, article, view);
}
