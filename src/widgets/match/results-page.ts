import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { extraIcon } from '../../element/extra-icons.js';
import type { Match, MatchResult } from '../../model/matching/match.js';
import { preferenceText } from './reason-text.js';
import { callName } from './names.js';
import { renderTrainerCard } from './trainer-card.js';
import type { LocaleContext, Preferences } from './facet-text.js';

export interface ResultsView extends LocaleContext {
  result: MatchResult;
  /** Those of the fits that are on the page. */
  shown: readonly Match[];
  wishes: Preferences;
  /** Id of the trainer chosen. */
  chosen: string | undefined;
  choose: (trainer: string) => void;
  /** Whether a person is to help choosing, and the way to say so. */
  asksHelp: boolean;
  askHelp: () => void;
  showMore: () => void;
  /** Asks what matters most, where the practice lets the client weigh. */
  weighing: unknown;
  /** What is under the cards, once it is here: side by side, and those out of reach. */
  under: unknown;
}

/** Neither chosen nor asked for help: said gently, above the page. */
export const renderMissing = (say: LocaleContext['say']) =>
  html`<div class="error-summary" role="group" aria-labelledby="sum" tabindex="-1">
    <h2 id="sum">${extraIcon('info')}<span .textContent=${say('match-missing-title')}></span></h2>
    <p .textContent=${say('match-missing')}></p>
  </div>`;

/** What was chosen, said aloud; under it the way to a first time, where the trainer has one. */
function renderChoice({ shown, chosen: id, asksHelp, say }: ResultsView) {
  const trainers = shown.map(({ trainer }) => trainer);
  const chosen = trainers.find((each) => each.id === id);
  const name = chosen ? callName(chosen, trainers) : '';
  const words = chosen ? say('match-chose', name) : asksHelp ? say('match-chose-help') : '';
  return html`<p class="chose" role="status" .textContent=${words}></p>
    ${
      chosen?.booking === undefined
        ? nothing
        : html`<p>
            <a
              href=${chosen.booking}
              target=${/^http/i.test(chosen.booking) ? '_blank' : nothing}
              rel="noopener noreferrer"
              .textContent=${say('match-book', name)}
            ></a>
          </p>`
    }`;
}

/** The people who fit, one card each, and what stands under them. */
export function renderResults(view: ResultsView) {
  const { result, shown, wishes, asksHelp, askHelp, showMore, weighing, under, say } = view;
  const trainers = shown.map(({ trainer }) => trainer);
  return html`<h2 class="title" tabindex="-1" .textContent=${say('match-title', shown.length)}></h2>
    <p class="lead" .textContent=${say('match-lead', preferenceText(wishes, view))}></p>
    ${weighing}
    <ul class="people">
      ${shown.map((fit) => keyed(fit.trainer.id, renderTrainerCard(fit, { ...view, shown: trainers })))}
    </ul>
    ${
      shown.length < result.fits.length
        ? html`<button
            type="button"
            class="btn quiet more"
            @click=${showMore}
            .textContent=${say('match-show-more')}
          ></button>`
        : nothing
    }
    ${under}
    <div class="row nobody">
      <span .textContent=${say('match-nobody')}></span>
      <button type="button" class="btn quiet" aria-pressed=${asksHelp ? 'true' : 'false'} @click=${askHelp}>
        ${asksHelp ? extraIcon('check') : nothing}<span .textContent=${say('match-nobody-tell')}></span>
      </button>
    </div>
    ${renderChoice(view)}`;
}
