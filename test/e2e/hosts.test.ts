import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { common } from '../../src/i18n/en/common.js';
import { review } from '../../src/i18n/en/review.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answer, Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { evaluateVisibility } from '../../src/model/form/visible.js';
import { textIn } from '../../src/model/form/text.js';
import { canonicalJson } from '../../src/model/submission/canonical.js';
import type { RapportIntake } from '../../src/widgets/intake/intake.js';
import { pointer } from './client.js';
import { errors } from './drafting.js';
import { startFront, type Front } from './faulty-proxy.js';
import { oldMooTools, oldPrototype, rudeStyles, translate } from './hostile.js';
import { fillShort, pageWith, samsShort, shortForm, shortIntake } from './short-form.js';
import { rowsOf, startSite, type Site } from './site.js';
import { fillIntake, send } from './walk.js';

/** Lists, branches and several scripts: what old libraries garble first. */
const samsIntake: Answers = {
  name: 'Sam',
  story: 'Work, "everything", and\nmy knee 😀',
  'hard-before': ['time', 'tired'],
  adult: 'yes',
  'body-areas': ['neck', 'knee-left'],
  'body-detail': [
    { of: 'neck', bother: 3, helps: 'A "warm" scarf' },
    { of: 'knee-left', since: 'months', worse: 'Stairs, down\u00A0more than up' },
  ],
  conditions: ['none'],
  symptoms: 'no',
  challenge: -1,
  times: ['tue-evening', 'sat-early'],
  format: ['studio', 'outdoors'],
  email: 'sam@example.com',
  'contact-by': ['email'],
  consent: true,
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

/** Opens a page of somebody else's making with a widget in it. */
async function open(markup: string, head: string, width = 1280) {
  front.asked.length = 0;
  front.pages.set('/host', pageWith(markup, { head }));
  return await site.open(`${front.origin}/host`, { width });
}

describe('on a page with an old library', () => {
  for (const [name, library] of Object.entries({ Prototype: oldPrototype, MooTools: oldMooTools }))
    it(`the intake arrives as it was said, byte for byte: ${name}`, async () => {
      const visit = await open(
        '<rapport-intake endpoint="/api/submissions" region="GB"></rapport-intake>',
        library,
      );
      // The page is as bad as we say.
      assert.equal(
        await visit.page.evaluate(() => Array.from(new Set([1, 2])).length),
        name === 'Prototype' ? 0 : 1,
      );
      await fillIntake(visit.page, pointer, { definition, intake: samsIntake });
      await visit.page.getByRole('heading', { name: review['review-title'] }).waitFor();
      await send(visit.page, pointer);
      await visit.page.getByRole('heading', { name: review['sent-title']('Sam') }).waitFor();
      assert.deepEqual(visit.complaints, []);
      await visit.close();

      const [row] = await rowsOf(site.demo);
      assert.ok(row);
      assert.deepEqual(row.submission.answers, samsIntake);
      assert.equal(front.posts.length, 1);
      assert.equal(front.posts[0]!.body.toString(), canonicalJson(row.submission));
    });
});

describe('on a page with rude styles', () => {
  for (const width of [360, 1280])
    it(`the form can be seen and used at ${String(width)} px`, async () => {
      const visit = await open(shortIntake(), rudeStyles, width);
      const { page } = visit;
      await page.locator('rapport-intake').scrollIntoViewIfNeeded(); // even the page's own <style> is shown as text
      const goOn = page.getByRole('button', { name: common.continue });
      await goOn.waitFor();
      const box = (await goOn.boundingBox())!;
      assert.ok(box.height >= 48, `Continue is ${String(box.height)} px high`);
      assert.ok(box.x >= 0 && box.x + box.width <= width, 'Continue is on the screen');
      const look = await goOn.evaluate((button) => {
        const { display, cursor, backgroundColor } = getComputedStyle(button);
        return { display, cursor, filled: backgroundColor !== 'rgba(0, 0, 0, 0)' };
      });
      assert.deepEqual(look, { display: 'flex', cursor: 'pointer', filled: true });
      const element = page.locator('rapport-intake');
      assert.equal(await element.evaluate((each) => getComputedStyle(each).display), 'block');
      const inside = await element.evaluate(({ shadowRoot }) => {
        const wrapper = shadowRoot!.querySelector('.rapport')!;
        const { letterSpacing, textTransform } = getComputedStyle(wrapper);
        return { letterSpacing, textTransform, overflow: wrapper.scrollWidth - wrapper.clientWidth };
      });
      assert.deepEqual(inside, { letterSpacing: 'normal', textTransform: 'none', overflow: 0 });
      await fillShort(page);
      await send(page, pointer);
      await page.getByRole('heading', { name: review['sent-title']('Sam') }).waitFor();
      await visit.close();
    });
});

describe('on a page that a browser translates', () => {
  it('every page shows its own questions, however often the texts are replaced', async () => {
    const visit = await open(shortIntake(), '');
    const { page } = visit;
    const texts = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((each) => each.textContent.replace(/[«»]/g, '').trim()));
    await page.getByRole('button', { name: common.continue }).waitFor();
    const element = page.locator('rapport-intake');
    const answers: Record<string, Answer> = {};
    for (const { section, questions } of evaluateVisibility(shortForm, samsShort).sections) {
      // Twice: an error on the way renders the page anew.
      for (const turn of ['first', 'after an error']) {
        await page.evaluate(translate);
        assert.ok(await element.locator('font').count());
        if (turn === 'first') {
          await page.locator('button[type=submit]').click();
          await errors(page).waitFor();
        }
        assert.deepEqual(await texts('h2.title'), [textIn(section.title, 'en')], turn);
        const labels = (
          await texts('.field > label > span:first-child, .question > label > span:first-child, legend')
        ).join();
        for (const { label } of questions.filter(({ kind }) => kind !== 'consent'))
          assert.ok(labels.includes(textIn(label, 'en')), `${textIn(label, 'en')} is not in ${labels}`);
      }
      for (const { id } of questions) answers[id] = samsShort[id]!;
      await element.evaluate((each, so) => {
        (each as RapportIntake).answers = so;
      }, answers);
      await page.locator('button[type=submit]').click();
      await page.waitForFunction(
        (title) =>
          !document
            .querySelector('rapport-intake')!
            .shadowRoot!.querySelector('.title')!
            .textContent.includes(title),
        textIn(section.title, 'en'),
      );
    }
    assert.deepEqual(await texts('h2.title'), [review['review-title']]);
    await page.evaluate(translate);
    await page.locator('button[type=submit]').click();
    await page.waitForFunction(
      (title) =>
        document.querySelector('rapport-intake')!.shadowRoot!.querySelector('.title')!.textContent === title,
      review['sent-title']('Sam'),
    );
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
});
