import type { DraftRow, DraftStore } from '../store.js';

/** Drafts in memory: for tests, and for code that runs where there is no storage. */
export class MemoryDraftStore implements DraftStore {
  readonly rows = new Map<string, DraftRow>();

  read(id: string): Promise<DraftRow | undefined> {
    const row = this.rows.get(id);
    return Promise.resolve(row && { ...row });
  }

  write(row: DraftRow): Promise<void> {
    this.rows.set(row.id, { ...row });
    return Promise.resolve();
  }

  remove(id: string): Promise<void> {
    this.rows.delete(id);
    return Promise.resolve();
  }

  sweep(before: number): Promise<void> {
    for (const { id, savedAt } of [...this.rows.values()]) if (savedAt < before) this.rows.delete(id);
    return Promise.resolve();
  }

  close(): void {
    // Nothing is held open.
  }
}
