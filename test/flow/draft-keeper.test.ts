import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { describe, it } from 'node:test';
import { Drafts } from '../../src/delivery/drafts/drafts.js';
import type { DraftRow } from '../../src/delivery/drafts/store.js';
import { MemoryDraftStore } from '../../src/delivery/drafts/stores/memory.js';
import { DraftKeeper, type DraftStatus } from '../../src/flow/draft-keeper.js';
import { FormSession } from '../../src/model/form/session.js';
import { Flow } from '../../src/model/flow/flow.js';
import { DraftError, readDraft } from '../../src/model/flow/read-draft.js';
import { Tab } from '../delivery/drafts/tab.js';
import { form, question } from '../model/form/sample.js';
import { turns, until } from './settle.js';

const definition = form([question('text', { id: 'name' })]);
const secret = 'my knee hurts at night';

/** A store that takes its time, and can be full. */
class SlowStore extends MemoryDraftStore {
  readonly writes: string[] = [];
  atOnce = 0;
  most = 0;
  isFull = false;
  /** Held back: a write goes on once this is called. */
  release: (() => void) | undefined;
  holds = false;

  override async write(row: DraftRow): Promise<void> {
    this.most = Math.max(this.most, ++this.atOnce);
    try {
      if (this.holds) await new Promise<void>((resolve) => (this.release = resolve));
      if (this.isFull) throw new Error('full');
      await super.write(row);
      this.writes.push(row.id);
    } finally {
      this.atOnce--;
    }
  }
}

/** A browser with one database, and a tab in it. */
class Setting {
  readonly store = new SlowStore();
  readonly session = new Tab();
  readonly device = new Tab();
  now = Date.UTC(2026, 10, 22, 14, 2);

  open(scope = 'intake | Fennel Street') {
    const flow = new Flow(['intake'], { now: () => this.now });
    const form = new FormSession(definition);
    const drafts = new Drafts({
      ...{ scope, store: this.store, session: this.session, device: this.device },
      ...{ crypto: webcrypto as Crypto, now: () => this.now },
    });
    const statuses: DraftStatus[] = [];
    /** Each pause that was asked for, and the way to end it. */
    const pauses: { milliseconds: number; end: () => void }[] = [];
    const keeper: DraftKeeper = new DraftKeeper({
      ...{ flow, drafts, read: readDraft },
      onStatus: () => statuses.push(keeper.status),
      wait: (milliseconds) =>
        new Promise((end) => {
          pauses.push({ milliseconds, end });
        }),
    });
    const openForm = () => {
      flow.open('intake', form);
      flow.subscribe(() => {
        keeper.markChanged();
      });
      return form;
    };
    /** All that was on its way has arrived. */
    const settle = async () => {
      for (let work = 0; work < 3; work++) {
        await turns();
        await drafts.settled();
      }
      await turns();
    };
    return { flow, drafts, keeper, statuses, pauses, openForm, settle };
  }

  /** What somebody finds who comes back. */
  async kept(scope?: string) {
    const { flow, keeper } = this.open(scope);
    await keeper.find(() => true);
    return flow.takeDraft('intake', definition)?.answers;
  }
}

