import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from './chromium.js';
import { arrive, goOn, reload, saved } from './drafting.js';
import { pageWith, shortForm, shortIntake } from './short-form.js';
import { stage } from './test-context.js';

const on = stage();

/** A browser that keeps pages for Back, as people's browsers do. For tests it is told not to unless one asks. */
let browser: Browser;
before(async () => {
  browser = await startChromium({
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
after(() => browser.close());

/** Opens a page with this in it, which notes how it was shown. */
async function open(markup: string): Promise<Page> {
  const head = '<script>addEventListener("pageshow", (event) => (window.kept = event.persisted))</script>';
  on.front.pages.set('/page', pageWith(markup, { head }));
  on.front.pages.set('/other', pageWith('<p>Opening hours</p>'));
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${on.front.origin}/page`);
  return page;
}

/** Another page of the site, and back by the browser's Back, to the very page that was left. */
async function awayAndBack(page: Page): Promise<void> {
  await page.goto(`${on.front.origin}/other`);
  await page.getByText('Opening hours').waitFor();
  await page.evaluate(() => {
    history.back(); // the page's own: a driver waits for a load that does not come
  });
  await page.getByLabel('How is your knee?').waitFor();
  assert.equal(await page.evaluate(() => (window as unknown as { kept: boolean }).kept), true);
}

const knee = (page: Page) => page.getByLabel('How is your knee?');
const journey = `<rapport-journey practice="Fennel Street" steps="intake goals"></rapport-journey>
<script>document.querySelector('rapport-journey').definition = ${JSON.stringify(shortForm)}</script>`;

for (const [what, markup] of [
  ['an intake', shortIntake()],
  ['an intake whose owner asks whose device it is', shortIntake('drafts="device"')],
  ['a journey', journey],
] as const)
  describe(`${what} on a page that the browser keeps for Back`, () => {
    it('lets it be kept, and is as it was left, to the last letter', async () => {
      const page = await open(markup);
      await page.getByLabel('Your name').fill('Sam');
      await saved(page);
      await knee(page).pressSequentially('It hurts');
      await awayAndBack(page);
      assert.equal(await knee(page).inputValue(), 'It hurts');
      assert.equal(await page.getByLabel('Your name').inputValue(), 'Sam');
      await page.context().close();
    });

    it('goes on keeping what is written, and goes from step to step by Back and Forward', async () => {
      const page = await open(markup);
      await page.getByLabel('Your name').fill('Sam');
      await saved(page);
      await awayAndBack(page);
      await knee(page).fill('It hurts at night');
      await goOn(page);
      await arrive(page, 'Reaching you');
      await page.evaluate(() => {
        history.back();
      });
      await arrive(page, 'About you');
      await page.evaluate(() => {
        history.forward();
      });
      await arrive(page, 'Reaching you');
      await page.getByLabel('Your email').fill('sam@example.com');
      await reload(page);
      await arrive(page, 'Reaching you');
      assert.equal(await page.getByLabel('Your email').inputValue(), 'sam@example.com');
      await page.evaluate(() => {
        history.back();
      });
      await arrive(page, 'About you');
      assert.equal(await knee(page).inputValue(), 'It hurts at night');
      await page.context().close();
    });
  });
