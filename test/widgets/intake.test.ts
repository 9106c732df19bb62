import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Submission } from '../../src/model/submission/submission.js';
import { hear, heard, propertyOf } from '../questions/tree.js';
import { answers, definition, openIntake, secret, type IntakePage } from './intake-page.js';

const isSubmit = (element: Element) => element.matches('button[type=submit]');

describe('filling the intake in by keyboard alone', () => {
  it('leads from the first question to a sent submission', async () => {
    const page = await openIntake();
    let sent: Submission | undefined;
    page.element.onsubmission = (submission) => (sent = submission);
    await page.tabTo((each) => each === page.input('name'));
    await sendKeys({ type: 'Sam' });
    await sendKeys({ press: 'Enter' });
    expect([page.title, page.active?.className]).to.deep.equal(['Your body', 'title']);

    await page.tabTo((each) => each === page.input('pain'));
    await sendKeys({ press: 'Space' });
    await page.tabTo((each) => each === page.input('where'));
    await sendKeys({ type: secret });
    await page.tabTo(isSubmit);
    await sendKeys({ press: 'Enter' });
    expect(page.title).to.equal('Reach you');

    await page.tabTo((each) => each === page.input('email'));
    await sendKeys({ type: 'sam@example.com' });
    await sendKeys({ press: 'Enter' });
    expect(page.active?.className, 'the box to tick was forgotten').to.equal('error-summary');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(page.active).to.equal(page.input('consent'));
    await sendKeys({ press: 'Space' });
    await page.tabTo(isSubmit);
    await sendKeys({ press: 'Enter' });
    await page.arrive('Check it sounds like you');
    expect(page.active?.className).to.equal('title');

    await page.tabTo(isSubmit);
    await sendKeys({ press: 'Enter' });
    await page.arrive('Your answers are ready');
    expect(sent?.answers).to.deep.equal(answers);
    expect(sent?.definition).to.deep.equal({ id: 'short', version: '2' });
    expect(page.active?.className).to.equal('title');
  });

  it('takes no focus while it comes up', async () => {
    const before = document.activeElement;
    const page = await openIntake();
    expect(document.activeElement).to.equal(before);
    expect(page.active).to.equal(null);
  });
});

describe('an answer that needs another look', () => {
  const wrong = async (): Promise<IntakePage> => {
    const page = await openIntake();
    await page.press('Continue');
    return page;
  };

  it('is said in a summary that takes focus, with the same words at the field', async () => {
    const page = await wrong();
    expect(page.active?.className).to.equal('error-summary');
    const [link] = page.root.querySelectorAll('.error-summary a');
    const [question, words] = link!.textContent.split(': ');
    expect(question).to.equal('Your name');
    expect(page.root.querySelector('.err')!.textContent).to.contain(words);
    expect(page.input('name').getAttribute('aria-invalid')).to.equal('true');
  });

  it('is read out once: the summary has the focus and a name, and nothing in it speaks up by itself', async () => {
    const page = await wrong();
    const summary = await hear('group', 'One answer needs another look');
    expect(propertyOf(summary, 'focused')).to.equal(true);
    const loud = (await heard()).filter(
      (node) => node.role?.value === 'alert' || /assertive|polite/.test(String(propertyOf(node, 'live'))),
    );
    expect(loud).to.deep.equal([]);
    expect(page.root.querySelector('.error-summary [role=alert], .error-summary [aria-live]')).to.equal(null);
  });

  it('is one press away, and the address of the page stays as it is', async () => {
    const page = await wrong();
    const address = location.href;
    page.root.querySelector<HTMLAnchorElement>('.error-summary a')!.click();
    expect(page.active).to.equal(page.input('name'));
    expect(location.href).to.equal(address);
  });

  it('is well as soon as it is right, and the summary goes', async () => {
    const page = await wrong();
    await page.fill('name', 'Sam');
    expect(page.root.querySelector('.err, .error-summary, [data-error], [aria-invalid="true"]')).to.equal(
      null,
    );
  });

  it('goes without pulling the field from under a thumb, in browsers too that hold nothing still', async () => {
    const page = await wrong();
    await waitUntil(() => page.element.review, 'what comes once somebody begins');
    const { style } = document.documentElement;
    style.overflowAnchor = 'none';
    document.body.style.setProperty('padding-block', '100vh');
    page.input('name').scrollIntoView({ block: 'center' });
    const before = page.input('name').getBoundingClientRect().top;
    const scrolled = scrollY;
    await page.fill('name', 'Sam');
    expect(page.root.querySelector('.error-summary')).to.equal(null);
    expect(page.input('name').getBoundingClientRect().top).to.be.closeTo(before, 1);
    expect(scrollY, 'what stood above it is gone').to.be.below(scrolled);
    style.overflowAnchor = '';
    document.body.style.removeProperty('padding-block');
  });

  it('is not spoken of while somebody is still writing', async () => {
    const page = await openIntake(
      html`<rapport-intake
        drafts="off"
        .definition=${definition}
        .answers=${{ name: 'Sam' }}
      ></rapport-intake>`,
    );
    await page.press('Continue');
    await page.press('Continue');
    await page.fill('email', 'sam@');
    expect(page.root.querySelector('.err')).to.equal(null);
    await page.press('Continue');
    expect(page.root.querySelector('.error-summary')!.textContent).to.contain(
      'Two answers need another look',
    );
  });

  it('is found when half a date stands in a field that may be left open', async () => {
    const page = await openIntake();
    page.element.answers = { ...answers };
    await page.element.updateComplete;
    await page.press('Continue');
    await page.press('Continue');
    page.input('from/day').focus();
    await sendKeys({ type: '11' });
    await page.press('Continue');
    expect(page.title).to.equal('Reach you');
    expect(page.root.querySelector('.error-summary')!.textContent).to.contain('Give a full date');
  });
});

