import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Definition, Question } from '../../src/model/form/definition.js';
import { question } from '../model/form/sample.js';
import { answers, definition, openIntake, secret } from './intake-page.js';

/** A closed `<details>` still has its boxes: what it holds is hidden by its content's visibility. */
const shown = (element: Element | null) => {
  element!.getBoundingClientRect(); // laid out anew: a change of medium alone does not bring the answer up to date
  return element!.checkVisibility({ contentVisibilityAuto: true });
};

/** The same form, with more questions on its second page. */
const asking = (...questions: Question[]): Definition => ({
  ...definition,
  sections: definition.sections.map((section, index) =>
    index === 1 ? { ...section, questions: [...section.questions, ...questions] } : section,
  ),
});

const withReadiness = asking(
  question('yes-no', { id: 'moves', label: 'Do you move already?', role: 'ready-active' }),
  question('yes-no', { id: 'signs', label: 'Do you have any of these?', role: 'ready-symptoms' }),
);

describe('a form on a phone', () => {
  beforeEach(() => setViewport({ width: 320, height: 640 }));
  afterEach(() => setViewport({ width: 1024, height: 768 }));

  const amongOthers = html`<div>
    <p style="height: 500px">Words of the practice</p>
    <rapport-intake drafts="off" .definition=${definition}></rapport-intake>
    <p style="height: 2000px">More words of the practice</p>
  </div>`;

  it('brings the next page to the top of the window, with its heading in sight', async () => {
    const page = await openIntake(amongOthers);
    await page.fill('name', 'Sam');
    page.button('Continue').scrollIntoView({ block: 'end' });
    await page.press('Continue');
    await page.arrive('Your body');
    const { top } = page.root.querySelector('.title')!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 3);
    expect(page.active?.textContent).to.equal('Your body');
  });

  it('stays where it is when the heading is in sight', async () => {
    const page = await openIntake(amongOthers);
    await page.fill('name', 'Sam');
    page.element.scrollIntoView();
    const before = scrollY;
    page.root.querySelector('form')!.requestSubmit();
    await page.arrive('Your body');
    expect(scrollY).to.equal(before);
  });

  it('reviews words without a space in them without a sideways scroll', async () => {
    const page = await openIntake();
    await page.toReview();
    page.element.answers = { ...answers, name: 'n'.repeat(80), where: 'w'.repeat(400) };
    await waitUntil(
      () => page.root.querySelector('.sheet')!.textContent.includes('n'.repeat(80)),
      'the long name never came',
    );
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });

  for (const width of [320, 360, 1024])
    it(`reviews every answer before it is sent, at ${String(width)} px, the consent in its own words`, async () => {
      await setViewport({ width, height: 640 });
      const page = await openIntake();
      await page.toReview();
      expect(page.root.querySelector('.sheet details')).to.equal(null);
      const rows = [...page.root.querySelectorAll('.sheet dt')].map((term) => {
        expect([shown(term), shown(term.nextElementSibling)]).to.deep.equal([true, true]);
        return [term.textContent, term.nextElementSibling!.textContent];
      });
      expect(rows).to.deep.equal([
        ['Your name', 'Sam'],
        ['Are you in pain?', 'Yes'],
        ['Where?', secret],
        ['Your email', 'sam@example.com'],
        ['I agree', 'Yes'],
      ]);
      expect(page.root.querySelector('.sheet .quote')!.textContent).to.equal(secret);
      expect(page.root.querySelectorAll('.sheet button').length).to.equal(3);
      await expect(page.element).to.be.accessible();
    });

  for (const [name, said, marked] of [
    ['a yes to a warning sign', { moves: 'no', signs: 'yes' }, ['Yes']],
    ['no yes but to moving', { moves: 'yes', signs: 'no' }, []],
  ] as const)
    it(`marks what asks to check first in a review with ${name}`, async () => {
      const page = await openIntake(
        html`<rapport-intake drafts="off" .definition=${withReadiness}></rapport-intake>`,
      );
      await page.toReview(said);
      expect([...page.root.querySelectorAll('.sheet dd > b')].map((each) => each.textContent)).to.deep.equal(
        marked,
      );
      await expect(page.element).to.be.accessible();
    });

  it('holds a practice whose name is one long word', async () => {
    await openIntake(
      html`<rapport-intake
        drafts="off"
        practice=${'Fennel'.repeat(30)}
        .definition=${definition}
      ></rapport-intake>`,
    );
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });

  it('says once for a page what was left open', async () => {
    const page = await openIntake();
    await page.toReview();
    const sheets = [...page.root.querySelectorAll('.sheet')].map((each) => each.textContent);
    expect(sheets[0]).to.contain('You’ve left one question for when we meet');
    expect(sheets[0]).not.to.contain('Your nickname');
    expect(sheets[1]).not.to.contain('You left');
    await expect(page.element).to.be.accessible();
  });
});
