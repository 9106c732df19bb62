import { expect, html, waitUntil } from '@open-wc/testing';
import type { Submission } from '../../src/model/submission/submission.js';
import { form, question } from '../model/form/sample.js';
import { openIntake, type IntakePage } from './intake-page.js';

const definition = form(
  [question('text', { id: 'name', label: 'Your name', role: 'name' })],
  [question('long-text', { id: 'words', label: 'In your own words' })],
);

let count = 0;
async function open(config: object): Promise<{ page: IntakePage; sent: Submission[] }> {
  const sent: Submission[] = [];
  const page = await openIntake(
    html`<rapport-intake
      .definition=${definition}
      .onsubmission=${(submission: Submission) => {
        sent.push(submission);
      }}
      region="GB"
      drafts="off"
      practice=${`Reader ${String(++count)}`}
      config=${`data:application/json,${encodeURIComponent(JSON.stringify(config))}`}
    ></rapport-intake>`,
  );
  page.input('name').focus();
  return { page, sent };
}
const clean = ({ root }: IntakePage) => root.querySelector('.main')!.textContent.replace(/\s+/g, ' ');
const says = (page: IntakePage, words: RegExp) =>
  waitUntil(() => words.test(clean(page)), `never said ${String(words)}`, { timeout: 6000 });

async function send(page: IntakePage): Promise<void> {
  await page.press('Continue');
  await page.arrive('Page 1');
  await page.press('Continue');
  await page.arrive('Check it sounds like you');
  await page.press('Send to');
}

describe('who reads what somebody writes, and when', () => {
  it('is said beside free text: nobody as they write, and within the days that the practice promises', async () => {
    for (const [days, words] of [
      [undefined, /Nobody is watching this as you write\. Reader \d+ reads it after you send it\./],
      [0, /Once you send it, Reader \d+ reads it the same day\./],
      [1, /Once you send it, Reader \d+ reads it within a day\./],
      [3, /Once you send it, Reader \d+ reads it within 3 days\./],
    ] as const) {
      const { page } = await open({ practice: { readWithinDays: days } });
      expect(clean(page)).not.to.match(/Nobody is watching/);
      await page.press('Continue');
      await page.arrive('Page 1');
      await says(page, words);
      await expect(page.element).to.be.accessible();
    }
  });
});

describe('what a submission says of the help lines', () => {
  it('is what was on the page when it was sent', async () => {
    for (const [config, shown] of [
      [{}, true],
      [{ helpLines: [] }, false],
    ] as const) {
      const { page, sent } = await open(config);
      await send(page);
      await waitUntil(() => sent.length === 1, 'nothing was sent', { timeout: 6000 });
      expect(sent[0]!.safety).to.deep.equal({ helpShown: shown });
    }
  });
});
