import { expect, html } from '@open-wc/testing';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { hear } from '../questions/tree.js';
import { question } from '../model/form/sample.js';
import { openIntake, type IntakePage } from './intake-page.js';

const yesTo = (id: string) => ({ question: id, op: 'equals', value: 'yes' }) as const;

/** Three pages that everybody sees; the first two open one more each. */
const definition: Definition = {
  schema: 'rapport/definition@1',
  id: 'branching',
  version: '1',
  title: 'Before we meet',
  sections: [
    {
      id: 'you',
      title: 'You',
      questions: [question('yes-no', { id: 'help', label: 'Do you have a helper?' })],
    },
    {
      id: 'helper',
      title: 'Your helper',
      when: yesTo('help'),
      questions: [question('text', { id: 'who', label: 'Who helps?' })],
    },
    { id: 'body', title: 'Your body', questions: [question('yes-no', { id: 'pain', label: 'Any pain?' })] },
    {
      id: 'where',
      title: 'About the pain',
      when: yesTo('pain'),
      questions: [question('long-text', { id: 'place', label: 'Where?' })],
    },
    {
      id: 'last',
      title: 'Last of all',
      questions: [question('text', { id: 'else', label: 'Anything else?' })],
    },
  ],
};

const open = (answers: Answers = {}) =>
  openIntake(
    html`<rapport-intake drafts="off" .definition=${definition} .answers=${answers}></rapport-intake>`,
  );

const stones = (page: IntakePage) => [...page.root.querySelectorAll<HTMLElement>('.stones li')];
/** What stands beside the page: the step in words, the stone one stands on, how full it is. */
const where = (page: IntakePage) => {
  const at = stones(page).findIndex((stone) => stone.dataset.at === 'now');
  const filled = Number(stones(page)[at]?.dataset.filled);
  return { words: page.root.querySelector('.timeleft span')!.textContent, at: at + 1, filled };
};
const minutes = (page: IntakePage) =>
  Number(/\d+/.exec(page.root.querySelector('.timeleft')!.lastElementChild!.textContent));

describe('how far somebody is in a form alone', () => {
  it('counts the pages that everybody sees: what an answer opens belongs to the step that it follows', async () => {
    const page = await open({ help: 'yes', pain: 'yes' });
    const walked = [];
    for (const title of ['You', 'Your helper', 'Your body', 'About the pain', 'Last of all']) {
      expect(page.title).to.equal(title);
      walked.push(where(page).words);
      await page.press('Continue');
    }
    await page.arrive('Check it sounds like you');
    walked.push(where(page).words);
    const [first, second, third, last] = [1, 2, 3, 4].map((step) => `Step ${String(step)} of 4`);
    expect(walked).to.deep.equal([first, first, second, second, third, last]);
  });

  it('has the same number of stones before and after an answer opens a page, and stays where it was', async () => {
    const page = await open();
    const before = [where(page), stones(page).length, minutes(page)];
    page.input('help').click();
    await page.element.updateComplete;
    expect([where(page), stones(page).length, minutes(page)]).to.deep.equal(before);
    await page.press('Continue');
    expect(page.title).to.equal('Your helper');
    expect(stones(page).length).to.equal(4);
  });

  it('never moves backwards while somebody goes on, whichever way the answers lead', async () => {
    for (const answers of [{}, { help: 'yes' }, { pain: 'yes' }, { help: 'yes', pain: 'yes' }]) {
      const page = await open(answers);
      let { at, filled } = { at: 0, filled: 0 };
      let left = Infinity;
      for (;;) {
        const now = where(page);
        expect(now.at * 4 + now.filled, page.title).to.be.at.least(at * 4 + filled);
        expect(minutes(page), page.title).to.be.at.most(left);
        [at, filled, left] = [now.at, now.filled, minutes(page)];
        if (page.title === 'Last of all') break;
        await page.press('Continue');
      }
    }
  });

  it('says which step is the current one, and leads back to those behind', async () => {
    const page = await open({ help: 'yes' });
    await page.press('Continue');
    await page.press('Continue');
    expect(page.title).to.equal('Your body');
    const isCurrent = stones(page).map((stone) => stone.getAttribute('aria-current') === 'step');
    expect(isCurrent).to.deep.equal([false, true, false, false]);
    await hear('list', 'Steps');
    await page.press('Done: You');
    expect(page.title).to.equal('You');
  });
});
