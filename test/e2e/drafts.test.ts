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
  const text: string[] = [JSON.stringify([localStorage, sessionStorage, history.state])];
  const decoder = new TextDecoder('latin1');
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    for (const table of [...database.objectStoreNames]) {
      const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll() as IDBRequest<
          Record<string, unknown>[]
        >;
        request.onsuccess = () => {
          resolve(request.result);
        };
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

const shortAt = async (path: string, attributes = 'endpoint="/api/submissions"', head = '') => {
  front.pages.set(path, pageWith(shortIntake(attributes), { head }));
  const visit = await site.open(`${front.origin}${path}`);
  await visit.page.getByLabel('Your name').waitFor();
  return visit;
};
const fillFirst = (page: Page, name = 'Sam') => page.getByLabel('Your name').fill(name);
const goOn = (page: Page) => page.getByRole('button', { name: common.continue, exact: true }).click();
const arrive = (page: Page, title: string) =>
  page.getByRole('heading', { name: title, level: 2, exact: true }).waitFor();

describe('a draft of an intake', () => {
  it('dies with the tab: another tab begins anew, and the first goes on', async () => {
    const visit = await shortAt('/tabs');
    await fillFirst(visit.page);
    await saved(visit.page);
    const other = await visit.page.context().newPage();
    await other.goto(`${front.origin}/tabs`);
    await other.getByLabel('Your name').waitFor();
    assert.equal(await other.getByLabel('Your name').inputValue(), '');
    await other.getByLabel('Your name').fill('Robin');
    await saved(other);
    await reload(visit.page);
    assert.equal(await visit.page.getByLabel('Your name').inputValue(), 'Sam');
    await visit.close();
  });

  it('is not on screen before the person goes on, takes no focus, and is gone when they start over', async () => {
    const { page, close } = await shortAt('/over');
    await fillFirst(page);
    await saved(page);
    await page.reload();
    await arrive(page, keeping['welcome-title']);
    await page.getByText(/^We kept your answers from \d\d:\d\d\.$/).waitFor();
    assert.equal(await page.getByLabel('Your name').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
    await page.getByRole('button', { name: keeping['start-over'] }).click();
    await arrive(page, 'About you');
    assert.equal(await page.getByLabel('Your name').inputValue(), '');
    await page.reload();
    await arrive(page, 'About you');
    await close();
  });

  it('is cleared only after a second question, with focus where it belongs', async () => {
    const { page, close } = await shortAt('/clear');
    const focused = () =>
      page.evaluate(() =>
        document.querySelector('rapport-intake')?.shadowRoot?.activeElement?.textContent.trim(),
      );
    await fillFirst(page);
    await goOn(page);
    await saved(page);
    const clear = page.getByRole('button', { name: keeping.clear });
    await clear.click();
    assert.equal(await focused(), keeping['clear-ask']);
    await page.getByRole('button', { name: keeping['clear-no'] }).click();
    assert.equal(await focused(), keeping.clear);
    await clear.click();
    await page.getByRole('button', { name: keeping['clear-yes'] }).click();
    await arrive(page, 'About you');
    assert.equal(await focused(), 'About you');
    assert.equal(await page.getByLabel('Your name').inputValue(), '');
    await page.waitForTimeout(400);
    assert.ok(!(await page.evaluate(stored)).some((each) => each.startsWith('sealed')));
    // The browser's Back does not lead into what was cleared: it leaves.
    await page.goBack();
    assert.equal(page.url(), 'about:blank');
    await close();
  });

  it('survives its element being built anew by the page, at once and without a question', async () => {
    const { page, close } = await shortAt('/rebuilt');
    await fillFirst(page);
    await goOn(page);
    await page.getByLabel('Your email').fill('half an addr');
    await saved(page);
    await page.evaluate(() => {
      const { definition } = document.querySelector('rapport-intake') as unknown as { definition: unknown };
      document.body.innerHTML += '<p>More.</p>';
      (document.querySelector('rapport-intake') as unknown as { definition: unknown }).definition =
        definition;
    });
    await arrive(page, 'Reaching you');
    assert.equal(await page.getByLabel('Your email').inputValue(), 'half an addr');
    await close();
  });

  it('on the own device outlives the tab, once the person said so; until then it does not', async () => {
    const { page, close } = await shortAt('/device', 'drafts="device"');
    await fillFirst(page);
    await saved(page);
    await page.getByRole('button', { name: keeping['kept-own'] }).click();
    await page.getByText(/^Saved on this device at/).waitFor();
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await again.goto(`${front.origin}/device`);
    await arrive(again, keeping['welcome-title']);
    await goOn(again);
    assert.equal(await again.getByLabel('Your name').inputValue(), 'Sam');
    assert.ok(!(await again.evaluate(stored)).some((each) => each.includes('Sam')));
    await close();
  });

  it('that cannot be kept is said so, and the form is sent all the same', async () => {
    for (const [path, deny] of [
      [
        '/denied',
        `for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })`,
      ],
      ['/full', `IDBObjectStore.prototype.put = function () { this.transaction.abort() }`],
    ] as const) {
      const visit = await shortAt(path, undefined, `<script>${deny}</script>`);
      await fillShort(visit.page);
      await visit.page.getByText(keeping['kept-nothing']).waitFor();
      await send(visit.page, pointer);
      await visit.page.getByRole('heading', { name: /^Thank you/ }).waitFor();
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    }
    const [row] = await rowsOf(site.demo);
    assert.deepEqual(row?.submission.answers, samsShort);
  });

  it('that is damaged harms nothing', async () => {
    const visit = await shortAt('/damaged');
    await fillFirst(visit.page);
    await saved(visit.page);
    await visit.page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('rapport-drafts');
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      const rows = database.transaction('drafts', 'readwrite').objectStore('drafts');
      rows.getAll().onsuccess = (event) => {
        for (const row of (event.target as IDBRequest<object[]>).result)
          rows.put({ ...row, sealed: 'nonsense' });
      };
      database.close();
    });
    await visit.page.reload();
    await arrive(visit.page, 'About you');
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
});

describe("the browser's Back and Forward", () => {
  it('move between the steps, with focus on the heading, and leave the widget at its first', async () => {
    const visit = await site.open(`${front.origin}/icon.svg`);
    const { page } = visit;
    front.pages.set('/back', pageWith(shortIntake()));
    await page.goto(`${front.origin}/back`);
    await page.getByText(keeping['keep-soon']).waitFor();
    await fillFirst(page);
    await goOn(page);
    await arrive(page, 'Reaching you');
    await page.goBack();
    await arrive(page, 'About you');
    assert.equal(
      await page.evaluate(
        () => document.querySelector('rapport-intake')?.shadowRoot?.activeElement?.textContent,
      ),
      'About you',
    );
    assert.equal(await page.getByLabel('Your name').inputValue(), 'Sam');
    await page.goForward();
    await arrive(page, 'Reaching you');
    assert.ok(!JSON.stringify(await page.evaluate(() => history.state as unknown)).includes('Sam'));
    assert.equal(page.url(), `${front.origin}/back`);
    // Our own Back goes the same way: no entry piles up behind it.
    await page.getByRole('button', { name: common.back, exact: true }).click();
    await arrive(page, 'About you');
    await page.waitForTimeout(200);
    await page.goBack();
    assert.equal(page.url(), `${front.origin}/icon.svg`);
    await visit.close();
  });

  it('going forward checks the page, as Continue does', async () => {
    const { page, close } = await shortAt('/forward');
    await page.getByText(keeping['keep-soon']).waitFor();
    await fillFirst(page);
    await goOn(page);
    await arrive(page, 'Reaching you');
    await page.goBack();
    await arrive(page, 'About you');
    await fillFirst(page, '');
    await page.goForward();
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByLabel('Your name').count(), 1);
    await close();
  });

  it('are left to the page with no-history, and get along with links within the page', async () => {
    const { page, close } = await shortAt('/own', 'no-history');
    const before = await page.evaluate(() => history.length);
    await fillFirst(page);
    await goOn(page);
    await saved(page);
    assert.equal(await page.evaluate(() => history.length), before);
    await close();

    const hash = await shortAt('/hash');
    await hash.page.getByText(keeping['keep-soon']).waitFor();
    await fillFirst(hash.page);
    await goOn(hash.page);
    await arrive(hash.page, 'Reaching you');
    await hash.page.evaluate(() => {
      location.hash = 'opening';
    });
    assert.equal(await heading(hash.page), 'Reaching you');
    await hash.page.goBack();
    assert.equal(await heading(hash.page), 'Reaching you');
    await hash.page.goBack();
    await arrive(hash.page, 'About you');
    await hash.close();
  });

  it('move one of two widgets on a page, and their drafts do not mix', async () => {
    front.pages.set(
      '/two',
      pageWith(shortIntake() + shortIntake().replaceAll("'rapport-intake'", "'rapport-intake:last-of-type'")),
    );
    const { page, close } = await site.open(`${front.origin}/two`);
    const [first, second] = [page.locator('rapport-intake').first(), page.locator('rapport-intake').last()];
    await first.getByText(keeping['keep-soon']).waitFor();
    await second.getByText(keeping['keep-soon']).waitFor();
    const title = (widget: typeof first) => widget.getByRole('heading', { level: 2 }).first().innerText();
    for (const [widget, name] of [
      [first, 'Sam'],
      [second, 'Robin'],
    ] as const) {
      await widget.getByLabel('Your name').fill(name);
      await widget.getByRole('button', { name: common.continue }).click();
      await widget.getByLabel('Your email').waitFor();
    }
    await page.goBack();
    await second.getByLabel('Your name').waitFor();
    assert.equal(await second.getByLabel('Your name').inputValue(), 'Robin');
    assert.equal(await title(first), 'Reaching you');
    await page.goBack();
    await first.getByLabel('Your name').waitFor();
    assert.equal(await first.getByLabel('Your name').inputValue(), 'Sam');
    await close();
  });

  it('in a journey lead across its parts', async () => {
    const { page, close } = await site.open(`${front.origin}/journey`);
    await page.getByText(keeping['keep-soon']).waitFor();
    await page.evaluate((answers) => {
      (document.querySelector('rapport-journey') as unknown as { answers: unknown }).answers = answers;
    }, intake);
    let last = '';
    for (
      let pressed = 0;
      pressed < 14 && (await page.locator('rapport-questionnaire').count()) === 0;
      pressed++
    ) {
      last = await heading(page);
      await goOn(page);
      await page.waitForTimeout(80);
    }
    await page.locator('rapport-questionnaire').getByRole('heading', { level: 2 }).waitFor();
    await page.goBack();
    await arrive(page, last);
    await page.goForward();
    await page.locator('rapport-questionnaire').getByRole('heading', { level: 2 }).waitFor();
    await close();
  });
});
