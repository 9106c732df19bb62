import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { common } from '../../src/i18n/en/common.js';
import { loadPreset } from '../../src/i18n/presets.js';
import { evaluateVisibility } from '../../src/model/form/visible.js';
import { textIn } from '../../src/model/form/text.js';
import { review } from '../../src/i18n/en/review.js';
import { drafts } from '../../src/i18n/en/drafts.js';
import { fillShort, shortIntake } from './short-form.js';
import { stage } from './test-context.js';
import { until } from '../until.js';

const { sizes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  sizes: Record<string, number>;
};

const on = stage();

/** The files of ours that the page has asked for, and their bytes as a server sends them. */
const fetched = () => {
  const files = new Set(on.front.asked.flatMap(({ path }) => /^\/rapport\/([^?]+)/.exec(path)?.[1] ?? []));
  return [...files].map((file) => ({
    file,
    bytes: brotliCompressSync(readFileSync(new URL(`../../dist/${file}`, import.meta.url))).length,
  }));
};
const open = async (markup: string) => {
  const page = await on.open(markup);
  await page.getByRole('button', { name: common.continue }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
};

/** Whatever would come by itself has come: what a page does in its first second is what these tests are about. */
// eslint-disable-next-line no-restricted-syntax -- nothing may happen in it
const settled = () => on.visit.page.waitForTimeout(1000);

describe('whoever only looks at a page', () => {
  for (const [tag, budget] of [
    ['rapport-intake', 30_000],
    ['rapport-journey', 60_000],
  ] as const)
    it(`with <${tag}> on it fetches at most ${String(budget / 1000)} kB`, async () => {
      const page = await open(`<${tag} practice="Fennel Street" endpoint="/api/submissions"></${tag}>`);
      await settled();
      const sum = fetched().reduce((total, { bytes }) => total + bytes, 0);
      assert.ok(sum > 10_000 && sum <= budget, `${String(sum)}: ${JSON.stringify(fetched())}`);
      const rest = page.waitForEvent('requestfinished', (file) => file.url().includes('-rest-'));
      await page.getByRole('textbox').first().click();
      await rest;
    });
});

describe('whoever loses the line before the first touch', () => {
  it('is told so on the page that waits for it, and goes on once it is back', async () => {
    const page = await open('<rapport-intake endpoint="/api/submissions"></rapport-intake>');
    await page.getByRole('textbox').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('textbox').first().fill('Sam');
    await page.getByRole('radio', { name: common.yes }).check();
    await page.getByRole('button', { name: common.continue }).click();
    await page.getByText(common['loading-offline']).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'What brings you here' }).waitFor({ timeout: 1500 });
  });
});

describe('the ceilings of the build', () => {
  // The build counts files by their names; here is what a page really asks for.
  for (const name of ['intake', 'journey', 'questionnaire', 'goals', 'match'])
    it(`hold for what a page with <rapport-${name}> on it fetches`, async () => {
      const people = name === 'match' ? ' trainers="/trainers.json"' : '';
      await open(`<rapport-${name}${people}></rapport-${name}>`);
      await settled();
      const sum = fetched().reduce((total, { bytes }) => total + bytes, 0);
      const ceiling = sizes[`${name}, first sight`];
      assert.ok(ceiling !== undefined && sum <= ceiling, `${String(sum)}: ${JSON.stringify(fetched())}`);
    });
});

describe('whoever has begun', () => {
  it('can go on to the end without a connection', async () => {
    const page = await open(shortIntake('endpoint="/api/submissions"'));
    await page.getByRole('textbox').first().click();
    await page.getByText(drafts['keep-soon']).waitFor();
    await settled(); // all that whoever begins will need has been fetched
    await page.context().setOffline(true);
    await fillShort(page);
    await page.getByRole('heading', { name: review['review-title'] }).waitFor();
    await page.getByRole('button', { name: /^Send/ }).click();
    await page.getByRole('heading', { name: review['waiting-title'] }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    assert.deepEqual(on.visit.complaints, []);
  });

  it('without a connection loses nothing, and goes on by itself when there is one', async () => {
    const definition = (await loadPreset('personal-training', 'en'))!;
    const page = await open('<rapport-intake endpoint="/api/submissions"></rapport-intake>');
    await page.context().setOffline(true);
    await page.getByRole('textbox').first().fill('Sam');
    await page.getByLabel('Yes', { exact: true }).check();
    let lost = 0;
    page.on('requestfailed', () => lost++);
    await page.getByRole('button', { name: common.continue }).click();
    await until(() => lost >= 2, 'a second try');
    const { title } = evaluateVisibility(definition, { name: 'Sam', adult: 'yes' }).sections[1]!.section;
    assert.equal(await page.getByRole('heading', { name: textIn(title, 'en') }).count(), 0);
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: textIn(title, 'en') }).waitFor();
    await page.getByRole('button', { name: common.back, exact: true }).click();
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'Sam');
    assert.deepEqual(on.told(), []);
  });
});