describe('what keeps a draft', () => {
  it('saves the first change at once, and says so', async () => {
    const setting = new Setting();
    const { keeper, openForm, pauses, statuses, settle } = setting.open();
    const form = openForm();
    assert.deepEqual(keeper.status, { kind: 'soon', own: false });
    form.answer('name', 'Sam');
    await settle();
    assert.equal(setting.store.rows.size, 1);
    assert.deepEqual(statuses, [{ kind: 'saved', at: setting.now, own: false }]);
    assert.deepEqual(
      pauses.map(({ milliseconds }) => milliseconds),
      [100],
    );
    assert.deepEqual(await setting.kept(), { name: 'Sam' });
  });

  it('takes what changes in one go for one change', async () => {
    const setting = new Setting();
    const { openForm, settle } = setting.open();
    const form = openForm();
    for (const name of ['S', 'Sa', 'Sam']) form.answer('name', name);
    await settle();
    assert.equal(setting.store.writes.length, 1);
    assert.deepEqual(await setting.kept(), { name: 'Sam' });
  });

  it('saves once more after a pause, however much was written in it, and then rests', async () => {
    const setting = new Setting();
    const { openForm, pauses, settle } = setting.open();
    const form = openForm();
    form.answer('name', 'S');
    await settle();
    for (const name of ['Sa', 'Sam', 'Sam L']) {
      form.answer('name', name);
      await settle();
    }
    assert.equal(setting.store.writes.length, 1, 'within the pause nothing is written');
    pauses[0]!.end();
    await settle();
    assert.equal(setting.store.writes.length, 2);
    assert.deepEqual(await setting.kept(), { name: 'Sam L' });
    pauses[1]!.end();
    await settle();
    assert.deepEqual([setting.store.writes.length, pauses.length], [2, 2]);
    form.answer('name', 'Sam Lee');
    await settle();
    assert.equal(setting.store.writes.length, 3, 'after a rest, at once again');
  });

  it('never saves twice at a time, and forgets nothing that changed while it was saving', async () => {
    const setting = new Setting();
    const { store } = setting;
    const { openForm, pauses, settle } = setting.open();
    const form = openForm();
    store.holds = true;
    form.answer('name', 'S');
    await until(() => store.release);
    for (const name of ['Sa', 'Sam']) {
      form.answer('name', name);
      await turns();
    }
    assert.deepEqual([store.atOnce, store.writes.length], [1, 0]);
    store.holds = false;
    store.release!();
    await settle();
    pauses[0]!.end();
    await settle();
    assert.deepEqual([store.most, store.writes.length], [1, 2]);
    assert.deepEqual(await setting.kept(), { name: 'Sam' });
  });

  it('saves what is not yet saved when the page goes, and nothing where all is', async () => {
    const setting = new Setting();
    const { openForm, keeper, settle } = setting.open();
    const form = openForm();
    await keeper.save();
    assert.equal(setting.store.writes.length, 0);
    form.answer('name', 'S');
    await settle();
    form.answer('name', 'Sam');
    const going = keeper.save();
    form.answer('name', 'Sam Lee'); // what comes after is not in it: the page was gone
    await going;
    await keeper.settled();
    assert.deepEqual(await setting.kept(), { name: 'Sam' });
  });

  it('forgets the draft with the last answer', async () => {
    const setting = new Setting();
    const { openForm, pauses, keeper, settle } = setting.open();
    const form = openForm();
    form.answer('name', 'Sam');
    await settle();
    form.answer('name', undefined);
    pauses[0]!.end();
    await settle();
    assert.deepEqual(keeper.status, { kind: 'soon', own: false });
    assert.equal(setting.store.rows.size + setting.session.items.size, 0);
  });

  it('keeps nothing once it was sent', async () => {
    const setting = new Setting();
    const { openForm, flow, pauses, settle } = setting.open();
    openForm().answer('name', 'Sam');
    await settle();
    flow.setSending({ kind: 'sent', receivedAt: '2026-11-22T14:03:00.000Z' });
    pauses[0]!.end();
    await settle();
    assert.equal(setting.store.rows.size, 0);
  });
});

describe('erasing a draft', () => {
  it('while it is being saved leaves nothing, and says what is true', async () => {
    const setting = new Setting();
    const { store, session, device } = setting;
    const { openForm, keeper, pauses, statuses, settle } = setting.open();
    store.holds = true;
    openForm().answer('name', 'Sam');
    await until(() => store.release);
    const erased = keeper.erase();
    store.holds = false;
    store.release!();
    await erased;
    assert.equal(store.rows.size + session.items.size + device.items.size, 0);
    assert.deepEqual(keeper.status, { kind: 'soon', own: false });
    assert.deepEqual(statuses.at(-1), keeper.status);
    pauses[0]?.end();
    await settle();
    assert.equal(store.rows.size, 0, 'nothing is saved behind it');
  });

  it('takes back what changed and was not saved yet', async () => {
    const setting = new Setting();
    const { openForm, keeper, pauses, settle } = setting.open();
    const form = openForm();
    form.answer('name', 'S');
    await settle();
    form.answer('name', 'Sam');
    await keeper.erase();
    pauses[0]!.end();
    await settle();
    assert.equal(setting.store.rows.size, 0);
    form.answer('name', 'Kim');
    await settle();
    assert.deepEqual(await setting.kept(), { name: 'Kim' }, 'what comes after is kept again');
  });

  it('is no error where nothing can be kept', async () => {
    const setting = new Setting();
    setting.store.remove = () => Promise.reject(new Error('denied'));
    const { openForm, keeper, settle } = setting.open();
    openForm().answer('name', 'Sam');
    await settle();
    await keeper.erase();
    assert.deepEqual(keeper.status, { kind: 'soon', own: false });
  });
});

