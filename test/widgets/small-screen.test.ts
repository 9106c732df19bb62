import { aTimeout, expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answers, definition, openIntake } from './intake-page.js';

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
    await page.element.updateComplete;
    await aTimeout(30);
    expect(page.root.querySelector('.sheet')!.textContent).to.contain('n'.repeat(80));
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
