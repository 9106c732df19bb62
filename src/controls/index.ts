import type { TemplateResult } from 'lit';
import type { QuestionKind } from '../model/form/definition.js';
import { choice, choices, consent, yesNo } from './choice.js';
import type { Control, Field } from './field.js';
import { lean } from './lean.js';
import { scale } from './scale.js';
import { line, longText } from './text.js';
import { week } from './week.js';

const controls: { [Kind in QuestionKind]: Control<Kind> } = {
  text: line,
  email: line,
  phone: line,
  date: line,
  number: line,
  'long-text': longText,
  choice,
  choices,
  'yes-no': yesNo,
  scale,
  lean,
  week,
  consent,
};

/** Kinds that are one line: they stand close together, as the lines of an address do. */
export const isLine = (kind: QuestionKind): boolean => controls[kind] === line;

/** The control of a question, whatever its kind. */
export function renderField(field: Field): TemplateResult {
  return (controls[field.question.kind] as Control<QuestionKind>)(field);
}
