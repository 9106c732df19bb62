import { expect, html, waitUntil } from '@open-wc/testing';
import { findPreset } from '../../src/model/form/presets/index.js';
import { redactFor } from '../../src/model/submission/redact.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { question } from '../model/form/sample.js';
import { idle } from '../until.js';
import { definition, openIntake, warningsOf, type IntakePage } from './intake-page.js';
import { endpoint, online, receipt, receivedAt, receiving, status, type Answering } from './receiver.js';

/** The next event of a type, as the element's own types say what it is. */
const nextEvent = <Type extends keyof HTMLElementEventMap>(element: HTMLElement, type: Type) =>
  new Promise<HTMLElementEventMap[Type]>((resolve) => {
    element.addEventListener(type, resolve, { once: true });
  });

describe('sending the intake', () => {
  const receiver = receiving();

  /** An intake on its review. */
  const ready = (...answers: Answering[]) => readyWith({}, ...answers);
  async function readyWith(config: object, ...answers: Answering[]): Promise<IntakePage> {
    receiver.answering = answers;
    const page = await openIntake(
      html`<rapport-intake
        drafts="off"
        .definition=${definition}
        practice="Fennel Street"
        endpoint=${endpoint}
        config=${`data:application/json,${encodeURIComponent(JSON.stringify(config))}`}
      ></rapport-intake>`,
    );
    await page.toReview();
    return page;
  }

  it('says thank you once there is a receipt, and tells the page', async () => {
    const page = await ready(receipt);
    const delivered = nextEvent(page.element, 'rapport-delivered');
    await page.press('Send to Fennel Street');
    await page.arrive('Thank you, Sam.');
    expect(page.active?.className).to.equal('title');
    const submission = JSON.parse(receiver.sent[0]!.body) as Submission;
    const event = await delivered;
    expect([event.submission, event.receivedAt]).to.deep.equal([submission.id, receivedAt]);
    expect(receiver.sent.map(({ key }) => key)).to.deep.equal([submission.id]);
    await expect(page.element).to.be.accessible();
  });

  it('promises that a person reads it only where the practice does, and says that nobody is watching', async () => {
    for (const [config, read] of [
      [{ practice: { replyWithinDays: 2 } }, false],
      [{ practice: { readWithinDays: 1 } }, true],
    ] as const) {
      const page = await readyWith(config, receipt);
      await page.press('Send');
      await page.arrive('Thank you, Sam.');
      const said = page.root.querySelector('.main')!.textContent;
      expect(said).to.contain('Nobody is watching this right now');
      expect(said.includes('A person reads every answer by 23 November 2026')).to.equal(read);
    }
  });

  it('does not say so without a receipt, and sends the same bytes again when asked', async () => {
    const page = await ready(() => new Response('<html>Welcome to our Wi-Fi</html>'));
    const failed = nextEvent(page.element, 'rapport-failed');
    await page.press('Send');
    await page.arrive('It hasn’t gone yet');
    expect((await failed).code).to.equal('receipt');
    expect(page.root.querySelector('[role=alert]')!.textContent).to.contain('We tried 3 times');
    await expect(page.element).to.be.accessible();
    receiver.answering = [receipt];
    await page.press('Try again');
    await page.arrive('Thank you, Sam.');
    expect(receiver.sent.length).to.equal(4);
    expect(new Set(receiver.sent.map(({ key, body }) => `${key} ${body}`)).size).to.equal(1);
  });

  it('offers a copy and no second try when the receiver refuses', async () => {
    const page = await ready(status(422));
    const failed = nextEvent(page.element, 'rapport-failed');
    await page.press('Send');
    await page.arrive('It hasn’t gone yet');
    const { code, status: came } = await failed;
    expect([code, came, receiver.sent.length]).to.deep.equal(['refused', 422, 1]);
    expect(() => page.button('Try again')).to.throw();
    expect(page.button('Download a copy')).to.be.ok;
    await expect(page.element).to.be.accessible();
  });

  it('waits without a connection, and goes by itself', async () => {
    online(false);
    const page = await ready(receipt);
    const queued = nextEvent(page.element, 'rapport-queued');
    await page.press('Send');
    await page.arrive('Almost there');
    await queued;
    expect(receiver.sent.length).to.equal(0);
    await expect(page.element).to.be.accessible();
    online(true);
    window.dispatchEvent(new Event('online'));
    await page.arrive('Thank you, Sam.');
    expect(receiver.sent.length).to.equal(1);
  });

  it('is one submission, however often somebody presses Send', async () => {
    const page = await ready(receipt);
    const ids: string[] = [];
    page.element.addEventListener('rapport-submit', ({ id }) => ids.push(id));
    const send = page.button('Send');
    send.click();
    send.click();
    expect(await page.element.submit()).to.equal(false);
    await page.arrive('Thank you, Sam.');
    expect(ids.length).to.equal(1);
    expect(receiver.sent.map(({ key }) => key)).to.deep.equal(ids);
  });

  it('shows the next person nothing of how the last one was getting on', async () => {
    let finish: ((response: Response) => void) | undefined;
    const page = await ready(() => new Promise((resolve) => (finish = resolve)));
    await page.press('Send');
    await page.arrive('Sending your answers');
    await waitUntil(() => receiver.sent.length === 1);
    page.element.reset();
    const late = await receipt(receiver.sent[0]!);
    finish!(late);
    await waitUntil(() => late.bodyUsed, 'nobody read the receipt');
    await idle();
    await page.element.updateComplete;
    expect([page.title, page.element.answers]).to.deep.equal(['You', {}]);
  });

  it('is left to the page when it takes over', async () => {
    const page = await ready(receipt);
    let told = 0;
    page.element.onsubmission = () => told++;
    page.element.addEventListener('rapport-submit', (event) => {
      event.preventDefault();
    });
    expect(await page.element.submit()).to.equal(false);
    expect([receiver.sent.length, told, page.title]).to.deep.equal([0, 0, 'Check it sounds like you']);
  });

  it('hands the typed submission to the page that asked for it, beside the endpoint', async () => {
    const page = await ready(receipt);
    let given: Submission | undefined;
    page.element.onsubmission = (submission) => (given = submission);
    expect(await page.element.submit()).to.equal(true);
    expect(given).to.deep.equal(JSON.parse(receiver.sent[0]!.body));
    expect([given?.practice, given?.widget, given?.locale]).to.deep.equal([
      'Fennel Street',
      'rapport-intake',
      'en',
    ]);
  });

  it('does not begin while an answer needs another look', async () => {
    const page = await ready(receipt);
    page.element.answers = { name: 'Sam' };
    expect(await page.element.submit()).to.equal(false);
    await page.element.updateComplete;
    expect([receiver.sent.length, page.title, page.active?.className]).to.deep.equal([
      0,
      'Reach you',
      'error-summary',
    ]);
  });

  it('with nowhere to send to keeps the answers, and tells the owner once', async () => {
    const page = await openIntake();
    await page.toReview();
    const warnings = await warningsOf(async () => {
      await page.press('Send');
      await page.arrive('Your answers are ready');
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('<rapport-intake> endpoint');
    await expect(page.element).to.be.accessible();
  });
});

describe('sharing with the other side', () => {
  const careTeam = question('yes-no', { id: 'care', label: 'Do you see a therapist?', role: 'care-team' });
  const asks = {
    ...definition,
    sections: [
      { ...definition.sections[0]!, questions: [...definition.sections[0]!.questions, careTeam] },
      ...definition.sections.slice(1),
    ],
  };

  it('needs a name under it, and sends one consent for each switch', async () => {
    const held = { ...asks, heldBy: 'trainer' as const };
    const page = await openIntake(html`<rapport-intake drafts="off" .definition=${held}></rapport-intake>`);
    let given: Submission | undefined;
    page.element.onsubmission = (submission) => (given = submission);
    await page.toReview();
    expect(page.root.querySelector('[role=switch]'), 'nobody to share with').to.equal(null);
    await page.press('Change You');
    page.element.answers = { ...page.element.answers, care: 'yes' };
    await page.element.updateComplete;
    await page.press('Continue');
    await page.arrive('Check it sounds like you');
    const switches = [...page.root.querySelectorAll<HTMLInputElement>('[role=switch]')];
    expect(switches.map(({ checked }) => checked)).not.to.include(true);
    switches[0]!.click();
    await page.element.updateComplete;
    await page.press('Send');
    await waitUntil(() => page.active?.className === 'error-summary', 'nobody asked for a name');
    expect(given).to.equal(undefined);
    await expect(page.element).to.be.accessible();
    await page.fill('signed-name', 'Sam Lee');
    await page.press('Send');
    await page.arrive('Your answers are ready');
    expect(
      given!.consents.map(({ what, from, to, signedName }) => [what, from, to, signedName]),
    ).to.deep.equal([['goals', 'trainer', 'therapist', 'Sam Lee']]);
  });

  /** A practice's own form that builds on ours: the first page, who else cares, and the last are enough here. */
  const builtOn = (preset: string, more: object = {}) => ({
    ...{ schema: 'rapport/definition@1', extends: preset, id: 'fennel-street', version: '1' },
    remove: findPreset(preset)!
      .sections.filter(
        ({ questions }) => !questions.some(({ id }) => ['name', 'care-team', 'consent'].includes(id)),
      )
      .map(({ id }) => id),
    ...more,
  });

  for (const [name, own, from, to] of [
    ["a trainer's form of its own", { ...asks, heldBy: 'trainer' }, 'trainer', 'therapist'],
    ["a therapist's form of its own", { ...asks, heldBy: 'therapist' }, 'therapist', 'trainer'],
    ['one that builds on personal-training', builtOn('personal-training'), 'trainer', 'therapist'],
    ['one that builds on counselling-partner', builtOn('counselling-partner'), 'therapist', 'trainer'],
    ['one that builds on occupational-therapy', builtOn('occupational-therapy'), 'therapist', 'trainer'],
    [
      'one that builds on occupational-therapy, given by a trainer',
      builtOn('occupational-therapy', { heldBy: 'trainer' }),
      ...(['trainer', 'therapist'] as const),
    ],
  ] as const)
    it(`records the direction that its words name: ${name}, from the ${from} to the ${to}`, async () => {
      const page = await openIntake(html`<rapport-intake drafts="off" .definition=${own}></rapport-intake>`);
      let given: Submission | undefined;
      page.element.onsubmission = (submission) => (given = submission);
      if (own.id === 'short') await page.toReview({ care: 'yes' });
      else {
        page.element.answers = {
          ...{ name: 'Sam', adult: 'yes', 'care-team': 'yes', consent: true },
          ...{ email: 'sam@example.com', 'contact-by': ['email'] },
        };
        await page.element.updateComplete;
        for (let pages = 0; pages < 3; pages++) await page.press('Continue');
        await page.arrive('Check it sounds like you');
      }
      const [first] = page.root.querySelectorAll<HTMLInputElement>('[role=switch]');
      const words = () => first!.closest('fieldset')!.textContent.replace(/\s+/g, ' ');
      const named = () => [...new Set(words().match(/your (trainer|therapist)/gi))].join().toLowerCase();
      expect(words()).to.contain(`Nothing is shared with your ${to}.`);
      expect(named()).to.equal(`your ${to}`);
      first!.click();
      await page.element.updateComplete;
      expect(words()).to.contain(`Your ${to} will see your goals (`);
      expect(words()).not.to.contain(`your ${from}`);
      await page.fill('signed-name', 'Sam Lee');
      await page.press('Send');
      await page.arrive('Your answers are ready');
      expect(given!.consents.map((each) => [each.from, each.to])).to.deep.equal([[from, to]]);
      expect(given!.definition!.heldBy).to.equal(from);
      // The one who may see it is also the one whose page shows it, and nobody else's.
      expect(redactFor({ ...given!, consents: [] }, to, { now: Date.now() }).withheld).to.include('goals');
      expect(redactFor(given!, to, { now: Date.now() }).withheld).not.to.include('goals');
      expect(redactFor({ ...given!, consents: [] }, from, { now: Date.now() }).withheld).to.deep.equal([]);
    });
});
