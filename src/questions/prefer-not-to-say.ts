import { html, type TemplateResult } from 'lit';
import { ratherNotSay } from '../model/form/answers.js';
import type { QuestionKind } from '../model/form/definition.js';
import type { Control, Field } from './field.js';
import { live } from './live.js';

/**
 * `own`: the control has it among its options, or there is nothing to keep to oneself, as with a consent.
 * `if-required`: what is written freely can be left open; only where it is required does leaving it open need a box.
 */
export type PreferNotToSay = 'own' | 'if-required';

/** A control with "I’d rather not say" under it, where the question is sensitive. Ticked, it is the whole answer. */
export function withPreferNotToSay(
  field: Field,
  control: Control<QuestionKind>,
  offered?: PreferNotToSay,
): TemplateResult {
  const { question, answer, say, setAnswer } = field;
  const { sensitive, readonly, required, id } = question;
  if (!sensitive || readonly || offered === 'own' || (offered && !required)) return control(field);
  const kept = answer === ratherNotSay;
  return control({
    ...field,
    answer: kept ? undefined : answer,
    below: html`<label class="choice unsaid"
      ><input
        type="checkbox"
        name=${id}
        value="0"
        autocomplete="off"
        .checked=${live(kept)}
        @change=${() => {
          setAnswer(kept ? undefined : ratherNotSay);
        }} /><span .textContent=${say('rather-not')}></span
    ></label>`,
  });
}
