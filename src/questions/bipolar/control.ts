import { html } from 'lit';
import { bipolar as messages } from '../../i18n/en/questions/bipolar.js';
import { controlId, describedBy, renderNotes, renderLabel, type Control } from '../field.js';
import { live } from '../live.js';
import type { KindView, Layout } from '../registry.js';
import { bipolarStyles } from './styles.js';

/**
 * A style between two good ends, as five radios. "Why we ask" stands once under the group that the rows form.
 * Nothing is chosen until the person chooses; the middle is an answer.
 */
const control: Control<'bipolar'> = (field) => {
  const { question, answer, say, text, setAnswer } = field;
  const from = text(question.from);
  const to = text(question.to);
  const stops: readonly (readonly [value: number, words: string])[] = [
    [-2, say('bipolar-strong', from)],
    [-1, say('bipolar-some', from)],
    [0, say('bipolar-middle')],
    [1, say('bipolar-some', to)],
    [2, say('bipolar-strong', to)],
  ];
  return html`<fieldset
      class="lean"
      id=${controlId(question.id)}
      tabindex="-1"
      aria-describedby=${describedBy(field)}
      ?data-error=${field.error !== undefined}
    >
      <legend>${renderLabel(field, false)}</legend>
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
    ${renderNotes(field)}${field.below}`;
};

/** One below the other, with the reason once for all of them. */
const together: Layout = (fields, why) =>
  html`<div class="question">
    <div class="leans">${fields}</div>
    ${why()}
  </div>`;

export const view: KindView<'bipolar'> = { control, styles: [bipolarStyles], messages, layout: together };
