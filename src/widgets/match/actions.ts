import { html, nothing } from 'lit';
import { icon } from '../../element/icons.js';
import type { Say } from '../../i18n/messages.js';

/** What stands at the foot of the people: the way on, where there is one, and the way back. */
export function renderActions({
  say,
  hasReview,
  sends,
  practice,
  someone,
  back,
}: {
  say: Say;
  /** Whether a review follows; else it is sent from here. */
  hasReview: boolean;
  /** Whether there is somewhere to go on to, or to send to. */
  sends: boolean;
  practice: string;
  /** Whether there is anybody to choose. */
  someone: boolean;
  /** Absent on the very first page. */
  back: (() => void) | undefined;
}) {
  if (!sends && !back) return nothing;
  const send = () => (practice ? say('send-to', practice) : say('send'));
  const forward = () => (hasReview ? say(someone ? 'continue' : 'match-go-on') : send());
  return html`<div class="actions">
      ${sends ? html`<button type="submit" class="btn" .textContent=${forward()}></button>` : nothing}
      ${
        back
          ? html`<button type="button" class="btn bare" @click=${back} .textContent=${say('back')}></button>`
          : nothing
      }
    </div>
    ${
      sends
        ? html`<p class="privacy">
            ${icon('lock')}<span
              .textContent=${hasReview ? say('not-sent-yet', practice) : say('match-send-note', practice, someone)}
            ></span>
          </p>`
        : nothing
    }`;
}
