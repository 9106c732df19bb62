import type { ReactiveControllerHost } from 'lit';
import { retryImport } from '../../element/retry-import.js';
import { ConfigurationError } from '../../element/configuration-error.js';
import type { PracticeConfig } from '../../element/practice-config.js';
import { nearestLanguage } from '../../i18n/language.js';
import { partNames, type PartName } from '../../model/journey/parts.js';

export type PartLoaders = Partial<Record<PartName, () => Promise<unknown>>>;

/** The files of a journey's parts: fetched, and asked for again until they are here. */
export class PartFiles {
  readonly #host: ReactiveControllerHost;
  readonly #loaders: PartLoaders;
  #missing = false;

  constructor(host: ReactiveControllerHost, loaders: PartLoaders) {
    this.#host = host;
    this.#loaders = loaders;
  }

  /** True while the files of a part could not be fetched. */
  get missing(): boolean {
    return this.#missing;
  }

  async fetch(part: PartName): Promise<void> {
    const load = this.#loaders[part];
    if (!load) return;
    await retryImport(() =>
      load().catch((error: unknown) => {
        this.#become(true);
        throw error;
      }),
    );
    this.#become(false);
  }

  #become(missing: boolean): void {
    this.#missing = missing;
    this.#host.requestUpdate();
  }
}

/** What a part says of an owner's words for it, before it comes up. */
interface Checks {
  check?: (owner: Element, config: PracticeConfig, language: string) => unknown;
}

/**
 * Reads what an owner wrote for a part whose files are here: a mistake is heard now, not after ten minutes of answers.
 * @throws {ConfigurationError}
 */
export async function checkPart(part: PartName, owner: Element, config: PracticeConfig): Promise<void> {
  const widget = customElements.get(`rapport-${part}`) as Checks | undefined;
  await widget?.check?.(owner, config, nearestLanguage(owner));
}

/**
 * The parts that an owner names, in the order asked.
 * @throws {ConfigurationError} for a part that there is not, or one named twice.
 */
export function partsIn(steps: string): PartName[] {
  const names = steps.trim().split(/\s+/);
  const unknown = names.find((name) => !(partNames as readonly string[]).includes(name));
  if (unknown !== undefined || new Set(names).size < names.length)
    throw new ConfigurationError('steps', steps, `each of ${partNames.join(', ')} at most once`);
  return names as PartName[];
}
