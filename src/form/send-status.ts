import { html, nothing } from 'lit';
import { renderThanksDrawing } from './thanks-drawing.js';
import { dayOf } from '../model/clock.js';
import { addDays } from '../model/goals/dates.js';
import type { Addition } from '../model/flow/followed.js';
import type { SendState } from '../model/flow/send-state.js';
import { icon } from '../element/icons.js';
import { extraIcon } from '../element/extra-icons.js';
import type { PracticeConfig } from '../element/practice-config.js';
import { formatDate } from '../i18n/format.js';
import type { Say } from '../i18n/messages.js';

export interface SendView {
  state: SendState;
  say: Say;
  language: string;
  practice: string;
  /** How the person likes to be called; empty where they did not say. */
  name: string;
  /** Whether the practice has been told how to answer. */
  reachable: boolean;
  /** Whether something was signed: the copy then holds it. */
  signed: boolean;
  config: PracticeConfig;
  /** The part that was added last to what was sent before. */
  added: Addition | undefined;
  /** What may be added, where something may. */
  offers: unknown;
  booking: string;
  retry: () => void;
  download: () => void;
}

const renderCopy = ({ say, download }: SendView) =>
  html`<button type="button" class="btn quiet" @click=${download}>
    ${extraIcon('download')}<span .textContent=${say('download')}></span>
  </button>`;

const renderBox = (is: string, mark: unknown, title: string, text: string, actions: unknown) =>
  html`<div class="status gap" data-is=${is} role=${is === 'failed' ? 'alert' : 'none'}>
    <span class="big">${mark}</span>
    <div>
      <h3 .textContent=${title}></h3>
      <p .textContent=${text}></p>
      ${actions === nothing ? nothing : html`<div class="row">${actions}</div>`}
    </div>
  </div>`;

const renderHead = (title: string, lead?: string) =>
  html`<h2 class="title" tabindex="-1" .textContent=${title}></h2>
    ${lead === undefined ? nothing : html`<p class="lead" .textContent=${lead}></p>`}`;

function renderSent(view: SendView, receivedAt: string) {
  const { say, language, practice, name, config, booking } = view;
  const { practice: about } = config;
  const { readWithinDays: readDays, replyWithinDays: days } = about ?? {};
  const received = dayOf(Date.parse(receivedAt));
  const by = (within: number) => formatDate(addDays(received, within), language);
  const reply = days === undefined ? '' : by(days);
  if (view.added)
    return html`${renderHead(say('added-title', name), say(`added-${view.added}`))}
      ${renderBox('sent', extraIcon('check'), say('sent-status', practice), formatDate(received, language), nothing)}
      ${view.offers}
      <div class="row">${renderCopy(view)}</div>
      <p class="small gap" .textContent=${say('sent-watch')}></p>`;
  return html`${renderThanksDrawing()}${renderHead(say('sent-title', name), say('sent-lead'))}
    ${renderBox('sent', extraIcon('check'), say('sent-status', practice), formatDate(received, language), nothing)}
    <ol class="next gap">
      ${
        readDays === undefined
          ? nothing
          : html`<li>
              <div><b .textContent=${say('next-read', by(readDays))}></b></div>
            </li>`
      }
      ${
        view.reachable
          ? html`<li>
              <div><b .textContent=${say('next-contact', reply)}></b></div>
            </li>`
          : nothing
      }
      <li>
        <div><b .textContent=${say('next-meet')}></b></div>
      </li>
    </ol>
    <p class="small gap" .textContent=${say('sent-watch')}></p>
    <div class="row">
      ${booking ? html`<a class="btn" href=${booking} rel="noopener" .textContent=${say('next-book')}></a>` : nothing}
      ${renderCopy(view)}
    </div>
    ${view.offers}
    ${view.signed ? html`<p class="small soft gap" .textContent=${say('sent-signed')}></p>` : nothing}
    <p class="small soft gap" .textContent=${say('sent-change', about?.contact?.email ?? '')}></p>`;
}

/** How the sending stands, in words that are true just now. */
export function renderSendStatus(view: SendView) {
  const { state, say, practice, config, retry } = view;
  const email = config.practice?.contact?.email ?? '';
  const again = (words: string, solid: boolean) =>
    html`<button
        type="button"
        class=${solid ? 'btn' : 'btn quiet'}
        @click=${retry}
        .textContent=${words}
      ></button>
      ${renderCopy(view)}`;
  switch (state.kind) {
    case 'idle':
      return undefined;
    case 'sending':
      return html`${renderHead(say('sending-title'))}
      ${renderBox(
        'sending',
        html`<span class="spin" aria-hidden="true"></span>`,
        say('sending-status'),
        say('sending-text', practice),
        nothing,
      )}`;
    case 'waiting':
      return html`${renderHead(say('waiting-title'))}
      ${renderBox('queued', extraIcon('cloud'), say('waiting-status'), say('waiting-text'), again(say('try-now'), false))}`;
    case 'no-endpoint':
      return html`${renderHead(say('unsent-title'))}
      ${renderBox('queued', extraIcon('download'), say('unsent-status'), say('unsent-text'), renderCopy(view))}`;
    case 'failed':
      return state.code === 'refused'
        ? html`${renderHead(say('failed-title'), say('failed-lead'))}
          ${renderBox('failed', icon('alert'), say('refused-status'), say('refused-text', email), renderCopy(view))}`
        : html`${renderHead(say('failed-title'), say('failed-lead'))}
          ${renderBox(
            'failed',
            icon('alert'),
            say('failed-status', state.attempts),
            say('failed-text', email),
            again(say('try-again'), true),
          )}`;
    case 'sent':
      return renderSent(view, state.receivedAt);
  }
}
