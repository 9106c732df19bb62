import type { DraftRow, DraftStore } from '../store.js';

const table = 'drafts';

/** Drafts in the browser's database. The connection opens when it is first needed and again after `close`. */
export class IndexedDbDraftStore implements DraftStore {
  readonly #name: string;
  #opening: Promise<IDBDatabase> | undefined;

  /** @param name - Of the database; tests give their own. */
  constructor(name = 'rapport-drafts') {
    this.#name = name;
  }

  async read(id: string): Promise<DraftRow | undefined> {
    let row: DraftRow | undefined;
    await this.#run('readonly', (rows) => {
      const asked = rows.get(id) as IDBRequest<DraftRow | undefined>;
      asked.onsuccess = () => {
        row = asked.result;
      };
    });
    return row;
  }

  write(row: DraftRow): Promise<void> {
    return this.#run('readwrite', (rows) => {
      rows.put(row);
      rows.transaction.commit(); // the page may be gone before it could say that it wants nothing more
    });
  }

  remove(id: string): Promise<void> {
    return this.#run('readwrite', (rows) => {
      rows.delete(id);
    });
  }

  sweep(before: number): Promise<void> {
    return this.#run('readwrite', (rows) => {
      const cursor = rows.openCursor();
      cursor.onsuccess = () => {
        const { result } = cursor;
        if (!result) return;
        if (!((result.value as DraftRow).savedAt >= before)) result.delete(); // nor one without a time
        result.continue();
      };
    });
  }

  close(): void {
    void this.#opening?.then(
      (database) => {
        database.close();
      },
      () => undefined, // it never opened
    );
    this.#opening = undefined;
  }

  /** Resolves when the transaction is complete: a request that succeeded may still be undone by a full disk. */
  async #run(mode: IDBTransactionMode, work: (rows: IDBObjectStore) => void): Promise<void> {
    const database = await (this.#opening ??= this.#open());
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(table, mode, { durability: 'relaxed' });
      const fail = () => {
        reject(new Error('The browser could not keep this', { cause: transaction.error }));
      };
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = fail;
      transaction.onerror = fail;
      work(transaction.objectStore(table));
    });
  }

  #open(): Promise<IDBDatabase> {
    const opening = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(this.#name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(table, { keyPath: 'id' });
      };
      request.onerror = () => {
        reject(new Error('The browser keeps nothing here', { cause: request.error }));
      };
      request.onsuccess = () => {
        const database = request.result;
        const gone = () => {
          if (this.#opening === opening) this.close();
        };
        database.onversionchange = gone;
        database.onclose = gone;
        resolve(database);
      };
    });
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined; // the next call tries again
    });
    return opening;
  }
}
