import { ConfigurationError } from './configuration-error.js';
import { englishText } from '../i18n/en/instruments/index.js';
import { InstrumentError } from '../model/instruments/instrument-error.js';
import { loadInstrument } from '../model/instruments/load.js';
import { readCustomInstrument, readWording, type CustomInstrument } from '../model/instruments/custom.js';

const has = (json: unknown, key: string): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key);

async function readOne(json: unknown): Promise<CustomInstrument> {
  if (!has(json, 'wordingOf')) return readCustomInstrument(json);
  const id = String(json.wordingOf);
  const keys = await loadInstrument(id);
  const frame = await englishText(id);
  if (keys?.wording !== 'practice' || !frame)
    throw new InstrumentError(
      'unknown-instrument',
      'wordingOf',
      'the id of a questionnaire of which we have the keys only',
    );
  return readWording(json, keys, frame);
}

/**
 * Reads the instruments of a practice's config, by id. Fetched only where there are some: the schemas come with it.
 * @throws {ConfigurationError} that names the place of the first fault.
 */
export async function loadCustomInstruments(
  list: readonly unknown[],
): Promise<ReadonlyMap<string, CustomInstrument>> {
  const found = new Map<string, CustomInstrument>();
  for (const [at, json] of list.entries()) {
    try {
      const own = await readOne(json);
      if (found.has(own.instrument.id))
        throw new InstrumentError('duplicate-id', 'id', 'each instrument once');
      found.set(own.instrument.id, own);
    } catch (error) {
      if (!(error instanceof InstrumentError)) throw error;
      const path = [`instruments.${String(at)}`, error.path].filter(Boolean).join('.');
      throw new ConfigurationError('config', path, error.problem, { cause: error });
    }
  }
  return found;
}
