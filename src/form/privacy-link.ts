import { html, nothing } from 'lit';
import type { Say } from '../i18n/messages.js';

/** How the practice looks after what somebody agrees to, where it says so. */
export const renderPrivacyLink = (privacy: string | undefined, say: Say) =>
  privacy === undefined
    ? nothing
    : html`<p class="small gap">
        <a href=${privacy} target="_blank" rel="noopener" .textContent=${say('privacy-link')}></a>
      </p>`;
