import { RapportError } from '../rapport-error.js';

/**
 * - `shape`: the schema refuses it, or a change is not for that kind of place.
 * - `duplicate-id`: an id that stands twice, or that is taken.
 * - `reference`: names a question, page, option or preset that is not there, or not yet.
 * - `answer`: a condition on an answer that cannot be given.
 * - `bounds`: bounds that leave no answer, or more entries than a submission takes.
 * - `empty`: no question is left.
 */
export type DefinitionErrorCode = 'shape' | 'duplicate-id' | 'reference' | 'answer' | 'bounds' | 'empty';

/** A definition that cannot be used. `problem` says what is wrong at `path` and what is allowed there. */
export class DefinitionError extends RapportError<DefinitionErrorCode> {
  /** @internal */
  protected static override readonly whole: string = 'definition';
  override readonly name = 'DefinitionError';
}
