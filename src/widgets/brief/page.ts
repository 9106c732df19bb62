import { html, nothing } from 'lit';
import { draw } from '../../element/icons.js';
import type { Speech } from '../../i18n/answer-words.js';
import { formatDate } from '../../i18n/format.js';
import type { Topic } from '../../model/form/meaning.js';
import type { Audience } from '../../model/submission/audience.js';
import { arrange } from './arrange.js';
import { renderConsents } from './consents.js';
import {
  matchLines,
  renderFlags,
  renderGoal,
  renderLines,
  renderPart,
  renderQuotes,
  renderStyles,
} from './parts.js';
import type { Reading } from './read.js';
import { saidAboutReadiness } from './readiness.js';
import { renderResult } from './results.js';

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
function footnote({ submission, definition }: Reading, { say }: BriefView): string {
  const { definition: form, practice, completedInSeconds, locale } = submission;
  return [
    say('brief-filled', practice, Math.max(1, Math.round(completedInSeconds / 60)), locale),
    form ? say('brief-form', form.id, form.version) : '',
    form && definition && definition.version !== form.version
      ? say('brief-form-now', definition.version)
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One submission as one page: what to check first, then the body, their words, goals, results, style, reach, sharing. */
export function renderBrief(reading: Reading, view: BriefView) {
  const { submission, definition, results } = reading;
  const { say, language, audience, withheld } = view;
  const told = arrange(submission, definition, withheld, view);
  const said = saidAboutReadiness(submission, withheld.includes('body') ? undefined : definition, view);
  const you = audience === 'client';
  const scores = ({ known }: Reading['results'][number]) =>
    !you || known?.instrument.audience !== 'practitioner' || view.showsAllScores;
  const chosen = submission.match?.chosen;
  const about = [
    told.pronouns,
    say('brief-sent', formatDate(submission.createdAt, language)),
    chosen === undefined ? '' : say('brief-chosen', view.trainer(chosen)),
  ];
  const goals = submission.goals.map((goal) => renderGoal(goal, view));
  return html`<article class="brief">
    <header>
      <div>
        <h2 class="title"><span .textContent=${told.name || say('brief-nobody')}></span></h2>
        <p class="soft" .textContent=${about.filter(Boolean).join('. ')}></p>
      </div>
      <div class="row noprint">
        <button type="button" class="btn quiet" @click=${view.print}>
          ${draw(printer)}<span .textContent=${say('brief-print')}></span>
        </button>
      </div>
    </header>
    ${renderFlags(outcomeWords(reading, view), said, told.areas, view)}
    <div class="col">
      ${renderPart(say('brief-body'), renderLines(told.body, view))}
      ${renderPart(say('brief-words', told.name, you), renderQuotes(told.words, view))}
      ${
        goals.length + told.goals.length === 0
          ? nothing
          : renderPart(say('brief-goals'), html`${goals} ${renderLines(told.goals, view)}`)
      }
    </div>
    <div class="col">
      ${
        results.length + told.results.length === 0
          ? nothing
          : renderPart(
              say('brief-results'),
              html`${results.map((each) => renderResult(each, scores(each), view.practice, view))}
                ${renderLines(told.results, view)}
                <p class="small soft" .textContent=${say('brief-note', you)}></p>`,
            )
      }
      ${renderPart(say('brief-coaching', told.name, you), renderStyles(told.styles, view))}
      ${renderPart(say('brief-reach', you), renderLines(told.reach, view))}
    </div>
    ${renderPart(
      say(definition ? 'brief-also' : 'brief-answers'),
      renderLines([...told.also, ...matchLines(submission, view.trainer, view)], view),
      'full',
    )}
    ${renderPart(
      say('brief-sharing'),
      html`${renderConsents(submission.consents, withheld, view.today, view)}
        ${renderLines(told.sharing, view)}
        <p class="small soft" .textContent=${footnote(reading, view)}></p>`,
      'full',
    )}
  </article>`;
}
