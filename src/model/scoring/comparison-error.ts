import { RapportError } from '../rapport-error.js';

/**
 * - `instrument`: the result is of another one.
 * - `version`: of another version, which asks something else.
 * - `score`: a score that the instrument does not have, or outside its range.
 */
export type ComparisonErrorCode = 'instrument' | 'version' | 'score';

/** Two results that cannot be compared. `path` is the place in the one that keeps them apart: `subscales.stress`. */
export class ComparisonError extends RapportError<ComparisonErrorCode> {
  override readonly name = 'ComparisonError';
}
