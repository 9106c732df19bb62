import { RapportError } from '../rapport-error.js';

/** `shape`: the schema refuses it. */
export type SubmissionErrorCode = 'shape';

/** A submission that the schema refuses. It names the place, such as `results.0.items`, never what stood there. */
export class SubmissionError extends RapportError<SubmissionErrorCode> {
  /** @internal */
  protected static override readonly whole: string = 'submission';
  override readonly name = 'SubmissionError';

  /** @deprecated The same as `path`. */
  get field(): string {
    return this.path;
  }
}
