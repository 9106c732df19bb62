/** One draft as it rests: when it was saved, and ciphertext. Nothing in it can be read without its key. */
export interface DraftRow {
  id: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
  /** Only on the person's own device: a key that the browser keeps and gives to nobody. */
  key?: CryptoKey;
}

/** Where drafts rest. Every method rejects when the browser denies storage or it is full. */
export interface DraftStore {
  read(id: string): Promise<DraftRow | undefined>;
  /** Resolves once the row is really written: a browser can report success first and run out of space after. */
  write(row: DraftRow): Promise<void>;
  remove(id: string): Promise<void>;
  /** Removes every row that was saved before a moment, whoever it belongs to. */
  sweep(before: number): Promise<void>;
  /** Lets go of what would keep the page out of the back-forward cache. The next call opens it again. */
  close(): void;
}
