import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { laterIcon } from '../../element/later-icons.js';
import type { ClientPreferences } from '../../model/journey/preferences.js';
import type { Match, MatchResult } from '../../model/matching/match.js';
import { renderCompare } from './compare.js';
import { toldWords } from './lines.js';
import { callName } from './names.js';
import { help, type Choice } from './outcome.js';
import { renderPerson } from './person.js';
import { renderRuledOut } from './nobody-page.js';
import type { Speech } from './speech.js';

export interface PeopleView extends Speech {
  result: MatchResult;
  /** Those of the fits that are on the page. */
  shown: readonly Match[];
  wishes: ClientPreferences;
  choice: Choice;
  choose: (choice: string | typeof help) => void;
  showMore: () => void;
}

/** Neither chosen nor asked for help: said gently, above the page. */
export const renderMissing = (say: Speech['say']) =>
  html`<div class="sum" role="alert" tabindex="-1">
    <h2>${laterIcon('info')}<span .textContent=${say('match-missing-title')}></span></h2>
    <p .textContent=${say('match-missing')}></p>
  </div>`;

/** What was chosen, said aloud; under it the way to a first time, where the trainer has one. */
function renderChoice({ shown, choice, say }: PeopleView) {
  const trainers = shown.map(({ trainer }) => trainer);
  const chosen = trainers.find(({ id }) => id === choice);
  const name = chosen ? callName(chosen, trainers) : '';
  const words = chosen ? say('match-chose', name) : choice === help ? say('match-chose-help') : '';
  return html`<p class="chose" role="status" .textContent=${words}></p>
    ${
      chosen?.booking === undefined
        ? nothing
        : html`<p>
            <a
              href=${chosen.booking}
              target="_blank"
              rel="noopener noreferrer"
              .textContent=${say('match-book', name)}
            ></a>
          </p>`
    }`;
}

/** The people who fit, one card each, and what stands under them. */
export function renderPeople(view: PeopleView) {
  const { result, shown, wishes, choice, choose, showMore, say } = view;
  const asksHelp = choice === help;
  return html`<h2 class="title" tabindex="-1" .textContent=${say('match-title', shown.length)}></h2>
    <p class="lead" .textContent=${say('match-lead', toldWords(wishes, view))}></p>
    <ul class="people">
      ${shown.map((fit) =>
        keyed(
          fit.trainer.id,
          renderPerson(fit, {
            ...view,
            shown: shown.map(({ trainer }) => trainer),
            chosen: asksHelp ? undefined : choice,
          }),
        ),
      )}
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
    ${renderCompare(shown, wishes, view)} ${renderRuledOut(result.ruledOut, view)}
    <div class="row nobody">
      <span .textContent=${say('match-nobody')}></span>
      <button
        type="button"
        class="btn quiet"
        aria-pressed=${asksHelp ? 'true' : 'false'}
        @click=${() => {
          choose(help);
        }}
      >
        ${asksHelp ? laterIcon('check') : nothing}<span .textContent=${say('match-nobody-tell')}></span>
      </button>
    </div>
    ${renderChoice(view)}`;
}
