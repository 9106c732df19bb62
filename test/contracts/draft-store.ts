import type { DraftRow, DraftStore } from '../../src/delivery/drafts/store.js';

/** How a suite is written down: `node:test` and the browser's runner both have these. */
interface Suite {
  describe: (name: string, tests: () => void) => void;
  it: (name: string, test: () => Promise<void>) => void;
  equal: (actual: unknown, expected: unknown) => void;
}

const row = (id: string, savedAt = 1000): DraftRow => ({
  id,
  savedAt,
  iv: new Uint8Array([1, 2, 3]),
  sealed: new Uint8Array([9, 8, 7, savedAt % 256]),
});

/** What every store of drafts holds to. */
export function draftStoreContract(
  name: string,
  open: () => DraftStore,
  { describe, it, equal }: Suite,
): void {
  describe(`a draft store: ${name}`, () => {
    it('gives back what was written, byte for byte', async () => {
      const store = open();
      await store.write(row('a'));
      const found = await store.read('a');
      equal([...(found?.sealed ?? [])], [9, 8, 7, 232]);
      equal([...(found?.iv ?? [])], [1, 2, 3]);
      equal(found?.savedAt, 1000);
      store.close();
    });

    it('has nothing under a name that was never written', async () => {
      const store = open();
      equal(await store.read('nobody'), undefined);
      store.close();
    });

    it('keeps the latest under one name, and other names apart', async () => {
      const store = open();
      await store.write(row('a', 1));
      await store.write(row('b', 2));
      await store.write(row('a', 3));
      equal((await store.read('a'))?.savedAt, 3);
      equal((await store.read('b'))?.savedAt, 2);
      store.close();
    });

    it('removes one row, and a row that is not there without a word', async () => {
      const store = open();
      await store.write(row('a'));
      await store.write(row('b'));
      await store.remove('a');
      await store.remove('nobody');
      equal(await store.read('a'), undefined);
      equal((await store.read('b'))?.id, 'b');
      store.close();
    });

    it('sweeps out everything older than a moment, and nothing else', async () => {
      const store = open();
      await store.write(row('old', 99));
      await store.write(row('edge', 100));
      await store.write(row('new', 101));
      await store.sweep(100);
      equal(await store.read('old'), undefined);
      equal((await store.read('edge'))?.id, 'edge');
      equal((await store.read('new'))?.id, 'new');
      store.close();
    });

    it('keeps the key beside its row, and still seals with it', async () => {
      const store = open();
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
      await store.write({ ...row('a'), key });
      const kept = (await store.read('a'))?.key;
      equal(kept?.extractable, false);
      const iv = new Uint8Array(12);
      equal((await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, kept!, iv)).byteLength, 28);
      store.close();
    });

    it('opens again after it was closed', async () => {
      const store = open();
      await store.write(row('a'));
      store.close();
      equal((await store.read('a'))?.id, 'a');
      store.close();
    });
  });
}
