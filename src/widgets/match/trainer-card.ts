import { html, nothing } from 'lit';
import { icon } from '../../element/icons.js';
import { extraIcon } from '../../element/extra-icons.js';
import type { Match } from '../../model/matching/match.js';
import type { Trainer } from '../../model/matching/trainer.js';
import { initials } from '../../model/names.js';
import { negativeReasons, positiveReasons } from './reason-text.js';
import { callName } from './names.js';
import { formatPrice, type LocaleContext, type Preferences } from './facet-text.js';

export interface TrainerCardView extends LocaleContext {
  wishes: Preferences;
  /** Those shown now: two of the same first name are called by their whole names. */
  shown: readonly Trainer[];
  chosen: string | undefined;
  choose: (trainer: string) => void;
}

/** The initials stand under the picture: they show while it loads, and where it never comes. */
const renderFace = (trainer: Trainer) =>
  html`<span class="face" aria-hidden="true"
    ><span .textContent=${initials(trainer.name)}></span>${
      trainer.portrait === undefined
        ? nothing
        : html`<img
            src=${trainer.portrait}
            alt=""
            width="68"
            height="64"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${({ target }: Event) => {
              (target as HTMLImageElement).hidden = true;
            }}
          />`
    }</span
  >`;

const renderHeader = (trainer: Trainer) =>
  html`<header role="none">
    ${renderFace(trainer)}
    <div>
      <h3 tabindex="-1"><bdi .textContent=${trainer.name}></bdi></h3>
      <p class="soft"><bdi .textContent=${trainer.role}></bdi></p>
      ${trainer.pronouns === undefined ? nothing : html`<p class="soft" .textContent=${trainer.pronouns}></p>`}
    </div>
  </header>`;

function renderGroup(title: string, mark: 'check' | 'info' | 'dash', lines: readonly string[]) {
  if (lines.length === 0) return nothing;
  return html`<h4 .textContent=${title}></h4>
    <ul class=${mark === 'check' ? 'yes' : ''}>
      ${lines.map(
        (line) =>
          html`<li>
            ${extraIcon(mark)}<span><bdi .textContent=${line}></bdi></span>
          </li>`,
      )}
    </ul>`;
}

function renderMore(
  { about, background = [], price, currency }: Trainer,
  name: string,
  speech: LocaleContext,
) {
  const { say } = speech;
  const lines = [
    ...(about ? [about] : []),
    ...background,
    ...(price === undefined ? [] : [`${say('match-price')} ${formatPrice(price, currency, speech)}`]),
  ];
  if (lines.length === 0) return nothing;
  return html`<details class="why">
    <summary>${icon('chevron')}<span .textContent=${say('match-more-about', name)}></span></summary>
    <div class="soft">${lines.map((line) => html`<p dir="auto" .textContent=${line}></p>`)}</div>
  </details>`;
}

/** One card. Every card has the same parts and the same button: nobody is the winner. */
export function renderTrainerCard(fit: Match, view: TrainerCardView) {
  const { say, wishes, shown, chosen, choose } = view;
  const { trainer, goodToKnow } = fit;
  const name = callName(trainer, shown);
  const isChosen = chosen === trainer.id;
  return html`<li class="person">
    ${renderHeader(trainer)}
    <div class="fit">${renderGroup(say('match-yes'), 'check', positiveReasons(fit, wishes, view))}</div>
    <div class="fit">
      ${renderGroup(say('match-know'), 'info', goodToKnow)}
      ${renderGroup(say('match-no'), 'dash', negativeReasons(fit, view))}
    </div>
    ${
      trainer.ask
        ? html`<p class="ask">
            <b .textContent=${say('match-ask')}></b
            ><span dir="auto" .textContent=${say('match-quote', trainer.ask)}></span>
          </p>`
        : nothing
    }
    <div class="foot">
      <button
        type="button"
        class="btn soft-fill"
        aria-pressed=${isChosen ? 'true' : 'false'}
        @click=${() => {
          choose(trainer.id);
        }}
      >
        ${isChosen ? extraIcon('check') : nothing}<span .textContent=${say('match-meet', name)}></span>
      </button>
      ${renderMore(trainer, name, view)}
    </div>
  </li>`;
}
