import { html } from 'lit';
import { email as messages } from '../../i18n/en/questions/email.js';
import { writtenOf } from '../../model/form/answers.js';
import { likelyEmail } from '../../model/form/email-slip.js';
import { controlId, type Field } from '../field.js';
import { renderLine, stacked } from '../line.js';
import type { KindView } from '../registry.js';

/** The address that was probably meant, one tap away. It is a question, and nothing waits for its answer. */
function renderSlip({ question, answer, say, setAnswer }: Field) {
  const likely = likelyEmail(writtenOf(answer));
  const take = ({ target }: Event) => {
    setAnswer(likely);
    ((target as Element).getRootNode() as ShadowRoot).getElementById(controlId(question.id))?.focus();
  };
  return html`<div role="status">
    ${
      likely === undefined
        ? ''
        : html`<button
            type="button"
            class="link"
            @click=${take}
            .textContent=${say('email-likely', likely)}
          ></button>`
    }
  </div>`;
}

/** An address for e-mail. */
export const view: KindView<'email'> = {
  control: (field) => renderLine(field, { type: 'email', fill: 'email', under: renderSlip(field) }),
  messages,
  layout: stacked,
  preferNotToSay: 'if-required',
};
