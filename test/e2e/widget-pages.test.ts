import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { shownWidgets, type ShownWidget } from '../../demo/shown-widgets.js';
import { startSite, type Site } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** What tells that a widget can be used: the first form, or the page that is read. */
const readyIn = (page: { locator: Page['locator'] }, { name }: ShownWidget) =>
  page.locator(`rapport-${name} ${name === 'brief' ? 'article' : 'form'}`).first();

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the page of each widget', () => {
  for (const widget of shownWidgets) {
    it(`${widget.name}: has the widget ready, on the page and on the phone, and nothing to complain of`, async () => {
      const visit = await site.open(`/${widget.name}`);
      const { page } = visit;
      await readyIn(page, widget).waitFor();
      assert.equal(await page.locator('h1').count(), 1);
      assert.ok(((await page.locator('.lead').first().textContent()) ?? '').length > 40);
      const frame = page.locator('iframe');
      assert.match((await frame.getAttribute('title')) ?? '', / on a phone$/);
      assert.equal(await frame.getAttribute('loading'), 'lazy');
      await frame.scrollIntoViewIfNeeded();
      const phone = page.frameLocator('iframe');
      await readyIn(phone, widget).waitFor();
      assert.equal(await phone.locator('h1').count(), 1);
      const { width, height } = await frame.evaluate((box) => ({
        width: box.clientWidth,
        height: box.clientHeight,
      }));
      assert.deepEqual([width, height], [360, 720]);
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    it(`${widget.name}: shows the snippet that runs, to the letter`, async () => {
      const visit = await site.open(`/${widget.name}`);
      const served = await (await fetch(`${site.demo.origin}/${widget.name}`)).text();
      const runs = /<!-- snippet -->([^]*)<!-- \/snippet -->/.exec(served)?.[1]?.trim();
      assert.equal(await visit.page.locator('#page-code').textContent(), runs);
      // Nothing else on the page is, or loads, a widget.
      assert.equal(served.split(`<rapport-`).length, 2);
      if (widget.script) {
        const file = new URL(`../../demo/public/${widget.script}`, import.meta.url);
        const shown = await visit.page.locator('#script-code').textContent();
        assert.equal(shown, (await readFile(file, 'utf8')).trim());
        assert.ok(runs?.includes(`src="/${widget.script}"`));
      }
      await visit.close();
    });

    it(`${widget.name}: is the phone itself where there is no room for one, and never scrolls sideways`, async () => {
      for (const width of [320, 360, 900, 901, 1280]) {
        const visit = await site.open(`/${widget.name}`, { width });
        await readyIn(visit.page, widget).waitFor();
        assert.equal(await scrollsSideways(visit.page), false, `${widget.name} at ${String(width)}`);
        assert.equal(await visit.page.locator('iframe').isVisible(), width > 900, String(width));
        await visit.close();
      }
    });
  }

  it('gives the journey the width of the page, so that its steps stand beside the questions', async () => {
    for (const [path, least] of [
      ['/journey', 1100],
      ['/', 1100],
    ] as const) {
      const visit = await site.open(path);
      const journey = visit.page.locator('rapport-journey');
      await journey.scrollIntoViewIfNeeded();
      await journey.locator('form').first().waitFor();
      const { width } = (await journey.boundingBox())!;
      assert.ok(width >= least && width <= 1120, `${path}: ${String(width)}`);
      const [steps, question] = [journey.getByText('Your week'), journey.locator('form .title').first()];
      assert.ok((await steps.boundingBox())!.x < (await question.boundingBox())!.x);
      await visit.close();
    }
  });

  it('a keyboard skips to the page, goes along the widgets and copies the snippet', async () => {
    const visit = await site.open('/goals');
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    assert.ok(await skip.evaluate((link) => link === document.activeElement));
    assert.ok((await skip.boundingBox())!.width > 100, 'seen once it has focus');
    await page.keyboard.press('Tab');
    for (const { name } of shownWidgets) {
      await page.keyboard.press('Tab');
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      assert.equal(href, `/${name}`);
    }
    await page.getByRole('button', { name: 'Copy' }).press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator('#page-code').textContent());
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('follows the light or the dark of whoever reads it, words and widget alike', async () => {
    const visit = await site.open('/goals');
    const brightness = () =>
      visit.page.evaluate(() => {
        const paint = document.createElement('canvas').getContext('2d')!;
        return [
          document.body,
          document.querySelector('rapport-goals')!.shadowRoot!.querySelector('.choice')!,
        ].map((each) => {
          paint.fillStyle = getComputedStyle(each).backgroundColor;
          paint.fillRect(0, 0, 1, 1);
          return paint.getImageData(0, 0, 1, 1).data[0]! > 127;
        });
      });
    await visit.page.emulateMedia({ reducedMotion: 'reduce' }); // a colour that fades over is between the two
    await visit.page.locator('rapport-goals .choice').first().waitFor();
    assert.deepEqual(await brightness(), [true, true]);
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await brightness(), [false, false]);
    await visit.close();
  });
});
