import { keyName } from '../key-name.js';
import { RapportError } from '../rapport-error.js';

/**
 * - `unknown-item`: the instrument has no such item.
 * - `not-a-number`, `not-offered`: an answer that the item's scale does not have.
 */
export type AnswerErrorCode = 'unknown-item' | 'not-a-number' | 'not-offered';

/** An answer that cannot be scored. It names the item, never the answer: messages end up in logs. */
export class AnswerError extends RapportError<AnswerErrorCode> {
  override readonly name = 'AnswerError';
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the item, as in `path`; `…` for a key that is no id. */
  readonly item: string;

  constructor(code: AnswerErrorCode, instrument: string, item: string, problem: string) {
    super(code, keyName(item), problem);
    this.instrument = instrument;
    this.item = this.path;
  }
}
