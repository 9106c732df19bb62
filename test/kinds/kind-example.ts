import type fc from 'fast-check';
import { ratherNotSay, type Answer } from '../../src/model/form/answers.js';
import type { Question, QuestionKind, QuestionOf } from '../../src/model/form/definition.js';
import type { IssueCode } from '../../src/model/form/issue.js';

type RequiredKey<Type> = {
  [Key in keyof Type]-?: object extends Pick<Type, Key> ? never : Key;
}[keyof Type];

/** One way to ask a question of a kind, and what holds for it. The question is required and called "A question". */
export interface ControlExample<Kind extends QuestionKind = QuestionKind> {
  /** What is special about the question. */
  asked?: Partial<QuestionOf<Kind>>;
  /** What the label names for a screen reader. */
  role: 'textbox' | 'InputTime' | 'group' | 'checkbox' | 'combobox';
  /** What follows the label in that name, such as a unit. */
  suffix?: string;
  /** Names of the options, where there are any. */
  options?: { role: 'radio' | 'checkbox' | 'radiogroup'; names: readonly string[] };
  /** The part that hears what is wrong, where the answer has several: the line of an address, the row of a matrix. */
  part?: { role: string; name: string };
  /** Keys pressed after tabbing in, and the answer that they give. */
  keys: readonly string[];
  gives: Answer;
  /** Another answer, and how its inputs stand: values of what is written, positions of what is ticked. */
  restores: Answer;
  stands: readonly (string | number)[];
  /** How that answer reads where it cannot be changed; in German, where a number, a date or a name differs. */
  reads: string;
  german?: string;
}

/** What answers are made with. Handed in, so that only tests that make some load it. */
export interface Maker {
  fc: typeof fc;
  /** What people write; no white space at the ends, which a field may trim. */
  written: fc.Arbitrary<string>;
  /** Right answers to another question: for kinds that hold some. */
  answerTo: (question: Question) => fc.Arbitrary<Answer>;
}

/** All that the tests know of one kind. The contracts of `../contracts` run over every kind there is. */
export interface KindExample<Kind extends QuestionKind = QuestionKind> {
  /** What a question of this kind cannot do without, beside what every question has. */
  needs: Omit<Pick<QuestionOf<Kind>, RequiredKey<QuestionOf<Kind>>>, 'id' | 'kind' | 'label'>;
  /** Right answers to any question of this kind. */
  answers: (question: QuestionOf<Kind>, make: Maker) => fc.Arbitrary<Answer>;
  /** Answers that are wrong, and what is wrong with them. */
  wrong: readonly (readonly [answer: Answer, code: IssueCode])[];
  /** The ways in which it is asked: at least one. */
  controls: readonly [ControlExample<Kind>, ...ControlExample<Kind>[]];
}

/** "I’d rather not say", where a sensitive question has it among its own answers. */
export const unsaid = ({ sensitive }: Pick<Question, 'sensitive'>): string[] =>
  sensitive ? [ratherNotSay] : [];

/** Options of which none means anything special. */
export const optionsOf = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));
