/** An instrument, or its wording, that cannot be used. Names the place and what is allowed there. */
export class InstrumentError extends Error {
  override readonly name = 'InstrumentError';
  /** Where the fault is, such as `items.3.number`. */
  readonly path: string;
  /** What is allowed there. */
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.path = path;
    this.problem = problem;
  }
}
