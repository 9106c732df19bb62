import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { review } from '../../src/i18n/en/review.js';
import { drafts } from '../../src/i18n/en/drafts.js';
import { writtenOf } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { question } from '../model/form/sample.js';
import { pointer } from './client.js';
import { arrive, errors, goOn, saved } from './drafting.js';
import { fillShort, pageWith, samsShort, shortForm } from './short-form.js';
import { rowsOf } from './site.js';
import { stage } from './test-context.js';
import { send } from './walk.js';

const on = stage();

const [you, reach] = shortForm.sections as [Definition['sections'][0], Definition['sections'][0]];

/** A week later: a page is new, a way to write is gone, and nobody is asked about their knee. */
const newForm: Definition = {
  ...shortForm,
  version: '2',
  sections: [
    { ...you, questions: you.questions.filter(({ id }) => id !== 'knee') },
    {
      id: 'sleep',
      title: 'Your nights',
      questions: [question('text', { id: 'sleep', label: 'How do you sleep?', required: true })],
    },
    {
      ...reach,
      questions: reach.questions.map((each) =>
        each.kind === 'multiple-choice'
          ? { ...each, options: each.options.filter(({ id }) => id !== 'b') }
          : each,
      ),
    },
  ],
};

const markup = (tag: string, attributes: string, definition: Definition) =>
  `<${tag} practice="Fennel Street" endpoint="/api/submissions" ${attributes}></${tag}>
<script>document.querySelector('${tag}').definition = ${JSON.stringify(definition)}</script>`;

/** The practice puts its new form on the page, and the person comes back. */
async function comeBack(page: Page, tag: string, attributes = ''): Promise<void> {
  await saved(page);
  on.front.pages.set('/page', pageWith(markup(tag, attributes, newForm)));
  await page.reload();
  await arrive(page, drafts['welcome-title']);
}

const note = (page: Page) => page.getByText(drafts.renewed);

/** What is open now is filled in, and the form sent. */
async function finishAndSend(page: Page): Promise<void> {
  await arrive(page, 'Your nights');
  assert.equal(await errors(page).count(), 0, 'nobody did anything wrong');
  await page.getByLabel('How do you sleep?').fill('Well');
  await goOn(page);
  await arrive(page, 'Reaching you');
  assert.equal(await page.getByLabel('Your email').inputValue(), samsShort.email);
  assert.equal(await page.getByLabel('A', { exact: true }).isChecked(), true);
  await goOn(page);
  await errors(page).waitFor(); // what was agreed to is asked anew
  await page.getByLabel('I agree').check();
  await goOn(page);
}

const expected = { name: 'Sam', sleep: 'Well', email: samsShort.email, by: ['a'], consent: true };

describe('a form that changed while somebody was away', () => {
  it('keeps what still fits, says so, and asks what is new', async () => {
    const page = await on.open(markup('rapport-intake', '', shortForm));
    await fillShort(page);
    await comeBack(page, 'rapport-intake');
    assert.ok(await note(page).isVisible());
    await goOn(page);
    assert.equal(await note(page).count(), 0);
    await finishAndSend(page);
    await page.getByRole('heading', { name: review['review-title'] }).waitFor();
    await send(page, pointer);
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    const [row] = await rowsOf(on.site.demo);
    assert.deepEqual(row?.submission.answers, expected);
    assert.deepEqual(row.submission.definition, { id: 'short', version: '2' });
    assert.deepEqual(on.visit.complaints, []);
  });

  it('in a journey does the same, on the page where they go on', async () => {
    const page = await on.open(markup('rapport-journey', 'steps="intake"', shortForm));
    await arrive(page, 'About you');
    await page.getByLabel('Your name').fill('Sam');
    await goOn(page);
    await arrive(page, 'Reaching you');
    await page.getByLabel('Your email').fill(writtenOf(samsShort.email));
    for (const name of ['A', 'B', 'I agree']) await page.getByRole('checkbox', { name, exact: true }).check();
    await comeBack(page, 'rapport-journey', 'steps="intake"');
    await note(page).waitFor();
    await goOn(page);
    assert.equal(await note(page).count(), 0, 'it is said once');
    await finishAndSend(page);
    await page.getByRole('heading', { name: review['review-title'] }).waitFor();
    assert.equal(await note(page).count(), 0);
    await send(page, pointer);
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    const [row] = await rowsOf(on.site.demo);
    assert.deepEqual(row?.submission.answers, expected);
    assert.deepEqual(on.visit.complaints, []);
  });
});
