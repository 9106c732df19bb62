/** An answer that cannot be scored. It names the place, never the answer: messages end up in logs. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the item, as it was given. */
  readonly item: string;

  constructor(instrument: string, item: string, problem: string) {
    super(`${instrument}, item ${item}: ${problem}`);
    this.instrument = instrument;
    this.item = item;
  }
}
