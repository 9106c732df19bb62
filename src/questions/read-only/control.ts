import { html } from 'lit';
import { readOnly as messages } from '../../i18n/en/questions/read-only.js';
import { isAnswered } from '../../model/form/answers.js';
import type { QuestionKind } from '../../model/form/definition.js';
import { controlId, describedBy, renderNotes, type Control } from '../field.js';
import { formatAnswer } from '../format.js';
import type { KindView } from '../registry.js';
import { readOnlyStyles } from './styles.js';

/** An answer that the page gave and the person cannot change: its words, where the control would stand. */
const control: Control<QuestionKind> = (field) => {
  const { question, answer, say, text, language } = field;
  const label = `label-${question.id}`;
  return html`<div class="question">
    <p class="legend" id=${label} .textContent=${text(question.label)}></p>
    ${renderNotes(field)}
    <div
      class="input fixed"
      id=${controlId(question.id)}
      role="group"
      tabindex="-1"
      aria-labelledby=${label}
      aria-describedby=${describedBy(field)}
      .textContent=${isAnswered(answer) ? formatAnswer(question, answer, { say, language }) : say('read-only-empty')}
    ></div>
  </div>`;
};

export const view: KindView = { control, styles: [readOnlyStyles], messages };