describe('going back and changing', () => {
  it('never loses an answer, and asks for nothing', async () => {
    const page = await openIntake();
    await page.fill('name', 'Sam');
    await page.press('Continue');
    await page.press('Continue');
    await page.fill('email', 'half an addr');
    await page.press('Back');
    expect(page.title).to.equal('Your body');
    await page.press('Back');
    expect(page.input('name').value).to.equal('Sam');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.input('email').value).to.equal('half an addr');
  });

  it('comes back to the review after one change', async () => {
    const page = await openIntake();
    await page.toReview();
    await page.press('Change Your body');
    expect(page.title).to.equal('Your body');
    await page.fill('where', 'my other knee');
    await page.press('Continue');
    await page.arrive('Check it sounds like you');
    expect(page.root.querySelector('.quote')!.textContent).to.equal('my other knee');
  });

  it('leads back by the stones that lie behind', async () => {
    const page = await openIntake();
    await page.toReview();
    await page.press('Done: You');
    expect(page.title).to.equal('You');
  });
});

describe('the intake', () => {
  /** Brings up every page of the preset. */
  const everything = {
    ...{ name: 'Sam', adult: 'yes', 'body-areas': ['knee-left'], conditions: ['none'], symptoms: 'no' },
    ...{ email: 'a@b.de', 'contact-by': ['text'], phone: '01632 960118', 'care-team': 'yes', consent: true },
  };

  /** Goes through the preset and looks at each page, the review too. Gives how many there were. */
  async function throughout(page: IntakePage, look: () => Promise<void>): Promise<number> {
    page.element.answers = everything;
    await page.element.updateComplete;
    let pages = 0;
    for (; page.root.querySelector('.actions .btn')?.textContent === 'Continue'; pages++) {
      expect(pages, 'it never ends').to.be.below(20);
      await look();
      await page.press('Continue');
      await page.titled();
    }
    await page.arrive('Check it sounds like you');
    await look();
    return pages;
  }

  it('has the text of its later pages for somebody who takes their time over the first', async () => {
    const page = await openIntake(html`<rapport-intake drafts="off"></rapport-intake>`);
    page.element.answers = everything;
    page.input('name').focus();
    await waitUntil(() => page.element.actions, 'the later pages never came', { timeout: 6000 });
    await page.press('Continue');
    await page.titled();
  });

  it('asks the preset, and each page is accessible', async () => {
    const page = await openIntake(html`<rapport-intake drafts="off" region="GB"></rapport-intake>`);
    const pages = await throughout(page, async () => {
      await expect(page.element).to.be.accessible();
    });
    expect(pages).to.equal(8);
  }).timeout(60_000);

  for (const dir of ['ltr', 'rtl'])
    it(`fits 320 px in ${dir} without scrolling sideways, on every page`, async () => {
      await setViewport({ width: 320, height: 800 });
      const page = await openIntake(
        html`<rapport-intake drafts="off" dir=${dir} practice="Fennel Street"></rapport-intake>`,
      );
      await throughout(page, () => {
        expect(document.documentElement.scrollWidth, page.title).to.be.at.most(320);
        return Promise.resolve();
      });
      await setViewport({ width: 1024, height: 768 });
    }).timeout(20_000);

  it('is accessible when something is amiss', async () => {
    const page = await openIntake();
    await page.press('Continue');
    await expect(page.element).to.be.accessible();
  });
});
