import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { common } from '../../src/i18n/en/common.js';
import { drafts } from '../../src/i18n/en/drafts.js';
import { rapportCheck } from '../../src/i18n/en/instruments/rapport-check.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answers } from '../../src/model/form/answers.js';
import { textIn } from '../../src/model/form/text.js';
import { evaluateVisibility } from '../../src/model/form/visible.js';
import { arrive, errors, goOn, heading, reload, saved } from './drafting.js';
import { pageWith, shortIntake } from './short-form.js';
import { stage } from './test-context.js';

const on = stage();
const fillFirst = (page: Page, name = 'Sam') => page.getByLabel('Your name').fill(name);
/** Somebody begins. What is kept is said once the widget knows the browser's history. */
const begin = async (within: Page | Locator) => {
  await within.getByRole('textbox').first().click();
  await within.getByText(drafts['keep-soon']).waitFor();
};

/** Only what is required. */
const samsIntake: Answers = {
  name: 'Sam',
  adult: 'yes',
  conditions: ['none'],
  symptoms: 'no',
  email: 'sam@example.com',
  'contact-by': ['email'],
  consent: true,
};

describe("the browser's Back and Forward", () => {
  it('move between the steps, with focus on the heading, and leave the widget at its first', async () => {
    const page = await on.open('<p>Somewhere else.</p>');
    const { origin, pages } = on.front;
    pages.set('/back', pageWith(shortIntake()));
    await page.goto(`${origin}/back`);
    await begin(page);
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
    assert.equal(page.url(), `${origin}/back`);
    // Our own Back goes the same way: no entry piles up behind it.
    await page.getByRole('button', { name: common.back, exact: true }).click();
    await arrive(page, 'About you');
    await page.waitForFunction(() =>
      Object.values((history.state as { rapport: { steps: object } }).rapport.steps).includes(0),
    );
    await page.goBack();
    assert.equal(page.url(), `${origin}/page`);
  });

  it('going forward checks the page, as Continue does', async () => {
    const page = await on.open(shortIntake());
    await begin(page);
    await fillFirst(page);
    await goOn(page);
    await arrive(page, 'Reaching you');
    await page.goBack();
    await arrive(page, 'About you');
    await fillFirst(page, '');
    await page.goForward();
    await errors(page).waitFor();
    assert.equal(await page.getByLabel('Your name').count(), 1);
  });

  it('are left to the page with no-history', async () => {
    const page = await on.open(shortIntake('no-history'));
    await page.getByLabel('Your name').waitFor();
    const before = await page.evaluate(() => history.length);
    await fillFirst(page);
    await goOn(page);
    await arrive(page, 'Reaching you');
    await saved(page);
    assert.equal(await page.evaluate(() => history.length), before);
  });

  it('put up with what other scripts, or an older version of ours, left in the entries', async () => {
    const page = await on.open(shortIntake());
    await begin(page);
    await fillFirst(page);
    for (const left of [
      { rapport: {} },
      { rapport: 'x' },
      { rapport: { steps: 7, from: 1 } },
      { rapport: null },
      'text',
      7,
    ]) {
      await page.evaluate((state) => {
        history.replaceState(state, '');
        dispatchEvent(new PopStateEvent('popstate', { state }));
      }, left);
      await page.getByLabel('How is your knee?').fill(`stiff ${JSON.stringify(left)}`);
    }
    await page.evaluate(() => {
      // Steps that are none, under the widget's own name.
      const [id = ''] = Object.keys((history.state as { rapport: { steps: object } }).rapport.steps);
      for (const step of ['1', -1, 0.5, { valueOf: 1 }]) {
        history.replaceState({ rapport: { steps: { [id]: step } } }, '');
        dispatchEvent(new PopStateEvent('popstate'));
      }
    });
    await arrive(page, 'About you');
    await goOn(page);
    await arrive(page, 'Reaching you');
    assert.deepEqual(on.told(), []);
  });

  it('cost nobody a draft where the browser takes no more entries', async () => {
    const page = await on.open('<p>Something else first.</p>');
    const { origin, pages } = on.front;
    pages.set('/full', pageWith(shortIntake('practice="Full"')));
    await page.addInitScript(() => {
      history.pushState = () => {
        throw new DOMException('Too many entries', 'SecurityError');
      };
    });
    await page.goto(`${origin}/full`);
    await begin(page);
    await fillFirst(page, 'Samira');
    await goOn(page);
    await arrive(page, 'Reaching you');
    await page.getByLabel('Your email').fill('sam@example.com');
    await saved(page);
    await reload(page);
    await arrive(page, 'Reaching you');
    assert.equal(await page.getByLabel('Your email').inputValue(), 'sam@example.com');
    assert.deepEqual(on.told(), []);
  });

  it('get along with links within the page', async () => {
    const page = await on.open(shortIntake());
    await begin(page);
    await fillFirst(page);
    await goOn(page);
    await arrive(page, 'Reaching you');
    await page.evaluate(() => {
      location.hash = 'opening';
    });
    assert.equal(await heading(page), 'Reaching you');
    await page.goBack();
    assert.equal(await heading(page), 'Reaching you');
    await page.goBack();
    await arrive(page, 'About you');
  });

  it('move one of two widgets on a page, and their drafts do not mix', async () => {
    const page = await on.open(
      shortIntake() + shortIntake().replaceAll("'rapport-intake'", "'rapport-intake:last-of-type'"),
    );
    const [first, second] = [page.locator('rapport-intake').first(), page.locator('rapport-intake').last()];
    const title = (widget: typeof first) => widget.getByRole('heading', { level: 2 }).first().innerText();
    for (const [widget, name] of [
      [first, 'Sam'],
      [second, 'Robin'],
    ] as const) {
      await begin(widget);
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
  });

  it('in a journey lead across its parts', async () => {
    const { sections } = evaluateVisibility((await loadPreset('personal-training', 'en'))!, samsIntake);
    const titles = sections.map(({ section }) => textIn(section.title, 'en'));
    const page = await on.open(
      '<rapport-journey trainers="/trainers.json" steps="intake questionnaire goals match"></rapport-journey>',
    );
    await begin(page);
    await page.evaluate((answers) => {
      (document.querySelector('rapport-journey') as unknown as { answers: unknown }).answers = answers;
    }, samsIntake);
    for (const title of titles) {
      await arrive(page, title);
      await goOn(page);
    }
    await arrive(page, rapportCheck.title);
    await page.goBack();
    await arrive(page, titles.at(-1)!);
    await page.goForward();
    await arrive(page, rapportCheck.title);
  });
});
