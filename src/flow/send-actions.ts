import { html, nothing } from 'lit';
import { icon } from '../element/icons.js';
import { extraIcon } from '../element/extra-icons.js';
import type { Say } from '../i18n/messages.js';

/** Send, a copy to keep or to print, and the way back; under them who reads this, and the practice's privacy page. */
export const renderSendActions = ({
  say,
  practice,
  privacy,
  download,
  print,
  data,
  back,
}: {
  say: Say;
  practice: string;
  /** Address of the practice's privacy page. */
  privacy: string | undefined;
  download: () => void;
  print: () => void;
  /** Hands over the same as JSON. */
  data: () => void;
  back: () => void;
}) =>
  html`<div class="actions">
      <button type="submit" class="btn">${practice ? say('send-to', practice) : say('send')}</button>
      <button type="button" class="btn quiet" @click=${download}>
        ${extraIcon('download')}<span .textContent=${say('download')}></span>
      </button>
      <button type="button" class="btn bare" @click=${back} .textContent=${say('back')}></button>
    </div>
    <p class="privacy">
      ${icon('lock')}<span
        >${say('send-note', practice)}
        ${
          privacy === undefined
            ? nothing
            : html`<a href=${privacy} target="_blank" rel="noopener">${say('privacy-link')}</a>`
        }</span
      >
    </p>
    <p class="row small more">
      <button type="button" class="link" @click=${print} .textContent=${say('print-copy')}></button>
      <button type="button" class="link" @click=${data} .textContent=${say('download-data')}></button>
    </p>`;
