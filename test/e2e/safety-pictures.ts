import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { phq9 } from '../../src/model/instruments/phq-9.js';
import type { RapportBrief } from '../../src/widgets/brief/brief.js';
import type { RapportIntake } from '../../src/widgets/intake/intake.js';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';
import { sampleSubmission } from '../widgets/brief.sample.js';
import { startFront } from './faulty-proxy.js';
import { pageWith } from './short-form.js';
import { startSite } from './site.js';

// Draws the pictures of docs/safety.md from the built widgets: npm run pictures

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const config = {
  practice: { name: 'Fennel Street', readWithinDays: 1, replyWithinDays: 2, recipient: 'therapist' },
  responder: {
    name: 'Dana Reyes',
    hours: 'weekdays 9 to 17',
    plan: 'Dana Reyes calls the number given, within 4 hours',
  },
};
const attributes = `drafts="off" region="GB" config='data:application/json,${encodeURIComponent(JSON.stringify(config))}'`;

const site = await startSite();
const front = await startFront(site.demo);

async function draw(
  name: string,
  markup: string,
  shown: (page: Page) => Promise<string>,
  width = 360,
): Promise<void> {
  front.pages.set('/page', pageWith(markup));
  const visit = await site.open(`${front.origin}/page`, { width, height: 800 });
  const found = visit.page.locator(await shown(visit.page)).last();
  await found.waitFor();
  await found.screenshot({ path: `${folder}safety-${name}.png` });
  await visit.close();
}

/** Somebody who has said this, on the page that asks for it. */
const intakeAt = (answers: object, pages: number) => async (page: Page) => {
  await page.locator('rapport-intake form').waitFor();
  await page.evaluate((given) => {
    document.querySelector<RapportIntake>('rapport-intake')!.answers = given as never;
  }, answers);
  for (let turned = 0; turned < pages; turned++) {
    const before = await page.locator('rapport-intake .title').textContent();
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await page.waitForFunction(
      (was) =>
        document.querySelector('rapport-intake')!.shadowRoot!.querySelector('.title')?.textContent !== was,
      before,
    );
  }
};
const intake = `<rapport-intake ${attributes}></rapport-intake>`;
const sam = { name: 'Sam', adult: 'yes' };

await draw('words-of-danger', intake, async (page) => {
  await intakeAt(sam, 1)(page);
  await page.getByLabel('What’s behind it, in your own words?').fill('He hits me when he drinks.');
  await page.locator('.help.beside').waitFor();
  return 'rapport-intake .main';
});
const moved = { ...sam, focus: 'strength', 'body-areas': ['none'] };
await draw('warning-sign', intake, async (page) => {
  await intakeAt({ ...moved, conditions: ['none'], symptoms: 'yes' }, 4)(page);
  return 'rapport-intake .main';
});
await draw(
  'age',
  intake.replace('<rapport-intake', '<rapport-intake preset="personal-training-full"'),
  async (page) => {
    await intakeAt({ ...moved, conditions: ['none'], symptoms: 'no', 'birth-date': '2012-03-04' }, 5)(page);
    await page.locator('.mismatches').waitFor();
    return 'rapport-intake .main';
  },
);
await draw(
  'item-9',
  `<rapport-questionnaire ${attributes} instruments="phq-9"></rapport-questionnaire>`,
  async (page) => {
    await page.locator('rapport-questionnaire form').waitFor();
    const answered = Object.fromEntries(phq9.items.map(({ id }) => [`phq-9-${id}`, '1']));
    await page.evaluate((given) => {
      document.querySelector<RapportQuestionnaire>('rapport-questionnaire')!.answers = given;
    }, answered);
    await page.getByRole('button', { name: 'See where I am' }).click();
    await page.locator('rapport-questionnaire .help').first().waitFor();
    return 'rapport-questionnaire .main';
  },
);
await draw(
  'brief',
  `<rapport-brief ${attributes} audience="trainer"></rapport-brief>`,
  async (page) => {
    const sample = sampleSubmission();
    const answers = { ...sample.answers, fear: 'Some nights I want to kill myself. He hits me.' };
    await page.locator('rapport-brief').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => customElements.get('rapport-brief') !== undefined);
    await page.evaluate(
      (given) => {
        document.querySelector<RapportBrief>('rapport-brief')!.submission = given;
      },
      { ...sample, answers },
    );
    await page.locator('.brief').waitFor();
    return 'rapport-brief .brief';
  },
  1000,
);
await front.close();
await site.close();
