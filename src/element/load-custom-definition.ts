import { presetIds } from '../i18n/other-presets.js';
import { loadPreset } from '../i18n/presets.js';
import type { Definition } from '../model/form/definition.js';
import { extendDefinition, isExtension, parseExtension } from '../model/form/extend.js';
import { DefinitionError } from '../model/form/definition-error.js';
import type { WarnRenamed } from '../model/form/kind-names.js';
import { parseDefinition } from '../model/form/parse-definition.js';
import { ConfigurationError } from './configuration-error.js';

/** Old names of kinds that were told of: one line for each, however many questions have it. */
const told = new Set<string>();

const warnRenamed: WarnRenamed = ({ path, from, to }) => {
  if (told.has(from)) return;
  told.add(from);
  console.warn(
    `Rapport: definition ${path}: the kind "${from}" is called "${to}" now. Write "kind": "${to}".`,
  );
};

/** A form that builds on one of ours, in the language asked for. */
async function extended(json: unknown, language: string): Promise<Definition> {
  const extension = parseExtension(json, warnRenamed);
  const base = await loadPreset(extension.extends, language);
  if (!base) throw new DefinitionError('reference', 'extends', `allowed: ${presetIds.join(', ')}`);
  return extendDefinition(base, extension);
}

/**
 * Reads the form that a site's owner wrote. Fetched only where there is one, for the schema comes with it.
 * @param language - BCP 47 tag: that of the preset which the form builds on.
 * @throws {ConfigurationError} that names the place of the problem and what is allowed there.
 */
export async function loadCustomDefinition(json: unknown, language: string): Promise<Definition> {
  try {
    return isExtension(json) ? await extended(json, language) : parseDefinition(json, warnRenamed);
  } catch (error) {
    throw error instanceof DefinitionError
      ? new ConfigurationError('definition', 'a form', error.message, { cause: error })
      : error;
  }
}
