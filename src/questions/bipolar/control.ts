import { html } from 'lit';
import { controlId, describedBy, renderNotes, type Control } from '../field.js';
import { live } from '../live.js';

/**
 * A style between two good ends, as five radios. "Why we ask" stands once under the group that the rows form.
 * Nothing is chosen until the person chooses; the middle is an answer.
 */
export const bipolar: Control<'bipolar'> = (field) => {
  const { question, answer, say, text, setAnswer } = field;
  const from = text(question.from);
  const to = text(question.to);
  const stops: readonly (readonly [value: number, words: string])[] = [
    [-2, say('lean-strong', from)],
    [-1, say('lean-some', from)],
    [0, say('either-fine')],
    [1, say('lean-some', to)],
    [2, say('lean-strong', to)],
  ];
  return html`<fieldset
      class="lean"
      id=${controlId(question.id)}
      tabindex="-1"
      aria-describedby=${describedBy(field)}
      ?data-error=${field.error !== undefined}
    >
      <legend .textContent=${text(question.label)}></legend>
      <b aria-hidden="true" .textContent=${from}></b>
      <div class="track">
        ${stops.map(
          ([value, words], index) =>
            html`<label
              ><input
                type="radio"
                name=${question.id}
                value=${index}
                .checked=${live(answer === value)}
                @change=${() => {
                  setAnswer(value);
                }} /><span class="visually-hidden" .textContent=${words}></span
            ></label>`,
        )}
      </div>
      <b aria-hidden="true" .textContent=${to}></b>
      <output
        aria-hidden="true"
        .textContent=${stops.find(([value]) => value === answer)?.[1] ?? ''}
      ></output>
    </fieldset>
    ${renderNotes(field)}${field.preferNotToSay}`;
};