describe('where a draft cannot be kept', () => {
  it('is said, and that is taken back once it can', async () => {
    const setting = new Setting();
    const { openForm, keeper, pauses, settle } = setting.open();
    const form = openForm();
    setting.store.isFull = true;
    form.answer('name', 'S');
    await settle();
    assert.deepEqual(keeper.status, { kind: 'none' });
    setting.store.isFull = false;
    form.answer('name', 'Sa');
    pauses[0]!.end();
    await settle();
    const at = setting.now;
    assert.deepEqual(keeper.status, { kind: 'saved', at, own: false });
    setting.store.isFull = true;
    setting.now += 60_000;
    form.answer('name', 'Sam');
    pauses[1]!.end();
    await settle();
    assert.deepEqual(keeper.status, { kind: 'stale', at }, 'what was saved before is still there');
  });

  it('nothing is said to be kept, and nothing is looked for', async () => {
    const flow = new Flow(['intake']);
    const keeper = new DraftKeeper({
      ...{ flow, drafts: undefined, read: readDraft },
      onStatus: () => {
        assert.fail('nothing changed');
      },
    });
    flow.open('intake', new FormSession(definition, { answers: { name: 'Sam' } }));
    await keeper.find(() => true);
    keeper.markChanged();
    await keeper.save();
    await keeper.settled();
    assert.deepEqual([keeper.status, keeper.found], [{ kind: 'none' }, undefined]);
  });
});

describe('finding a draft', () => {
  const saved = async () => {
    const setting = new Setting();
    const { openForm, settle } = setting.open();
    openForm().answer('name', secret);
    await settle();
    return setting;
  };

  it('puts it in place, with the time it was saved', async () => {
    const setting = await saved();
    const savedAt = setting.now;
    setting.now += 3_600_000;
    const { flow, keeper } = setting.open();
    await keeper.find(() => true);
    assert.deepEqual([keeper.found?.savedAt, keeper.found?.where], [savedAt, 'session']);
    assert.deepEqual(flow.takeDraft('intake', definition)?.answers, { name: secret });
  });

  it('leaves all as it is where somebody has written meanwhile', async () => {
    const setting = await saved();
    const { flow, keeper } = setting.open();
    await keeper.find(() => false);
    assert.deepEqual([keeper.found, flow.saved.size, flow.sessions.size], [undefined, 0, 0]);
  });

  it('says where one cannot be read, without a word of it, and leaves it for the version that can', async () => {
    for (const [state, path] of [
      [{ schema: 'rapport/draft@3', holds: secret }, 'schema'],
      [{ gathered: { version: '1', answers: secret, page: 'page-0' } }, 'parts.intake.answers'],
    ] as const) {
      const setting = new Setting();
      await setting.open().drafts.save(state);
      const before = [...setting.store.rows.values()].map(({ sealed }) => [...sealed]);
      const { flow, keeper } = setting.open();
      await assert.rejects(
        keeper.find(() => true),
        (error) => {
          assert.ok(error instanceof DraftError);
          assert.equal(error.path, path);
          assert.ok(!String(error).includes(secret));
          return true;
        },
      );
      assert.deepEqual([keeper.found, flow.saved.size, flow.sessions.size], [undefined, 0, 0]);
      assert.deepEqual(
        [...setting.store.rows.values()].map(({ sealed }) => [...sealed]),
        before,
      );
      // What is written now is kept beside it.
      const beside = setting.open('intake | Fennel Street beside');
      beside.openForm().answer('name', 'Kim');
      await beside.settle();
      assert.deepEqual((await setting.open().drafts.find())?.state, state);
      assert.deepEqual(await setting.kept('intake | Fennel Street beside'), { name: 'Kim' });
    }
  });

  it('is no error where the browser denies it: the status says that nothing is kept', async () => {
    const setting = await saved();
    setting.store.sweep = () => Promise.reject(new Error('denied'));
    const { keeper } = setting.open();
    await keeper.find(() => true);
    assert.deepEqual([keeper.found, keeper.status], [undefined, { kind: 'none' }]);
  });
});

describe('a draft on the own device', () => {
  it('is there in another tab from the next saving on', async () => {
    const setting = new Setting();
    const { openForm, keeper, pauses, settle } = setting.open();
    openForm().answer('name', 'Sam');
    await settle();
    await keeper.moveToDevice();
    pauses[0]!.end();
    await settle();
    assert.deepEqual(keeper.status, { kind: 'saved', at: setting.now, own: true });
    setting.session.items.clear();
    assert.deepEqual(await setting.kept(), { name: 'Sam' });
  });

  it('that the browser denies is saved where it was', async () => {
    const setting = new Setting();
    const { openForm, keeper, pauses, settle } = setting.open();
    openForm().answer('name', 'Sam');
    await settle();
    setting.device.setItem = () => {
      throw new Error('denied');
    };
    await keeper.moveToDevice();
    pauses[0]!.end();
    await settle();
    assert.deepEqual(keeper.status, { kind: 'saved', at: setting.now, own: false });
  });
});
