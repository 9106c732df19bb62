import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Drafts, draftLife, storageKey } from '../../../src/delivery/drafts/drafts.js';
import type { DraftRow } from '../../../src/delivery/drafts/store.js';
import { MemoryDraftStore } from '../../../src/delivery/drafts/stores/memory.js';
import { Tab } from './tab.js';

/** A browser with one database; each tab has storage of its own. */
function browser() {
  const store = new MemoryDraftStore();
  const device = new Tab();
  const clock = { now: Date.UTC(2026, 10, 22, 14, 2) };
  const open = (session = new Tab(), scope = 'intake | Fennel Street') => ({
    session,
    drafts: new Drafts({
      ...{ scope, store, session, device },
      crypto: webcrypto as Crypto,
      now: () => clock.now,
    }),
  });
  return { store, device, clock, open };
}

const marker = 'my knee hurts at night';
const state = { answers: { where: marker, times: ['mon-early'], lean: -2 }, page: 'body' };

/** Everything that rests anywhere, as text. */
const resting = ({ store, device }: ReturnType<typeof browser>, ...tabs: Tab[]) =>
  [
    ...[...store.rows.values()].map(
      (row) => Buffer.from(row.sealed).toString('latin1') + JSON.stringify(row),
    ),
    ...[device, ...tabs].flatMap(({ items }) => [...items].map((item) => item.join(' '))),
  ].join('\n');

describe('a draft', () => {
  it('is found again in the same tab, with the time it was saved', async () => {
    const { open, clock } = browser();
    const { session, drafts } = open();
    assert.equal(await drafts.save(state), clock.now);
    const again = open(session).drafts;
    assert.deepEqual(await again.find(), { state, savedAt: clock.now, where: 'session' });
  });

  it('is nowhere in plain text, in the tab or on the device', async () => {
    const all = browser();
    const { session, drafts } = all.open();
    await drafts.save(state);
    assert.ok(!resting(all, session).includes(marker));
    assert.ok(!resting(all, session).includes('body'));
    await drafts.moveToDevice();
    await drafts.save(state);
    assert.ok(!resting(all, session).includes(marker));
    assert.ok(all.store.rows.size === 1 && [...all.store.rows.values()][0]?.key?.extractable === false);
  });

  it('dies with its tab: another tab finds nothing, and does not disturb it', async () => {
    const { open } = browser();
    const { session, drafts } = open();
    await drafts.save(state);
    const other = open().drafts;
    assert.equal(await other.find(), undefined);
    await other.save({ answers: {} });
    assert.deepEqual((await open(session).drafts.find())?.state, state);
  });

  it('on the own device is found in another tab, once the person said that it is theirs', async () => {
    const all = browser();
    const { session, drafts } = all.open();
    await drafts.save(state);
    assert.equal(drafts.own, false);
    await drafts.moveToDevice();
    assert.equal(session.items.size, 0);
    await drafts.save(state);
    const found = await all.open().drafts.find();
    assert.deepEqual(found?.state, state);
    assert.equal(found.where, 'device');
  });

  it('is gone after a day, and so is a row that nobody asks for', async () => {
    const { open, clock, store } = browser();
    const { session, drafts } = open();
    const stranger = open(undefined, 'goals | Elsewhere').drafts;
    await drafts.save(state);
    await stranger.save(state);
    clock.now += draftLife;
    assert.deepEqual((await open(session).drafts.find())?.state, state);
    clock.now += 1;
    assert.equal(await open(session).drafts.find(), undefined);
    assert.equal(store.rows.size, 0);
    assert.equal(session.items.size, 0);
  });

  it('is gone after erase, key and all, even when saving was still under way', async () => {
    const all = browser();
    const { session, drafts } = all.open();
    await drafts.moveToDevice();
    void drafts.save(state);
    await drafts.erase();
    assert.equal(all.store.rows.size + session.items.size + all.device.items.size, 0);
    assert.equal(await all.open(session).drafts.find(), undefined);
  });

  it('of one form is not opened by another, even under its key', async () => {
    const { open, store } = browser();
    const { session, drafts } = open();
    await drafts.save(state);
    session.setItem(storageKey('other'), session.getItem(storageKey('intake | Fennel Street')) ?? '');
    assert.equal(await open(session, 'other').drafts.find(), undefined);
    assert.equal(store.rows.size, 0);
  });

  it('with any bit changed is not opened, and is cleared away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<'iv' | 'sealed'>('iv', 'sealed'),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        async (part, place, bit) => {
          const { open, store } = browser();
          const { session, drafts } = open();
          await drafts.save(state);
          const [row] = [...store.rows.values()] as [DraftRow];
          const bytes = row[part].slice();
          bytes[place % bytes.length]! ^= 1 << bit;
          await store.write({ ...row, [part]: bytes });
          assert.equal(await open(session).drafts.find(), undefined);
          assert.equal(store.rows.size + session.items.size, 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('whose mark is nonsense, or whose row is gone, is no draft and no error', async () => {
    const { open } = browser();
    for (const mark of ['', 'x', 'id nothex', `id ${'0'.repeat(63)}`, `id ${'0'.repeat(64)}`]) {
      const session = new Tab();
      session.setItem(storageKey('intake | Fennel Street'), mark);
      const { drafts } = open(session);
      assert.equal(await drafts.find(), undefined);
      await drafts.save(state);
      assert.deepEqual((await drafts.find())?.state, state);
    }
  });

  it('that could not be written is said so, and the next one can be', async () => {
    const { open, store } = browser();
    const { drafts } = open();
    const { write } = store;
    store.write = () => Promise.reject(new Error('full'));
    await assert.rejects(drafts.save(state), /full/);
    store.write = write.bind(store);
    await drafts.save(state);
    assert.deepEqual((await drafts.find())?.state, state);
  });

  it('never uses the same initialisation vector twice', async () => {
    const { open, store } = browser();
    const { drafts } = open();
    const seen = new Set<string>();
    for (let i = 0; i < 20; i++) {
      await drafts.save(state);
      seen.add(String([...store.rows.values()][0]?.iv));
    }
    assert.equal(seen.size, 20);
  });
});
