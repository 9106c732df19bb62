import type { Draft, Drafts } from '../delivery/drafts/drafts.js';
import type { Flow } from '../model/flow/flow.js';
import { draftOf, restoreDraft } from '../model/flow/flow-draft.js';
import type { FlowDraft } from '../model/flow/draft.js';
import type { PartName } from '../model/flow/parts.js';

/**
 * Milliseconds between one saving and the next. The first change is saved at once. What is written within the pause is
 * saved after it, or when the page is hidden. A page that is killed before loses that, and the few milliseconds that a
 * saving takes; a reload was never seen to.
 */
const pause = 100;

/** What is true of the draft just now. `none`: nothing is kept here; `stale`: what came after `at` could not be kept. */
export type DraftStatus =
  | { kind: 'none' }
  | { kind: 'soon'; own: boolean }
  | { kind: 'saved'; at: number; own: boolean }
  | { kind: 'stale'; at: number };

export interface DraftKeeperOptions {
  flow: Flow;
  /** Absent where nothing is to be kept, or storage is denied. */
  drafts: Drafts | undefined;
  /** Called when the status has changed. */
  onStatus: () => void;
  /** Reads what was found: see `readDraft`. */
  read: (json: unknown, parts: readonly PartName[]) => FlowDraft | Promise<FlowDraft>;
  /** Waits so many milliseconds. */
  wait?: (milliseconds: number) => Promise<void>;
}

/** Keeps the draft of a flow in a store: one saving at a time, never more than is needed. Knows no screen. */
export class DraftKeeper {
  /** A draft that is in place, and that the person has not yet gone on with. */
  found: Draft | undefined;
  readonly #flow: Flow;
  readonly #drafts: Drafts | undefined;
  readonly #onStatus: () => void;
  readonly #read: DraftKeeperOptions['read'];
  readonly #wait: (milliseconds: number) => Promise<void>;
  #saved: { at: number; own: boolean } | undefined;
  #lost = false;
  /** True while something is not yet handed over to be kept. */
  #changed = false;
  #saving = false;

  constructor({ flow, drafts, onStatus, read, wait }: DraftKeeperOptions) {
    this.#flow = flow;
    this.#drafts = drafts;
    this.#onStatus = onStatus;
    this.#read = read;
    this.#wait = wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  }

  /** What is true just now. */
  get status(): DraftStatus {
    const saved = this.#saved;
    if (!this.#drafts || (this.#lost && !saved)) return { kind: 'none' };
    if (!saved) return { kind: 'soon', own: this.#drafts.own };
    return this.#lost ? { kind: 'stale', at: saved.at } : { kind: 'saved', ...saved };
  }

  /**
   * Looks for a draft and puts it in place. `wanted` says whether it may still be: nobody has written anything meanwhile.
   * @throws {DraftError} for one that cannot be read. It stays where it is: nothing is lost, and nothing is kept over it.
   */
  async find(wanted: () => boolean): Promise<void> {
    let found: Draft | undefined;
    try {
      found = await this.#drafts?.find();
    } catch {
      this.#lost = true; // the browser keeps nothing here: the status says so
    }
    if (!found) return;
    const draft = await this.#read(found.state, this.#flow.parts);
    if (!wanted()) return;
    restoreDraft(this.#flow, draft);
    this.found = found;
  }

  /** Something changed: it is saved, and again after a pause while there is more. */
  markChanged(): void {
    this.#changed = true;
    if (!this.#saving) void this.#saveOn();
  }

  /** Saves what changed. The answers are read at once: whoever calls may be about to go. */
  async save(): Promise<void> {
    const drafts = this.#drafts;
    const changed = this.#changed;
    this.#changed = false;
    if (!drafts || !changed) return;
    const draft = draftOf(this.#flow);
    const before = JSON.stringify(this.status);
    if (draft) {
      try {
        this.#saved = { at: await drafts.save(draft), own: drafts.own };
        this.#lost = false;
      } catch {
        this.#lost = true; // denied or full; the next change tries again
      }
    } else if (this.#saved) await this.erase(); // the last answer was taken back
    if (JSON.stringify(this.status) !== before) this.#onStatus();
  }

  /** Forgets what is kept. What is on screen stays. @returns false where nothing could be kept to begin with. */
  async erase(): Promise<void> {
    this.found = undefined;
    this.#changed = false;
    try {
      await this.#drafts?.erase();
    } catch {
      // Where nothing can be kept there is nothing to erase.
    }
    this.#saved = undefined; // a saving that was under way has said so by now, and is erased with the rest
    this.#lost = false;
    this.#onStatus();
  }

  /** From now on what is kept outlives the tab: the person said that the device is theirs. */
  async moveToDevice(): Promise<void> {
    try {
      await this.#drafts?.moveToDevice();
    } catch {
      // Denied: the next saving says what is true.
    }
    this.markChanged();
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    await this.#drafts?.settled();
  }

  async #saveOn(): Promise<void> {
    this.#saving = true;
    await Promise.resolve(); // what changes in one go is one change
    while (this.#changed) {
      await this.save();
      await this.#wait(pause);
    }
    this.#saving = false;
  }
}
