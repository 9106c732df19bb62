import type { Answer, Answers } from '../answers.js';
import type { QuestionKind, QuestionOf, Question } from '../definition.js';
import type { Issue } from '../issue.js';

/**
 * The shape of an answer, whatever it says. `prose` is text in the person's own words. A `number` may be text as well:
 * what was typed and is no number, or "not sure". A `record` is one object by part, `entries` are a list of them.
 */
export type AnswerShape = 'text' | 'prose' | 'number' | 'agreement' | 'list' | 'record' | 'entries';

/** The code of an issue with its bound, without the question that it is at; undefined where nothing is wrong. */
export type Problem = Omit<Issue, 'question'> | undefined;

/** What a closer look at an answer may need besides. */
export interface CheckContext {
  /** The answers that count: an option, or an entry of a group, may depend on them. */
  answers: Answers;
  /** ISO date that `min: 'today'` and `max: 'today'` mean; without it those two are not checked. */
  today: string | undefined;
  /** Checks the answer to a question as a whole. */
  checkAnswer: (question: Question, answer: Answer | undefined, today?: string) => Issue | undefined;
}

/**
 * Strategy: the pure part of one kind of question. Whoever handles answers of any kind asks the total record in
 * `../kinds.ts`, and never the name of a kind. What only a definition needs stands in `<kind>.schema.ts`, because zod
 * comes with it.
 */
export interface KindModel<Kind extends QuestionKind = QuestionKind> {
  /** Median seconds to read and answer, rounded up to a minute before anyone sees them. From where: docs/length.md. */
  seconds: number;
  shape: AnswerShape;
  /** Which message asks for an answer that is missing. */
  missing:
    | 'missing-text'
    | 'missing-choice'
    | 'missing-choices'
    | 'missing-email'
    | 'missing-consent'
    | 'not-a-number'
    | 'not-a-date'
    | 'not-a-time';
  /** True where somebody agrees to words that may read differently in another version: they are asked anew. */
  askedAnew?: true;
  /** What is wrong with an answer as a whole. */
  check(question: QuestionOf<Kind>, answer: Answer, today?: string): Problem;
  /** The parts of a record without which a required question is still open, by key. */
  requiredParts?(question: QuestionOf<Kind>): readonly string[];
  /** What else is wrong with an answer that `check` lets pass: at its parts, or beside other answers. */
  checkParts?(question: QuestionOf<Kind>, answer: Answer, context: CheckContext): Issue[];
  /** Everything wrong, in place of the above: where an answer is made of answers to other questions. */
  checkEntries?(question: QuestionOf<Kind>, answer: Answer | undefined, context: CheckContext): Issue[];
}
