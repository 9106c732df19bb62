import { html, type TemplateResult } from 'lit';
import type { Question, QuestionKind } from '../model/form/definition.js';
import { choice, choices, consent, yesNo } from './single-choice/control.js';
import type { Control, Field } from './field.js';
import { withPreferNotToSay } from './prefer-not-to-say.js';
import { line, longText } from './text/control.js';

/** Controls by kind; `readonly` shows the answer of any kind that cannot be changed. */
export type Controls = { [Kind in QuestionKind]?: Control<Kind> } & { readonly?: Control<QuestionKind> };

/** Kinds whose control is here from the start. */
const controls: Controls = {
  text: line,
  email: line,
  phone: line,
  date: line,
  time: line,
  number: line,
  'long-text': longText,
  'single-choice': choice,
  'multiple-choice': choices,
  'yes-no': yesNo,
  consent,
};

let count = 0;

/** Changes with the controls that are here: what was shown without them is shown anew. */
export const controlsRevision = (): number => count;

/** Adds the controls that came later: see `sets/`. */
export function addControls(more: Controls): void {
  Object.assign(controls, more);
  count++;
}

const needed = ({ kind, readonly }: Question): keyof Controls => (readonly ? 'readonly' : kind);

/** Kinds that are one line: they stand close together, as the lines of an address do. */
export const isLine = (kind: QuestionKind): boolean => controls[kind] === line;

/** The control of a question, whatever its kind. */
export function renderField(field: Field): TemplateResult {
  const control = controls[needed(field.question)] as Control<QuestionKind> | undefined;
  if (!control) return html`<p class="question" .textContent=${field.say('loading')}></p>`;
  return withPreferNotToSay(field, control);
}
