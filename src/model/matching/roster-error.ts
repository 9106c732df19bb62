import { RapportError } from '../rapport-error.js';

/**
 * - `shape`: it is no roster.
 * - `headings`: a table whose first row lacks the name or the role.
 * - `trainer`: somebody in it cannot be read.
 */
export type RosterErrorCode = 'shape' | 'headings' | 'trainer';

/** A roster that cannot be used: says where, what came and what is allowed, for the owner who wrote it. */
export class RosterError extends RapportError<RosterErrorCode> {
  /** @internal */
  protected static override readonly whole: string = 'roster';
  override readonly name = 'RosterError';
}
