import { RapportError } from '../rapport-error.js';

/**
 * - `source`: a line without an https address where its number can be looked up.
 * - `checked`: a line without the day that it was looked up.
 */
export type HelpLineErrorCode = 'source' | 'checked';

/** A help line that nobody can look up. `path` is its region and its id. */
export class HelpLineError extends RapportError<HelpLineErrorCode> {
  override readonly name = 'HelpLineError';
}
