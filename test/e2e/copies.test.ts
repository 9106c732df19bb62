import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { review as messages } from '../../src/i18n/en/review.js';
import { formatDate } from '../../src/i18n/format.js';
import { dayOf } from '../../src/model/clock.js';
import { recorderClasses } from '../../src/element/recorder-privacy.js';
import { writtenOf } from '../../src/model/form/answers.js';
import { parseSubmission } from '../../src/model/submission/submission.js';
import { pointer } from './client.js';
import { fillShort, samsShort, shortIntake } from './short-form.js';
import { rowsOf } from './site.js';
import { stage } from './test-context.js';
import { send } from './walk.js';

interface Builder {
  schemas: () => Record<string, Parameters<typeof z.fromJSONSchema>[0]>;
}
const { schemas } = (await import(new URL('../../.ci/schemas.mjs', import.meta.url).href)) as Builder;

const on = stage();

/** A page that is far longer than one sheet. */
const long = '<p style="height:400vh">Our story.</p>';

async function review(markup = shortIntake()): Promise<Page> {
  const page = await on.open(markup);
  await fillShort(page);
  return page;
}

/** Presses a button and reads the file that it hands over. */
async function fileFrom(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** How many sheets of A4 Chromium prints; it tells the page before and after, as a dialog does. */
async function sheetsOfPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-z])/g)].length;
}

/** As the copy writes it. */
const today = () => formatDate(dayOf(Date.now()), 'en');

/** What reaches somebody who hears the page, or its print-out, read aloud. */
const heard = (page: Page) => page.locator('body').ariaSnapshot();

describe('the copy in plain words', () => {
  it('holds every answer under its question, and asks no server for anything', async () => {
    const page = await review();
    on.front.asked.length = 0;
    const { name, text } = await fileFrom(page, messages.download);
    assert.equal(name, 'my-answers.txt');
    assert.equal(
      text,
      `What I told Fennel Street


ABOUT YOU

Your name
  Sam

How is your knee?
  ${writtenOf(samsShort.knee)}


REACHING YOU

Your email
  sam@example.com

How may we write?
  A, B

I agree
  Yes


WHAT YOU AGREED TO

Sending this
  I agree

Who receives it
  Fennel Street

Agreed by
  Sam, ${today()}. For myself.

Holds until
  You take it back

To take it back
  Tell Fennel Street at any time.`,
    );
    assert.deepEqual(on.front.asked, []);
    assert.deepEqual(on.visit.complaints, []);
  });
});

describe('the copy as data', () => {
  it('is what is sent then, but for when and under which number, and fits the published schema', async () => {
    const page = await review();
    const { name, text } = await fileFrom(page, messages['download-data']);
    assert.equal(name, 'my-answers.json');
    const copy = parseSubmission(JSON.parse(text));
    assert.ok(z.fromJSONSchema(schemas()['submission.schema.json']!).safeParse(JSON.parse(text)).success);
    await send(page, pointer);
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    const [row] = await rowsOf(on.site.demo);
    const sent = row!.submission;
    assert.deepEqual(copy.answers, samsShort);
    assert.ok(copy.completedInSeconds <= sent.completedInSeconds && copy.createdAt <= sent.createdAt);
    assert.notEqual(copy.id, sent.id, 'somebody who hands in the file as well is not taken for a repeat');
    const { id, createdAt, completedInSeconds, agreement } = sent;
    assert.ok(
      copy.agreement && agreement && copy.agreement.at <= agreement.at,
      'the yes is that of the moment',
    );
    const signed = { ...copy.agreement, at: agreement.at };
    assert.deepEqual({ ...copy, id, createdAt, completedInSeconds, agreement: signed }, sent);
  });
});

describe('the copy on paper', () => {
  const print = async (page: Page) => {
    await page.getByRole('button', { name: messages['print-copy'], exact: true }).click();
    await page.waitForFunction(() => 'printing' in window);
  };
  const sheets = (page: Page) => page.locator('body > [data-rapport-print]').count();
  // A dialog would stand still here: the test prints when it has looked.
  const head = '<script>window.print = () => { window.printing = true }</script>';

  it('shows the answers alone, without the site around them', async () => {
    const page = await on.open(shortIntake() + long, { head });
    await fillShort(page);
    await print(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(
      await heard(page),
      `- article:
  - heading "What I told Fennel Street" [level=1]
  - heading "About you" [level=2]
  - term: Your name
  - definition: Sam
  - term: How is your knee?
  - definition: It “clicks” on stairs, and since März it hurts 😀
  - heading "Reaching you" [level=2]
  - term: Your email
  - definition: sam@example.com
  - term: How may we write?
  - definition: A, B
  - term: I agree
  - definition: "Yes"
  - heading "What you agreed to" [level=2]
  - term: Sending this
  - definition: I agree
  - term: Who receives it
  - definition: Fennel Street
  - term: Agreed by
  - definition: Sam, ${today()}. For myself.
  - term: Holds until
  - definition: You take it back
  - term: To take it back
  - definition: Tell Fennel Street at any time.`,
    );
    await page.emulateMedia({ media: null });
  });

  it('is not on screen meanwhile, is marked private, and is one sheet that is gone afterwards', async () => {
    const page = await on.open(shortIntake() + long, { head });
    await fillShort(page);
    const before = await heard(page);
    await print(page);
    await print(page);
    assert.equal(await sheets(page), 1, 'pressed twice it is there once');
    assert.equal(await heard(page), before);
    const classes = (await page.locator('[data-rapport-print]').getAttribute('class')) ?? '';
    for (const each of recorderClasses.split(' ')) assert.ok(classes.split(' ').includes(each), each);
    assert.equal(await sheetsOfPaper(page), 1);
    assert.equal(await sheets(page), 0);
    assert.ok((await sheetsOfPaper(page)) > 1, 'the site prints as ever');
    assert.deepEqual(on.visit.complaints, []);
  });

  it('goes with everything else when somebody starts over', async () => {
    const page = await on.open(shortIntake(), { head });
    await fillShort(page);
    await print(page);
    assert.equal(await sheets(page), 1);
    await page.evaluate(() => {
      (document.querySelector('rapport-intake') as unknown as { reset(): void }).reset();
    });
    assert.equal(await sheets(page), 0);
  });
});
