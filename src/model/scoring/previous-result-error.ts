import { RapportError } from '../rapport-error.js';

/**
 * - `shape`: not readable.
 * - `instrument`: of other questions than those asked now.
 * - `version`: of another version of them.
 * - `date`: of a day to come.
 * - `score`: a score that its answers do not make, or that there cannot be.
 */
export type PreviousResultErrorCode = 'shape' | 'instrument' | 'version' | 'date' | 'score';

/** An earlier result that is not used. `path` is its place in the list, such as `0.version`. */
export class PreviousResultError extends RapportError<PreviousResultErrorCode> {
  override readonly name = 'PreviousResultError';
}
