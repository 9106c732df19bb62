import { RapportError } from '../rapport-error.js';

/**
 * - `shape`: the schema refuses it.
 * - `duplicate-id`: an id that is taken: by one of ours, or by another of the same practice.
 * - `wording`: words that are missing, or that do not fit the questionnaire.
 * - `order`: several orders were published, and nobody has said which was asked; or one that there is not.
 * - `unknown-instrument`: wording of a questionnaire that needs none.
 */
export type InstrumentErrorCode = 'shape' | 'duplicate-id' | 'wording' | 'order' | 'unknown-instrument';

/** An instrument, or its wording, that cannot be used. `problem` says what is allowed at `path`. */
export class InstrumentError extends RapportError<InstrumentErrorCode> {
  /** @internal */
  protected static override readonly whole: string = 'instrument';
  override readonly name = 'InstrumentError';
}
