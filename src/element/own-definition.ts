import type { Definition } from '../model/form/definition.js';
import { DefinitionError, parseDefinition } from '../model/form/parse-definition.js';
import { OwnerError } from './rapport-element.js';

/**
 * Reads the form that a site's owner wrote. Fetched only where there is one, for the schema comes with it.
 * @throws {OwnerError} that names the place of the fault and what is allowed there.
 */
export function ownDefinition(json: unknown): Definition {
  try {
    return parseDefinition(json);
  } catch (error) {
    throw error instanceof DefinitionError ? new OwnerError('definition', 'a form', error.message) : error;
  }
}
