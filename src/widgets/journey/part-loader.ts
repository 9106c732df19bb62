import { retryImport } from '../../element/retry-import.js';
import { ConfigurationError } from '../../element/configuration-error.js';
import type { Addition } from '../../model/flow/followed.js';
import type { FlowHost } from '../../flow/flow-host.js';
import type { Part } from '../../flow/part.js';
import { partNames, type PartName } from '../../model/flow/parts.js';

/** How the object behind each part is made, with its file fetched. */
export type PartLoaders<Host> = Partial<Record<PartName, (host: Host) => Promise<Part>>>;

/** Fetches the files of a journey's parts, and asks for them again until they are here. */
export class PartLoader<Host extends FlowHost> {
  readonly #host: Host;
  readonly #loaders: PartLoaders<Host>;
  readonly #parts = new Map<PartName, Part>();
  readonly #missing = new Set<PartName>();

  constructor(host: Host, loaders: PartLoaders<Host>) {
    this.#host = host;
    this.#loaders = loaders;
  }

  /** Whether the file of a part could not be fetched, and is still not here. */
  isMissing(name: PartName): boolean {
    return this.#missing.has(name);
  }

  /** The object behind a part; waits until its file is here. Asked again meanwhile, it tries again at once. */
  async load(name: PartName): Promise<Part> {
    const known = this.#parts.get(name);
    if (known) return known;
    const load = this.#loaders[name];
    if (!load) throw new Error(`rapport-journey: nothing loads the part ${name}`);
    const part = await retryImport(() => load(this.#host), {
      onFailure: () => {
        this.#missing.add(name);
        this.#host.requestUpdate();
      },
    });
    if (this.#missing.delete(name)) this.#host.requestUpdate();
    if (!this.#parts.has(name)) this.#parts.set(name, part);
    return this.#parts.get(name) ?? part;
  }
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

const afterSend: readonly Addition[] = ['questionnaire', 'goals', 'intake'];

/**
 * The parts that an owner offers after Send, in the order given.
 * @throws {ConfigurationError} for a part that cannot be asked then, or one named twice.
 */
export function partsAfter(after: string): Addition[] {
  const names = after.split(/\s+/).filter(Boolean) as Addition[];
  if (names.some((name) => !afterSend.includes(name)) || new Set(names).size < names.length)
    throw new ConfigurationError(
      'after-send',
      after,
      `each of ${afterSend.join(', ')} at most once, or nothing`,
    );
  return names;
}
