import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drafts } from '../../src/i18n/en/drafts.js';
import { pointer } from './client.js';
import { arrive, goOn, reload, saved, stored } from './drafting.js';
import { fillShort, samsShort, shortIntake } from './short-form.js';
import { rowsOf } from './site.js';
import { stage } from './test-context.js';
import { send } from './walk.js';

const on = stage();

const shortAt = async (attributes?: string, head = ''): Promise<Page> => {
  const page = await on.open(shortIntake(attributes), { head });
  await page.getByLabel('Your name').waitFor();
  return page;
};
const fillFirst = (page: Page, name = 'Sam') => page.getByLabel('Your name').fill(name);

/** Goes on with what was kept. */
const goOnWithDraft = async (page: Page) => {
  await arrive(page, drafts['welcome-title']);
  await goOn(page);
  await arrive(page, 'About you');
};

const words = 'It clicks on the stairs, and at night it hurts.';

describe('the last words before a page goes', () => {
  const type = async (page: Page) => {
    await fillFirst(page);
    await saved(page); // what keeps them is here
    await page.getByLabel('How is your knee?').click();
    await page.keyboard.type(words, { delay: 7 });
  };

  it('are there again when somebody reloads without a pause', async () => {
    const page = await shortAt();
    await type(page);
    await page.reload();
    await goOnWithDraft(page);
    assert.equal(await page.getByLabel('How is your knee?').inputValue(), words);
  });

  it('are there again when they follow a link to another page and come back', async () => {
    const page = await shortAt();
    await type(page);
    await page.goto('about:blank');
    await page.goBack();
    await goOnWithDraft(page);
    assert.equal(await page.getByLabel('How is your knee?').inputValue(), words);
  });

  it('are there again, on the own device, when the tab is killed a quarter of a second later', async () => {
    const page = await shortAt('drafts="device"');
    await fillFirst(page);
    await page.getByRole('button', { name: drafts['kept-own'] }).click();
    await page.getByLabel('How is your knee?').click();
    await page.keyboard.type(words, { delay: 7 });
    // eslint-disable-next-line no-restricted-syntax -- this promise is about time
    await page.waitForTimeout(250);
    const crashed = page.waitForEvent('crash');
    const tab = await page.context().newCDPSession(page);
    void tab.send('Page.crash').catch(() => undefined); // nobody is left to answer
    await crashed;
    const again = await page.context().newPage();
    await again.goto(`${on.front.origin}/page`);
    await goOnWithDraft(again);
    assert.equal(await again.getByLabel('How is your knee?').inputValue(), words);
  });

  it('are written down at most ten times a second, however fast they come', async () => {
    const page = await shortAt(
      undefined,
      `<script>{
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (row) { window.puts++; return put.call(this, row); };
      }</script>`,
    );
    await fillFirst(page);
    await saved(page);
    const field = page.getByLabel('How is your knee?');
    const { puts, seconds } = await field.evaluate(async (input: HTMLTextAreaElement) => {
      const counted = window as unknown as { puts: number };
      counted.puts = 0;
      const start = performance.now();
      for (let letters = 1; letters <= 100; letters++) {
        input.value = 'x'.repeat(letters);
        input.dispatchEvent(new Event('input'));
        // eslint-disable-next-line no-restricted-syntax -- somebody types two hundred letters a second
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      // eslint-disable-next-line no-restricted-syntax -- more than two pauses between one saving and the next
      await new Promise((resolve) => setTimeout(resolve, 250));
      return { puts: counted.puts, seconds: (performance.now() - start) / 1000 };
    });
    assert.ok(puts >= 2, 'the first change is written at once, and the last is not forgotten');
    assert.ok(puts <= seconds * 10 + 1, `${String(puts)} times in ${String(seconds)} s`);
  });
});

describe('a draft of an intake', () => {
  it('dies with the tab: another tab begins anew, and the first goes on', async () => {
    const page = await shortAt();
    await fillFirst(page);
    await saved(page);
    const other = await page.context().newPage();
    await other.goto(`${on.front.origin}/page`);
    await other.getByLabel('Your name').waitFor();
    assert.equal(await other.getByLabel('Your name').inputValue(), '');
    await other.getByLabel('Your name').fill('Robin');
    await saved(other);
    await reload(page);
    assert.equal(await page.getByLabel('Your name').inputValue(), 'Sam');
  });

  it('is not on screen before the person goes on, takes no focus, and is gone when they start over', async () => {
    const page = await shortAt();
    await fillFirst(page);
    await saved(page);
    await page.reload();
    await arrive(page, drafts['welcome-title']);
    await page.getByText(/^We kept your answers from \d\d:\d\d\.$/).waitFor();
    assert.equal(await page.getByLabel('Your name').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
    await page.getByRole('button', { name: drafts['start-over'] }).click();
    await arrive(page, 'About you');
    assert.equal(await page.getByLabel('Your name').inputValue(), '');
    await page.reload();
    await arrive(page, 'About you');
  });

  it('is cleared only after a second question, with focus where it belongs', async () => {
    const page = await shortAt();
    const focused = () =>
      page.evaluate(() =>
        document.querySelector('rapport-intake')?.shadowRoot?.activeElement?.textContent.trim(),
      );
    await fillFirst(page);
    await goOn(page);
    await saved(page);
    const clear = page.getByRole('button', { name: drafts.clear });
    await clear.click();
    assert.equal(await focused(), drafts['clear-ask']);
    await page.getByRole('button', { name: drafts['clear-no'] }).click();
    assert.equal(await focused(), drafts.clear);
    await clear.click();
    await page.getByRole('button', { name: drafts['clear-yes'] }).click();
    await arrive(page, 'About you');
    assert.equal(await focused(), 'About you');
    assert.equal(await page.getByLabel('Your name').inputValue(), '');
    await page.getByText(drafts['keep-soon']).waitFor();
    // eslint-disable-next-line no-restricted-syntax -- what comes late comes within the pause between two savings
    await page.waitForTimeout(400);
    // Nothing of ours is left: no name, no key, no row. What the history says is on which step it stands.
    const [entries, ...rows] = await page.evaluate(stored);
    assert.match(entries ?? '', /^\[\{\},\{\},\{"rapport":\{"steps":\{"\w+":0\}\}\}\]$/);
    assert.deepEqual(rows, []);
    // The browser's Back does not lead into what was cleared: it leaves.
    await page.goBack();
    assert.equal(page.url(), 'about:blank');
  });

  it('survives its element being built anew by the page, at once and without a question', async () => {
    const page = await shortAt();
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
  });

  it('on the own device outlives the tab, once the person said so; until then it does not', async () => {
    const page = await shortAt('drafts="device"');
    await fillFirst(page);
    await saved(page);
    await page.getByRole('button', { name: drafts['kept-own'] }).click();
    await page.getByText(/^Saved on this device at/).waitFor();
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await again.goto(`${on.front.origin}/page`);
    await arrive(again, drafts['welcome-title']);
    await goOn(again);
    assert.equal(await again.getByLabel('Your name').inputValue(), 'Sam');
    assert.ok(!(await again.evaluate(stored)).some((each) => each.includes('Sam')));
  });

  it('that cannot be kept is said so, and the form is sent all the same', async () => {
    for (const deny of [
      `for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })`,
      `IDBObjectStore.prototype.put = function () { this.transaction.abort() }`,
    ]) {
      const page = await shortAt(undefined, `<script>${deny}</script>`);
      await fillShort(page);
      await page.getByText(drafts['kept-nothing']).waitFor();
      await send(page, pointer);
      await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
      assert.deepEqual(on.visit.complaints, []);
      await on.visit.close();
    }
    const [row] = await rowsOf(on.site.demo);
    assert.deepEqual(row?.submission.answers, samsShort);
  });

  it('that is damaged harms nothing', async () => {
    const page = await shortAt();
    await fillFirst(page);
    await saved(page);
    await page.evaluate(async () => {
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
    await page.reload();
    await arrive(page, 'About you');
    assert.deepEqual(on.visit.complaints, []);
  });
});
