import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../element/icons.js';
import type { Answer, Answers } from '../model/form/answers.js';
import type { Question, QuestionKind, QuestionOf } from '../model/form/definition.js';
import type { Text } from '../model/form/text.js';
import type { Say } from '../i18n/messages.js';

/** What a control is handed: one question, its answer, what is amiss with it, and where a new answer goes. */
export interface Field<Asked extends Question = Question> {
  question: Asked;
  answer: Answer | undefined;
  /** All answers that count: an option may depend on them. */
  answers: Answers;
  /** What is amiss, in words; shown and tied to the control. */
  error: string | undefined;
  say: Say;
  /** BCP 47 tag of the language spoken. */
  language: string;
  /** Two-letter code of the country that the practice is in, where it is known. */
  region?: string | undefined;
  /** What stands below the control, before "Why we ask": the box "I’d rather not say", or a choice to have back. */
  below?: unknown;
  /** Faults at the parts of this question, by their paths; in words. */
  errorAt: (path: string) => string | undefined;
  /** A definition's text in the language spoken. */
  text: (text: Text | undefined) => string;
  /** Keeps a new answer; `undefined` takes it back. */
  setAnswer: (answer: Answer | undefined) => void;
  /**
   * The answer as it stands this moment. Where one answer has several fields, two of them may be written before the
   * next render: autofill does that.
   */
  getAnswer: () => Answer | undefined;
  /** Another question of the form, by its id. */
  questionOf: (id: string) => Question | undefined;
}

/** A control is a function from a field to a template over native inputs. */
export type Control<Kind extends QuestionKind> = (field: Field<QuestionOf<Kind>>) => TemplateResult;

/** The id of the element that takes focus when somebody is sent to a question. */
export const controlId = (question: string): string => `q-${question}`;

const partId = (part: string, question: string): string => `${part}-${question}`;

/** Ids of the hint and the error, for `aria-describedby`. */
export const describedBy = ({ question, error }: Field): string | typeof nothing =>
  [
    question.hint !== undefined && partId('hint', question.id),
    error !== undefined && partId('error', question.id),
  ]
    .filter(Boolean)
    .join(' ') || nothing;

/**
 * The words of a question, and "Required" where it cannot be left open: the few are marked, so that the many need no word.
 * The space stands inside: between two elements Chromium leaves it out of the name that a screen reader says.
 * @param isHidden - Where the input itself tells a screen reader that it is required, and would say it twice.
 */
export const renderLabel = ({ question, say, text }: Field, isHidden = true) =>
  html`<span .textContent=${text(question.label)}></span>${
      question.required
        ? html`<span class="opt" aria-hidden=${isHidden} .textContent=${` ${say('required')}`}></span>`
        : nothing
    }`;

/** The hint and the error of a question; between its label and its control. */
export const renderNotes = ({ question, error, say, text }: Field) => html`
  ${
    question.hint === undefined
      ? nothing
      : html`<p class="hint" id=${partId('hint', question.id)} .textContent=${text(question.hint)}></p>`
  }
  ${
    error === undefined
      ? nothing
      : html`<p class="err" id=${partId('error', question.id)}>
          ${icon('alert')}<span
            ><span class="visually-hidden">${say('error-prefix')}</span><span .textContent=${error}></span
          ></span>
        </p>`
  }
`;

/** What ends a question: the box that leaves it unsaid, then "Why we ask", closed until somebody wonders. */
export const renderWhy = ({ question, below, say, text }: Field) =>
  question.why === undefined
    ? below
    : html`${below}
        <details class="why">
          <summary>${icon('chevron')}<span .textContent=${say('why')}></span></summary>
          <div class="soft" .textContent=${text(question.why)}></div>
        </details>`;

/** A question with one native input that its label names. */
export const renderLabelled = (field: Field, control: unknown): TemplateResult =>
  html`<div class="question" ?data-error=${field.error !== undefined}>
    <label class="legend" for=${controlId(field.question.id)}>${renderLabel(field)}</label>
    ${renderNotes(field)} ${control} ${renderWhy(field)}
  </div>`;

/** A question whose inputs stand in a group that its legend names. The group takes focus from the error summary. */
export const renderGroup = (field: Field, control: unknown): TemplateResult =>
  html`<fieldset
    class="question"
    id=${controlId(field.question.id)}
    tabindex="-1"
    aria-describedby=${describedBy(field)}
    ?data-error=${field.error !== undefined}
  >
    <legend>${renderLabel(field, false)}</legend>
    ${renderNotes(field)} ${control} ${renderWhy(field)}
  </fieldset>`;
