/**
 * Base class of every error that says what is wrong with something that was read: a form, a roster, a submission.
 * Catch it to tell what a person or a file got wrong from a fault in the code. `RangeError` and `TypeError` stay what
 * a wrong call throws.
 *
 * The message is `path: problem`. No error, message or `cause` of ours ever holds an answer.
 */
export abstract class RapportError<Code extends string = string> extends Error {
  /** @internal What an empty path is called in the message, where there can be one. */
  protected static readonly whole: string;

  /** What kind of thing is wrong, in kebab-case. Codes are stable; words may change. */
  readonly code: Code;

  /** Where in what was read: keys and positions with dots between, such as `items.3.number`; '' for the whole. */
  readonly path: string;

  /** What is wrong there, or what is allowed: the message without its path. */
  readonly problem: string;

  constructor(code: Code, path: string, problem: string, options?: ErrorOptions) {
    super(`${path || new.target.whole}: ${problem}`, options);
    this.code = code;
    this.path = path;
    this.problem = problem;
  }
}
