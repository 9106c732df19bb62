import { expect, html, waitUntil } from '@open-wc/testing';
import type { Definition } from '../../src/model/form/definition.js';
import { dayOf } from '../../src/model/clock.js';
import { form, question } from '../model/form/sample.js';
import { openIntake, type IntakePage } from './intake-page.js';

const definition: Definition = {
  ...form(
    [
      question('yes-no', { id: 'adult', label: 'Are you 18 or over?', role: 'adult' }),
      question('yes-no', { id: 'tried', label: 'Have you tried before?' }),
    ],
    [
      question('date', { id: 'born', label: 'Your date of birth', role: 'birth-date' }),
      question('yes-no', { id: 'often', label: 'Do you train often?' }),
    ],
    [question('text', { id: 'guardian', label: 'Your guardian', role: 'guardian' })],
  ),
  checks: [
    {
      id: 'often-untried',
      when: {
        all: [
          { question: 'tried', op: 'equals', value: 'no' },
          { question: 'often', op: 'equals', value: 'yes' },
        ],
      },
      says: 'You have not tried before, and you train often.',
    },
  ],
};
/** Somebody of 14, whatever the day. */
const young = `${String(Number(dayOf(Date.now()).slice(0, 4)) - 14)}-01-01`;

let count = 0;
const open = async (config = {}): Promise<IntakePage> => {
  const page = await openIntake(
    html`<rapport-intake
      .definition=${definition}
      drafts="off"
      practice=${`Mismatch ${String(++count)}`}
      config=${`data:application/json,${encodeURIComponent(JSON.stringify(config))}`}
    ></rapport-intake>`,
  );
  page.input('adult').focus();
  return page;
};
/** Yes comes first. */
const choose = async ({ root, element }: IntakePage, name: string, value: 'yes' | 'no') => {
  root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)[value === 'yes' ? 0 : 1]!.click();
  await element.updateComplete;
};
const notes = ({ root }: IntakePage) =>
  [...root.querySelectorAll('.mismatches > p:not([id])')].map(({ textContent }) => textContent);
const noted = (page: IntakePage, count: number) =>
  waitUntil(() => notes(page).length === count, `never ${String(count)} notes`, { timeout: 6000 });

/** As far as the second page, where the two do not fit. */
async function untriedButOften() {
  const page = await open();
  await choose(page, 'adult', 'yes');
  await choose(page, 'tried', 'no');
  await page.press('Continue');
  await page.arrive('Page 1');
  await choose(page, 'often', 'yes');
  await noted(page, 1);
  return page;
}

describe('answers that hardly fit together', () => {
  it('are told on the page of the last of them, and hold nobody up', async () => {
    const page = await untriedButOften();
    expect(notes(page)).to.deep.equal(['You have not tried before, and you train often.']);
    expect(page.root.querySelector('.mismatches')!.textContent).to.contain(
      'Can we check one thing with you?',
    );
    await expect(page.element).to.be.accessible();
    await page.press('Continue');
    await page.arrive('Page 2');
    expect(notes(page)).to.deep.equal([]);
  });

  it('can be changed from there, and are gone when they fit', async () => {
    const page = await untriedButOften();
    await page.press('Change: Have you tried before?');
    await page.arrive('Page 0');
    await choose(page, 'tried', 'yes');
    await page.press('Continue');
    await page.arrive('Page 1');
    expect(notes(page)).to.deep.equal([]);
  });

  it('can be kept: nobody asks again, also not on the review', async () => {
    const page = await untriedButOften();
    page.root.querySelector<HTMLButtonElement>('.mismatches .row button:last-child')!.click();
    await noted(page, 0);
    await waitUntil(() => page.active?.matches('.title'), 'the focus was lost');
    await page.press('Continue');
    await page.arrive('Page 2');
    await page.press('Continue');
    await page.arrive('Check it sounds like you');
    expect(notes(page)).to.deep.equal([]);
  });

  it('are asked about on the review, with the way to each of them and back', async () => {
    const page = await untriedButOften();
    await page.press('Continue');
    await page.arrive('Page 2');
    await page.press('Continue');
    await page.arrive('Check it sounds like you');
    expect(notes(page)).to.have.length(1);
    await expect(page.element).to.be.accessible();
    await page.press('Change: Do you train often?');
    await page.arrive('Page 1');
    await choose(page, 'often', 'no');
    await page.press('Continue');
    await page.arrive('Check it sounds like you');
    expect(notes(page)).to.deep.equal([]);
  });

  it('say what a birth date makes of “18 or over”, and what we go by until we know', async () => {
    const page = await open();
    page.element.answers = { adult: 'yes', born: young };
    await page.press('Continue');
    await page.arrive('Page 1');
    await noted(page, 1);
    expect(notes(page)[0]).to.match(
      /^You said that you’re 18 or over, but by your date of birth you’re 1[34]\. Until we know, we’ll treat you as under 18\.$/,
    );
  });
});

describe('a guardian', () => {
  it('is asked unless the practice says that its law lets a young person agree alone', async () => {
    for (const [config, next] of [
      [{}, 'Page 2'],
      [{ guardian: 'agrees' }, 'Page 2'],
      [{ guardian: 'not-asked' }, 'Check it sounds like you'],
    ] as const) {
      const page = await open(config);
      await choose(page, 'adult', 'no');
      await page.press('Continue');
      await page.arrive('Page 1');
      await page.press('Continue');
      await page.arrive(next);
    }
  });
});
