import { seal, unseal } from './seal.js';
import type { DraftStore } from './store.js';

/** How long a draft is kept, in milliseconds: a day, as the person is told. */
export const draftLife = 24 * 3_600_000;

/** What a person finds again. */
export interface Draft {
  /** Plain data, as it was handed over. */
  state: unknown;
  /** Milliseconds since 1970. */
  savedAt: number;
  where: 'session' | 'device';
}

/** The part of `Storage` that is used. */
export type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface DraftsOptions {
  /** Which form this is: practice, endpoint, widget and definition. Never anything of the person. */
  scope: string;
  store: DraftStore;
  /** The tab's own storage. It holds the raw key of a session's draft, and dies with the tab. */
  session: KeyStorage;
  /** Storage that outlives the tab. It holds a mark, once the person said that the device is theirs. */
  device: KeyStorage;
  crypto: Crypto;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The name under which a draft's key, or its mark, is found. Looked up before anything else is fetched. */
export const storageKey = (about: string): string => `rapport-draft ${about}`;

/**
 * The draft of one form. What is written is ciphertext; its key is in the tab's own storage, or, on the person's own
 * device, a key that cannot be read out. Calls run one after the other, so that nothing saved before `erase` comes back.
 */
export class Drafts {
  readonly #options: DraftsOptions;
  #line: Promise<unknown> = Promise.resolve();
  /** Keys that were used before, so that a saving takes one step less: the page may go at any moment. */
  #tabKey: { hex: string; key: CryptoKey } | undefined;
  #ownKey: CryptoKey | undefined;

  constructor(options: DraftsOptions) {
    this.#options = options;
  }

  /** Whether the person said that this device is their own. */
  get own(): boolean {
    const { device, scope } = this.#options;
    return device.getItem(storageKey(scope)) !== null;
  }

  /** Keeps what there is. Gives the time it was saved. @throws when it could not be kept. */
  save(state: unknown): Promise<number> {
    return this.#next(async () => {
      const { scope, store, crypto, now } = this.#options;
      const { key, row } = this.own ? await this.#deviceKey() : await this.#sessionKey();
      const savedAt = now();
      await store.write({ ...row, savedAt, ...(await seal(state, key, scope, crypto)) });
      return savedAt;
    });
  }

  /** What was kept; undefined where there is nothing, it is too old, or it cannot be opened: that is then erased. */
  find(): Promise<Draft | undefined> {
    return this.#next(async () => {
      const { store, now } = this.#options;
      await store.sweep(now() - draftLife);
      const found = (await this.#open('session')) ?? (await this.#open('device'));
      if (!found) await this.#erase();
      return found;
    });
  }

  /** From now on what is kept outlives the tab: the person said that the device is theirs. */
  moveToDevice(): Promise<void> {
    return this.#next(async () => {
      const { device, scope } = this.#options;
      await this.#eraseSession();
      device.setItem(storageKey(scope), 'own');
    });
  }

  /** Forgets it. The key goes first: without it the rest is noise, whatever happens to it. */
  erase(): Promise<void> {
    return this.#next(() => this.#erase());
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    await this.#line;
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#line.then(work);
    this.#line = result.catch(() => undefined);
    return result;
  }

  async #open(where: Draft['where']): Promise<Draft | undefined> {
    const { scope, store, crypto, now } = this.#options;
    const mark = where === 'session' ? this.#sessionMark() : undefined;
    if (where === 'session' ? !mark : !this.own) return undefined;
    const row = await store.read(mark?.id ?? scope);
    if (!row || Math.abs(now() - row.savedAt) > draftLife) return undefined;
    try {
      const key = mark ? await this.#import(mark.hex) : row.key;
      return key && { state: await unseal(row, key, scope, crypto), savedAt: row.savedAt, where };
    } catch {
      return undefined; // not ours, or damaged: there is nothing to find, and the caller erases it
    }
  }

  /** The tab's mark: a row's id and the raw key, in hex. Another tab has another row. */
  #sessionMark(): { id: string; hex: string } | undefined {
    const { session, scope } = this.#options;
    const [id, hex] = session.getItem(storageKey(scope))?.split(' ') ?? [];
    return id && hex && /^[\da-f]{64}$/.test(hex) ? { id, hex } : undefined;
  }

  #newMark(): { id: string; hex: string } {
    const { session, scope, crypto } = this.#options;
    const id = crypto.randomUUID();
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const hex = [...raw].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    session.setItem(storageKey(scope), `${id} ${hex}`);
    return { id, hex };
  }

  async #sessionKey(): Promise<{ row: { id: string }; key: CryptoKey }> {
    const { id, hex } = this.#sessionMark() ?? this.#newMark();
    return { row: { id }, key: await this.#import(hex) };
  }

  /** The row holds the key it was sealed with: another tab may save with one of its own. */
  async #deviceKey(): Promise<{ row: { id: string; key: CryptoKey }; key: CryptoKey }> {
    const { scope, crypto } = this.#options;
    const key = (this.#ownKey ??= await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]));
    return { row: { id: scope, key }, key };
  }

  async #import(hex: string): Promise<CryptoKey> {
    if (this.#tabKey?.hex === hex) return this.#tabKey.key;
    const raw = new Uint8Array((hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)));
    const { subtle } = this.#options.crypto;
    const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    this.#tabKey = { hex, key };
    return key;
  }

  async #erase(): Promise<void> {
    const { device, scope, store } = this.#options;
    const own = this.own;
    device.removeItem(storageKey(scope));
    await this.#eraseSession();
    if (own) await store.remove(scope);
  }

  async #eraseSession(): Promise<void> {
    const { session, scope, store } = this.#options;
    const mark = this.#sessionMark();
    session.removeItem(storageKey(scope));
    if (mark) await store.remove(mark.id);
  }
}
