import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { common } from '../../src/i18n/en/common.js';
import { finish } from '../../src/i18n/en/finish.js';
import { keeping } from '../../src/i18n/en/keeping.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { pointer, type Hands } from './client.js';
import { startFront, type Front } from './front.js';
import { fillShort, pageWith, samsShort, shortIntake } from './short-form.js';
import { rowsOf, startSite, type Site } from './site.js';
import { send, walkToReview, type Client } from './walk.js';

const mark = (id: string) => `marker-${id}-7Q`;

const intake: Answers = {
  name: mark('name'),
  overwhelmed: mark('overwhelmed'),
  'body-areas': ['knee'],
  conditions: ['none'],
  symptoms: 'no',
  challenge: -1,
  times: ['tue-evening', 'thu-evening', 'sat-early'],
  email: 'marker-7q@x.example',
  'contact-by': ['email'],
  consent: true,
};

const rest: Omit<Client, 'definition' | 'intake'> = {
  check: {
    ...{ 'asked-too-much': 3, 'busy-mind': 3, 'tense-body': 2, 'enough-sleep': 1, 'ready-for-the-day': 2 },
    ...{ 'time-for-good': 1, 'trust-body': 4, 'when-tired': 3, 'when-low': 5, 'when-short-of-time': 2 },
    ...{ 'when-alone': 6, 'when-sore': 4 },
  },
  share: true,
  goal: {
    starter: 'endurance',
    why: mark('why'),
    importance: 9,
    baseline: 10,
    target: 40,
    by: `${String(new Date().getUTCFullYear() + 1)}-06-14`,
    confidence: 5,
    when: mark('when'),
    then: mark('then'),
  },
  signed: 'nobody',
};

let site: Site;
let front: Front;
let definition: Definition;

before(async () => {
  site = await startSite();
  front = await startFront(site.demo);
  definition = (await loadPreset('personal-training', 'en'))!;
});
after(async () => {
  await front.close();
  await site.close();
});

const saved = (page: Page) => page.getByText(/^Saved in this tab at \d\d:\d\d/).waitFor();
const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first().innerText();

/** Loads the page anew and goes on with what was kept. */
async function reload(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await page.reload();
  await page.getByRole('heading', { name: keeping['welcome-title'] }).waitFor();
  await page.getByRole('button', { name: common.continue }).click();
  await page.getByRole('heading', { name: keeping['welcome-title'] }).waitFor({ state: 'detached' });
}

/** Everything the page's storage holds, as text: both storages, every row of every database, the history's entry. */
const stored = async () => {
  const text: string[] = [JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])];
  const decoder = new TextDecoder('latin1');
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    for (const table of [...database.objectStoreNames]) {
      const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll() as IDBRequest<
          Record<string, unknown>[]
        >;
        request.onsuccess = () => resolve(request.result);
      });
      for (const row of rows)
        for (const [key, value] of Object.entries(row))
          text.push(`${key} ${value instanceof Uint8Array ? decoder.decode(value) : String(value)}`);
    }
    database.close();
  }
  return text;
};

describe('a client who takes the whole journey', () => {
  it('and reloads the page at every step loses nothing, and no storage ever holds a plain answer', async () => {
    front.pages.set(
      '/journey',
      pageWith(
        '<rapport-journey practice="Fennel Street" endpoint="/api/submissions" trainers="/trainers.json"></rapport-journey>',
      ),
    );
    const visit = await site.open(`${front.origin}/journey`);
    const { page } = visit;
    let reloads = 0;
    /** Reloads before every press, when the page is filled in, and again after it. */
    const restless: Hands = {
      ...pointer,
      async press(button) {
        const title = await heading(page);
        if ((await button.innerText()).startsWith('Ask to meet')) return pointer.press(button);
        await saved(page);
        await reload(page);
        reloads++;
        await page.getByRole('heading', { name: title, exact: true }).waitFor();
        for (const each of await page.evaluate(stored)) {
          assert.ok(!each.includes('marker'), 'an answer in plain text');
          assert.ok(!/"knee|tue-evening|endurance/.test(each), 'a choice in plain text');
        }
        await pointer.press(button);
      },
    };
    await walkToReview(page, restless, { definition, intake, ...rest });
    await reload(page);
    await page.getByRole('heading', { name: finish['review-title'] }).waitFor();
    assert.ok(reloads >= 14, `${reloads} reloads`);
    await send(page, pointer);
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    assert.deepEqual(visit.complaints, []);

    const [row] = await rowsOf(site.demo);
    assert.deepEqual(row?.submission.answers, intake);
    assert.deepEqual(row.submission.results[0]?.items, rest.check);
    assert.equal(row.submission.goals[0]?.plan?.then, mark('then'));
    assert.ok(row.submission.match?.chosen);

    // Sent: nothing is left, and a reload begins anew.
    await page.waitForTimeout(400);
    await page.reload();
    await page.getByRole('button', { name: common.continue }).waitFor();
    assert.notEqual(await heading(page), keeping['welcome-title']);
    assert.ok(!(await page.evaluate(stored)).some((each) => each.startsWith('sealed')));
    await visit.close();
  });
});
