import type { ReactiveController } from 'lit';
import { retryImport } from '../element/retry-import.js';
import type { Kept, KeptHost } from './kept.js';
import type { Keeper } from './keeper.js';

/** So long the first page waits for a draft: a database may never answer. */
const patience = 3000;

/** Elements by what they keep, so that two alike on a page do not mix. */
const owners = new Map<string, HTMLElement>();
/** What elements held that left the page just now, in the same call: whoever comes in that call takes their place. */
const leaving = new Map<string, unknown>();

function nameFor(host: HTMLElement, about: string, count = 1): string {
  const name = count > 1 ? `${about} ${String(count)}` : about;
  const owner = owners.get(name);
  if (owner && owner !== host && owner.isConnected) return nameFor(host, about, count + 1);
  owners.set(name, host);
  return name;
}

/** A look that costs nothing, before the files that can read a draft are fetched. The name is that of `markOf`. */
function mayHave(about: string): boolean {
  const name = `rapport-draft ${about}`;
  try {
    return name in sessionStorage || name in localStorage;
  } catch {
    return false; // storage is denied
  }
}

/**
 * Looks for a draft before the first page shows, and fetches what keeps one once the widget is in use. An element that
 * the page builds anew (`innerHTML +=` on a parent) goes on where the one before it was.
 */
export class DraftController implements ReactiveController {
  readonly #host: KeptHost;
  readonly #kept: Kept;
  #about: string | undefined;
  #touched = false;
  #keeper: Keeper | undefined;
  /** What was held by those whose place this element takes. */
  #before: ReadonlyMap<string, unknown> = new Map();

  constructor(host: KeptHost, kept: Kept) {
    this.#host = host;
    this.#kept = kept;
    host.addController(this);
  }

  /** What stands in place of the page while the person is asked whether to go on with a draft. */
  get welcome(): unknown {
    return this.#keeper?.renderWelcome();
  }

  /** Says what is kept and offers to clear it; empty until that is known. */
  get foot(): unknown {
    return this.#keeper?.renderFoot();
  }

  hostConnected(): void {
    this.#keeper?.listen();
    // A browser may connect the new element before it tells the old one that it is gone.
    if (this.#about === undefined) queueMicrotask(() => (this.#before = new Map(leaving)));
  }

  hostDisconnected(): void {
    const about = this.#about;
    if (about === undefined) return;
    this.#keeper?.leave();
    const state = this.#kept.state();
    if (state === undefined || this.#kept.now().drafts === 'off') return;
    leaving.set(about, state);
    queueMicrotask(() => {
      queueMicrotask(() => leaving.delete(about));
    });
  }

  /**
   * Resolves when it is known whether there is a draft.
   * @param what - The widget, the practice, the endpoint and the definition.
   */
  async begin(...what: string[]): Promise<void> {
    const about = nameFor(this.#host, what.join(' | '));
    if (about === this.#about) return;
    this.#about = about;
    this.#keeper?.leave();
    this.#keeper = undefined;
    const held = this.#before.get(about);
    this.#before = new Map();
    this.#touched = held !== undefined && this.#kept.restore(held);
    const { step } = this.#kept.now();
    const rebuilt = this.#touched;
    const looks = !this.#touched && mayHave(about);
    const ready = this.#fetchKeeper(looks).then(async ({ Keeper }) => {
      const keeper = new Keeper(this.#host, this.#kept, about);
      if (!rebuilt) await keeper.find(() => !this.#touched && about === this.#about);
      if (about !== this.#about) return;
      this.#keeper = keeper;
      keeper.start(keeper.found ? this.#kept.now().step : step);
      if (this.#touched) keeper.changed();
      this.#host.requestUpdate();
    });
    if (looks) await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  /** @param now - There may be a draft: else nobody misses what keeps one before there is something to keep. */
  async #fetchKeeper(now: boolean): Promise<typeof import('./keeper.js')> {
    if (!now) await this.#kept.begun;
    return retryImport(() => import('./keeper.js'));
  }

  /** An answer changed, or the page. */
  changed(): void {
    this.#touched = true;
    this.#keeper?.changed();
  }

  /** Forgets what is kept; the widget goes on as it stands. */
  async erase(): Promise<void> {
    await this.#keeper?.erase();
  }

  /** Everything was forgotten: so is the draft, and the steps that the browser could go back to. */
  restart(): void {
    this.#touched = false;
    this.#keeper?.restart();
  }
}
