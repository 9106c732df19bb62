import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { QuestionOf } from '../../model/form/definition.js';
import { defaultTextLength } from '../../model/form/kinds/long-text.js';
import { defaultLineLength } from '../../model/form/kinds/text.js';
import { controlId, describedBy, renderLabelled, renderNotes, renderOptional, renderWhy } from '../field.js';
import type { Control, Field } from '../field.js';
import { live } from '../live.js';

type LineKind = 'text' | 'email' | 'phone' | 'number' | 'date' | 'time';

const textOf = ({ answer }: Field): string =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';

/** Reads a native input as an answer: an empty field is no answer. */
function read(input: HTMLInputElement, kind: LineKind): string | number | undefined {
  // A date or a time that is typed half has no value yet; it must not pass for an empty field.
  if ((kind === 'date' || kind === 'time') && input.validity.badInput) return 'incomplete';
  if (input.value.trim() === '') return undefined;
  if (kind !== 'number') return input.value;
  const text = input.value.trim().replace('\u2212', '-');
  // "1,000" is a thousand to one person and one to another: it is not guessed, but said to be no number.
  const plain = /^[-+]?(\d+[.,]?\d*|[.,]\d+)$/.test(text) && !/,\d{3}$/.test(text);
  return plain ? Number(text.replace(',', '.')) : input.value;
}

/** What the browser is told about a line: its type, a hint at its width, and what it may fill in by itself. */
const traits: Record<
  LineKind,
  readonly [type: 'text' | 'email' | 'tel' | 'date' | 'time', width: string, fill: AutoFill]
> = {
  text: ['text', '', 'on'],
  email: ['email', '', 'email'],
  phone: ['tel', 'w-tel', 'tel'],
  number: ['text', 'w-num', 'off'],
  date: ['date', 'w-date', 'off'],
  time: ['time', 'w-date', 'off'],
};

/** What is sensitive is not offered to the next person at this device. */
const fillOf = ({ question }: Field<QuestionOf<LineKind>>): AutoFill =>
  question.sensitive && (question.kind === 'text' || question.kind === 'phone')
    ? 'off'
    : ('autocomplete' in question && (question.autocomplete as AutoFill)) || traits[question.kind][2];

function renderInput(field: Field<QuestionOf<LineKind>>) {
  const { question, setAnswer } = field;
  const [type, width] = traits[question.kind];
  const onInput = (event: Event) => {
    setAnswer(read(event.target as HTMLInputElement, question.kind));
  };
  return html`<input
    class="input ${width}"
    id=${controlId(question.id)}
    name=${question.id}
    type=${type}
    inputmode=${type === 'tel' ? 'tel' : question.kind === 'number' ? 'decimal' : nothing}
    .autocomplete=${fillOf(field)}
    spellcheck="false"
    maxlength=${ifDefined(question.kind === 'text' ? (question.maxLength ?? defaultLineLength) : undefined)}
    aria-describedby=${describedBy(field)}
    aria-invalid=${field.error !== undefined}
    aria-required=${question.required ?? false}
    .value=${live(textOf(field), (input) => read(input, question.kind) === field.answer)}
    @input=${onInput}
  />`;
}

/** One line: text, e-mail, phone, date, or a number with its unit. */
export const line = (field: Field<QuestionOf<LineKind>>): TemplateResult => {
  const { question, text, error } = field;
  const unit = question.kind === 'number' && question.unit !== undefined ? text(question.unit) : undefined;
  return html`<div class="field" ?data-error=${error !== undefined}>
    <label for=${controlId(question.id)}
      ><span .textContent=${text(question.label)}></span>${
        unit === undefined ? nothing : html`<span class="visually-hidden">, ${unit}</span>`
      }${renderOptional(field)}</label
    >
    ${renderNotes(field)}
    ${
      unit === undefined
        ? renderInput(field)
        : html`<span class="unit"
            >${renderInput(field)}<span aria-hidden="true" .textContent=${unit}></span
          ></span>`
    }
    ${renderWhy(field)}
  </div>`;
};

/** Room to write. Beginnings of a sentence help someone who is stuck; pressing one writes it and puts the caret behind. */
export const longText: Control<'long-text'> = (field) => {
  const { question, say, text, setAnswer } = field;
  const start = (beginning: string) => (event: Event) => {
    const box = (event.target as Element).closest('.question')?.querySelector('textarea');
    if (!box) return;
    const before = box.value.trimEnd();
    box.value = `${before}${before ? ' ' : ''}${beginning.replace(/\s*(…|\.{3})$/, '')} `;
    setAnswer(box.value);
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  };
  return renderLabelled(
    field,
    html`<textarea
        id=${controlId(question.id)}
        name=${question.id}
        rows="4"
        autocomplete="off"
        spellcheck="false"
        maxlength=${question.maxLength ?? defaultTextLength}
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.error !== undefined}
        aria-required=${question.required ?? false}
        .value=${live(textOf(field))}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLTextAreaElement;
          setAnswer(value.trim() === '' ? undefined : value);
        }}
      ></textarea>
      ${
        question.prompts === undefined
          ? nothing
          : html`<div class="prompts" role="group" aria-label=${say('ways-to-start')}>
              <span class="small soft" .textContent=${say('stuck')}></span>
              ${question.prompts
                .map(text)
                .map(
                  (beginning) =>
                    html`<button type="button" class="chip" @click=${start(beginning)}>
                      “${beginning}”
                    </button>`,
                )}
            </div>`
      }`,
  );
};
