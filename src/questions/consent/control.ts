import { html } from 'lit';
import { consent as messages } from '../../i18n/en/questions/consent.js';
import { controlId, describedBy, renderNotes, renderLabel, renderWhy, type Control } from '../field.js';
import { live } from '../live.js';
import type { KindView } from '../registry.js';

/** One box; its label is what one agrees to. */
const control: Control<'consent'> = (field) => {
  const { question, answer, setAnswer, error } = field;
  return html`<div class="question" ?data-error=${error !== undefined}>
    ${renderNotes(field)}
    <label class="choice"
      ><input
        type="checkbox"
        id=${controlId(question.id)}
        name=${question.id}
        value="1"
        aria-invalid=${error !== undefined}
        aria-describedby=${describedBy(field)}
        aria-required=${question.required ?? false}
        .checked=${live(answer === true)}
        @change=${(event: Event) => {
          setAnswer((event.target as HTMLInputElement).checked ? true : undefined);
        }}
      /><span>${renderLabel(field)}</span></label
    >
    ${renderWhy(field)}
  </div>`;
};

export const view: KindView<'consent'> = { control, messages, preferNotToSay: 'own' };
