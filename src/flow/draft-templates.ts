import { html, nothing } from 'lit';
import type { Say } from '../i18n/messages.js';

/** Asks whether to go on with a draft. The answers are not on screen: somebody else may sit here now. */
export const renderWelcome = ({
  say,
  time,
  migrated,
  goOn,
  startOver,
}: {
  say: Say;
  /** When it was saved, in words. */
  time: string;
  /** True when the form is another than it was then. */
  migrated: boolean;
  goOn: () => void;
  startOver: () => void;
}) =>
  html`<h2 class="title" tabindex="-1" .textContent=${say('welcome-title')}></h2>
    <p class="lead" .textContent=${say('welcome-text', time)}></p>
    ${migrated ? html`<p class="note plain renewed" .textContent=${say('renewed')}></p>` : nothing}
    <p class="soft" .textContent=${say('welcome-how')}></p>
    <div class="actions">
      <button type="button" class="btn" @click=${goOn} .textContent=${say('continue')}></button>
      <button type="button" class="btn quiet" @click=${startOver} .textContent=${say('start-over')}></button>
    </div>`;

/** What stands under a page about its draft. */
export interface FootView {
  say: Say;
  /** What is kept, in words that are true just now. */
  status: string;
  /** What the person is asked, if anything. */
  asks: 'device' | 'clear' | undefined;
  own: () => void;
  shared: () => void;
  askClear: () => void;
  clear: () => void;
  keepAll: () => void;
}

const renderAsk = (title: string, text: string | undefined, actions: unknown) =>
  html`<div class="note plain" role="group" aria-label=${title}>
    <p tabindex="-1"><b .textContent=${title}></b></p>
    ${text === undefined ? nothing : html`<p .textContent=${text}></p>`}
    <div class="row">${actions}</div>
  </div>`;

const renderButton = (words: string, press: () => void) =>
  html`<button type="button" class="btn quiet" @click=${press} .textContent=${words}></button>`;

/** What is kept, and the way to clear it, which asks before it does. */
export const renderFoot = ({ say, status, asks, own, shared, askClear, clear, keepAll }: FootView) =>
  html`${
      asks === 'device'
        ? renderAsk(
            say('kept-ask'),
            say('kept-ask-text'),
            html`${renderButton(say('kept-own'), own)}${renderButton(say('kept-shared'), shared)}`,
          )
        : nothing
    }
    <p>
      <span .textContent=${status}></span>
      ${
        asks === 'clear'
          ? nothing
          : html`<button
              type="button"
              class="link wipe"
              @click=${askClear}
              .textContent=${say('clear')}
            ></button>`
      }
    </p>
    ${
      asks === 'clear'
        ? renderAsk(
            say('clear-ask'),
            undefined,
            html`${renderButton(say('clear-yes'), clear)}${renderButton(say('clear-no'), keepAll)}`,
          )
        : nothing
    }`;
