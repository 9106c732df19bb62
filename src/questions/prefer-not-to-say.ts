import { html, type TemplateResult } from 'lit';
import { ratherNotSay } from '../model/form/answers.js';
import type { QuestionKind } from '../model/form/definition.js';
import type { Control, Field } from './field.js';
import { live } from './live.js';

/** Kinds that have "I'd rather not say" among their own options; nor does it stand in for a consent. */
const haveIt: ReadonlySet<QuestionKind> = new Set([
  'single-choice',
  'multiple-choice',
  'yes-no',
  'body',
  'consent',
]);
/** What is written freely can be left open; only where it is required does leaving it open need a box. */
const written: ReadonlySet<QuestionKind> = new Set([
  'text',
  'long-text',
  'email',
  'phone',
  'address',
  'signature',
]);

const mayKeepIt = ({ sensitive, required, readonly, kind }: Field['question']): boolean =>
  sensitive === true && !readonly && !haveIt.has(kind) && (required === true || !written.has(kind));

/** A control with "I would rather not say" under it, where the question is sensitive. Ticked, it is the whole answer. */
export function withPreferNotToSay(field: Field, control: Control<QuestionKind>): TemplateResult {
  const { question, answer, say, setAnswer } = field;
  if (!mayKeepIt(question)) return control(field);
  const kept = answer === ratherNotSay;
  return control({
    ...field,
    answer: kept ? undefined : answer,
    preferNotToSay: html`<label class="choice unsaid"
      ><input
        type="checkbox"
        name=${question.id}
        value="0"
        autocomplete="off"
        .checked=${live(kept)}
        @change=${() => {
          setAnswer(kept ? undefined : ratherNotSay);
        }} /><span .textContent=${say('rather-not')}></span
    ></label>`,
  });
}
