import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { writtenOf } from '../model/form/answers.js';
import { controlId, describedBy, renderNotes, renderLabel, renderWhy, type Field } from './field.js';
import { live } from './live.js';
import type { Layout } from './registry.js';

/** What the kinds that are one line differ in. */
export interface LineTraits {
  type: 'text' | 'email' | 'tel' | 'date' | 'time';
  /** A class that hints at the length wanted. */
  width?: string;
  inputMode?: 'tel' | 'decimal';
  maxLength?: number;
  /** What the browser may fill in by itself, unless a definition says otherwise. */
  fill?: AutoFill;
  /** What is sensitive is not offered to the next person at this device. */
  keepsSecrets?: boolean;
  /** What stands under the input. */
  under?: unknown;
  /** Reads what stands in the input as an answer. */
  read?: (input: HTMLInputElement) => string | number;
}

const fillOf = ({ question }: Field, { keepsSecrets, fill = 'off' }: LineTraits): AutoFill =>
  question.sensitive && keepsSecrets
    ? 'off'
    : ('autocomplete' in question && (question.autocomplete as AutoFill)) || fill;

function renderInput(field: Field, traits: LineTraits) {
  const { question, answer, error, setAnswer } = field;
  const read = (input: HTMLInputElement) => {
    const written = traits.read ? traits.read(input) : input.value;
    return String(written).trim() === '' ? undefined : written;
  };
  const take = ({ target }: Event) => {
    setAnswer(read(target as HTMLInputElement));
  };
  return html`<input
    class="input ${traits.width ?? ''}"
    id=${controlId(question.id)}
    name=${question.id}
    type=${traits.type}
    inputmode=${traits.inputMode ?? nothing}
    .autocomplete=${fillOf(field, traits)}
    spellcheck="false"
    maxlength=${ifDefined(('maxLength' in question ? question.maxLength : undefined) ?? traits.maxLength)}
    aria-describedby=${describedBy(field)}
    aria-invalid=${error !== undefined}
    aria-required=${question.required ?? false}
    .value=${live(writtenOf(answer), (input) => read(input) === answer)}
    @input=${take}
    @reread=${take}
  />`;
}

/** One line with its label, and with its unit where it has one. An empty line is no answer. */
export function renderLine(field: Field, traits: LineTraits): TemplateResult {
  const { question, text, error } = field;
  const unit = 'unit' in question && question.unit !== undefined ? text(question.unit) : undefined;
  const input = renderInput(field, traits);
  return html`<div class="field" ?data-error=${error !== undefined}>
    <label for=${controlId(question.id)}
      >${renderLabel(field)}${
        unit === undefined ? nothing : html`<span class="visually-hidden">, ${unit}</span>`
      }</label
    >
    ${renderNotes(field)}
    ${
      unit === undefined
        ? input
        : html`<span class="unit">${input}<span aria-hidden="true" .textContent=${unit}></span></span>`
    }
    ${traits.under} ${renderWhy(field)}
  </div>`;
}

/** A day or a time that is typed half has no value yet; it must not pass for an empty field. */
export const readWhole = ({ value, validity }: HTMLInputElement): string =>
  validity.badInput ? 'incomplete' : value;

/** Lines stand close together, one below the other, as those of an address do. */
export const stacked: Layout = (fields) => html`<div class="question">${fields}</div>`;
