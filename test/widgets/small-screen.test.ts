import { expect, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Definition, Question } from '../../src/model/form/definition.js';
import { heard } from '../questions/tree.js';
import { question } from '../model/form/sample.js';
import { answers, definition, openIntake, secret } from './intake-page.js';

const media = (name: string) =>
  executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: name } });

/** A closed `<details>` still has its boxes: what it holds is hidden by its content's visibility. */
const shown = (element: Element | null) => {
  element!.getBoundingClientRect(); // laid out anew: a change of medium alone does not bring the answer up to date
  return element!.checkVisibility({ contentVisibilityAuto: true });
};

/** What a screen reader says of the pages of a review that are folded. */
const gistHeard = async () =>
  (await heard())
    .filter(({ role }) => role?.value === 'DisclosureTriangle')
    .map(({ name }) => String(name?.value).trim())
    .filter((name) => name !== 'Need help now?');

/** The same form, with more questions on its second page. */
const asking = (...questions: Question[]): Definition => ({
  ...definition,
  sections: definition.sections.map((section, index) =>
    index === 1 ? { ...section, questions: [...section.questions, ...questions] } : section,
  ),
});

/** For somebody who sees a therapist too. */
const withHelper = {
  ...asking(question('yes-no', { id: 'team', label: 'Do you see a therapist?', role: 'care-team' })),
  heldBy: 'trainer',
} as const;
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

  it('reviews a page by its gist; the whole of it is a tap or a key away, and what was left open with it', async () => {
    const page = await openIntake();
    await page.toReview();
    const [you, body] = page.root.querySelectorAll<HTMLDetailsElement>('.sheet details');
    expect(await gistHeard()).to.deep.equal(['Sam', `“${secret}”`, 'sam@example.com']);
    expect(shown(you!.querySelector('dl'))).to.equal(false);
    expect(you!.querySelector('summary')!.getBoundingClientRect().height).to.be.at.least(48);
    await page.tabTo((each) => each === you!.querySelector('summary'));
    await sendKeys({ press: 'Enter' });
    expect(shown(you!.querySelector('dl'))).to.equal(true);
    expect(you!.innerText).to.contain('Your name').and.to.contain('You left one question');
    expect(you!.querySelector('summary')!.innerText.trim()).to.equal('1 answer');
    expect(body!.open).to.equal(false);
    await expect(page.element).to.be.accessible();
  });

  for (const [name, said, folded] of [
    ['stays open with a yes to a warning sign', { moves: 'no', signs: 'yes' }, 2],
    ['folds with a yes to moving, or a no', { moves: 'yes', signs: 'no' }, 3],
  ] as const)
    it(`reviews a page that ${name}`, async () => {
      const page = await openIntake(
        html`<rapport-intake drafts="off" .definition=${withReadiness}></rapport-intake>`,
      );
      await page.toReview(said);
      expect(page.root.querySelectorAll('.sheet details').length).to.equal(folded);
      const signs = [...page.root.querySelectorAll('.sheet dt')].find(({ textContent }) =>
        textContent.includes('any of these'),
      )!;
      expect([shown(signs), shown(signs.nextElementSibling)]).to.deep.equal([folded === 2, folded === 2]);
      await expect(page.element).to.be.accessible();
    });

  it('does not fold the review away on paper, nor where there is room', async () => {
    const page = await openIntake();
    await page.toReview();
    await media('print');
    for (const answers of page.root.querySelectorAll('.sheet dl')) expect(shown(answers)).to.equal(true);
    await media('');
    await setViewport({ width: 1024, height: 768 });
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(page.root.querySelector('.sheet details')).to.equal(null);
    expect(page.root.querySelector('.sheet dl')!.textContent).to.contain('Sam');
  });

  it('keeps what was opened open while the switches below are turned', async () => {
    const page = await openIntake(
      html`<rapport-intake drafts="off" .definition=${withHelper}></rapport-intake>`,
    );
    await page.toReview({ team: 'yes' });
    const [you] = page.root.querySelectorAll<HTMLDetailsElement>('.sheet details');
    you!.open = true;
    page.input('share').click();
    await page.element.updateComplete;
    expect(page.root.querySelector('[aria-live]')!.textContent).to.contain('will see your goals');
    expect([you!.isConnected, you!.open]).to.deep.equal([true, true]);
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
    expect(sheets[0]).to.contain('You left one question for the first session');
    expect(sheets[0]).not.to.contain('Your nickname');
    expect(sheets[1]).not.to.contain('You left');
    await expect(page.element).to.be.accessible();
  });
});
