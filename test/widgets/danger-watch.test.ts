import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { neutralAddress, quickExit } from '../../src/flow/quick-exit.js';
import { danger as dangerStyles } from '../../src/theme/danger.js';
import { form, question } from '../model/form/sample.js';
import { idle } from '../until.js';
import { IntakePage, openIntake, overhear } from './intake-page.js';

const definition = form(
  [
    question('text', { id: 'line', label: 'One line' }),
    question('long-text', { id: 'box', label: 'A box', prompts: ['I feel …'] }),
    question('group', {
      id: 'places',
      label: 'Places',
      one: 'Place',
      questions: [question('long-text', { id: 'told', label: 'Told' })],
    }),
  ],
  [question('long-text', { id: 'more', label: 'More' })],
);
const harming = 'Some nights I want to kill myself.';
const harmed = 'He hits me.';
/** Longer than a pause in typing. */
const pause = 900;

/** The watch brings the styles of its panel. */
const isWatched = ({ root }: IntakePage) => root.adoptedStyleSheets.includes(dangerStyles.styleSheet!);
const status = ({ root }: IntakePage) => root.querySelector('[role=status].visually-hidden');

let count = 0;
async function open(region = 'GB', drafts = 'off', config = ''): Promise<IntakePage> {
  const page = await openIntake(
    html`<rapport-intake
      .definition=${definition}
      region=${region}
      drafts=${drafts}
      config=${config}
      practice=${`Danger ${String(++count)}`}
    ></rapport-intake>`,
  );
  page.input('line').focus(); // the first interaction: now it is fetched
  await waitUntil(() => isWatched(page), 'nobody ever watched', { timeout: 6000 });
  return page;
}
const panels = ({ root }: IntakePage) => [...root.querySelectorAll<HTMLElement>('.help.beside')];
const panelOf = async (page: IntakePage) => {
  await waitUntil(() => panels(page)[0], 'the panel never opened', { timeout: 6000 });
  return panels(page)[0]!;
};
const closed = (page: IntakePage) =>
  waitUntil(() => panels(page).length === 0, 'the panel never closed', { timeout: 3000 });
const numbers = (panel: Element) =>
  [...panel.querySelectorAll<HTMLAnchorElement>('a')].map((link) => link.getAttribute('href'));

describe('words of danger in an answer', () => {
  for (const name of ['line', 'box'])
    it(`open the region’s help lines under the ${name}, quietly`, async () => {
      const page = await open();
      page.input(name).focus();
      await page.fill(name, harming);
      const panel = await panelOf(page);
      expect(panel.previousElementSibling).to.equal(page.input(name));
      expect(page.active).to.equal(page.input(name));
      expect(panel.getAttribute('role')).to.equal('group');
      expect(panel.textContent).to.contain('You do not have to carry this alone');
      expect(numbers(panel)).to.deep.equal(['tel:999', 'tel:111', 'tel:116123', 'sms:85258']);
      expect(panel.querySelector('button')).to.be.null;
      await expect(page.element).to.be.accessible();
    });

  it('open a line for the young as well, once somebody is known to be under 18', async () => {
    const young = form([
      question('yes-no', { id: 'adult', label: 'Are you 18 or over?', role: 'adult' }),
      question('long-text', { id: 'box', label: 'A box' }),
    ]);
    const page = await openIntake(
      html`<rapport-intake .definition=${young} region="GB" drafts="off" practice="Young"></rapport-intake>`,
    );
    page.input('box').focus();
    const lines = () => numbers(page.root.querySelector('.helpline')!);
    await waitUntil(() => isWatched(page), 'nobody ever watched', { timeout: 6000 });
    expect(lines()).not.to.include('tel:08001111');
    page.root.querySelectorAll<HTMLInputElement>('input[name=adult]')[1]!.click(); // no
    await waitUntil(() => lines().includes('tel:08001111'), 'never a line for the young', { timeout: 6000 });
    expect(lines()[0]).to.equal('tel:999');
    await page.fill('box', harming);
    expect(numbers(await panelOf(page))).to.include('tel:08001111');
  });

  it('open them in an entry of a group', async () => {
    const page = await open();
    await page.press('Add');
    const box = page.root.querySelector<HTMLTextAreaElement>('.entries textarea')!;
    await page.fill(box.name, harmed);
    expect((await panelOf(page)).previousElementSibling).to.equal(box);
  });

  it('of abuse open an abuse line as well, and a way out', async () => {
    const page = await open();
    await page.fill('box', harmed);
    const panel = await panelOf(page);
    expect(numbers(panel).slice(0, 2)).to.deep.equal(['tel:999', 'tel:08082000247']);
    expect(panel.textContent).to.contain('You deserve to be safe');
    expect(page.button('Leave this page now').type).to.equal('button');
    await expect(page.element).to.be.accessible();
  });

  it('of both kinds open all of it, and no number is guessed for a region without lines', async () => {
    const page = await open('CH');
    await page.fill('box', `${harming} ${harmed}`);
    const panel = await panelOf(page);
    expect(numbers(panel)).to.deep.equal(['https://findahelpline.com']);
    expect(panel.textContent).to.contain('call your local emergency number');
    expect(panel.textContent).to.contain('If you might hurt yourself');
    expect(page.button('Leave this page now')).to.exist;
    // Nobody there is known to believe them: it is not said.
    expect(panel.textContent).not.to.contain('believe');
  });

  it('find the lines for the young beside those of the practice, too', async () => {
    const young = form([
      question('yes-no', { id: 'adult', label: 'Are you 18 or over?', role: 'adult' }),
      question('text', { id: 'line', label: 'A line' }),
    ]);
    const helpLines = [{ name: 'Our own line', kind: 'call', number: '01632 960 118' }];
    const page = await openIntake(
      html`<rapport-intake
        .definition=${young}
        region="GB"
        drafts="off"
        practice="Young and own"
        config=${`data:application/json,${encodeURIComponent(JSON.stringify({ helpLines }))}`}
      ></rapport-intake>`,
    );
    page.input('line').focus();
    await waitUntil(() => isWatched(page), 'nobody ever watched', { timeout: 6000 });
    page.root.querySelectorAll<HTMLInputElement>('input[name=adult]')[1]!.click(); // no
    await waitUntil(
      () => numbers(page.root.querySelector('.helpline')!).join() === 'tel:01632960118,tel:08001111',
      'never both',
      { timeout: 6000 },
    );
  });

  it('are told of once, politely, and the help stays until they are gone', async () => {
    const page = await open();
    const heard: string[] = [];
    const listening = new MutationObserver(() => heard.push(status(page)?.textContent ?? 'gone'));
    listening.observe(page.root, { childList: true, characterData: true, subtree: true });
    const changes = () => heard.filter((words, at) => words !== heard[at - 1]);
    await page.fill('box', harming);
    const panel = await panelOf(page);
    await page.fill('box', `${harming} And I sleep badly.`);
    // eslint-disable-next-line no-restricted-syntax -- a pause in typing is what the test is about
    await aTimeout(pause);
    expect(panels(page)).to.deep.equal([panel]);
    await page.fill('box', 'I sleep badly.');
    await closed(page);
    await waitUntil(() => !status(page), 'the status never went', { timeout: 3000 });
    listening.disconnect();
    // It stands there before it speaks, so that a screen reader hears it change.
    expect(changes().filter((words) => words !== 'gone')).to.deep.equal([
      '',
      'Help lines are shown below your answer.',
    ]);
  });

  it('do not open anything for half a word, or for harmless ones', async () => {
    const page = await open();
    await page.fill('box', 'I want to die');
    await page.fill('box', 'I want to diet, this workout kills me');
    // eslint-disable-next-line no-restricted-syntax -- a pause in typing is what the test is about
    await aTimeout(pause);
    expect(panels(page)).to.have.length(0);
    expect(status(page)).to.be.null;
  });

  it('never stand in the way of Continue; back on the page, the help is there again', async () => {
    const page = await open();
    await page.fill('box', harming);
    await panelOf(page);
    await page.press('Continue');
    await page.arrive('Page 1');
    expect(panels(page)).to.have.length(0);
    await page.press('Back');
    await page.arrive('Page 0');
    await panelOf(page);
  });

  it('that nobody could look at before the page went open the help line of the page', async () => {
    const page = await open();
    await page.fill('box', 'Fine');
    // eslint-disable-next-line no-restricted-syntax -- a pause in typing is what the test is about
    await aTimeout(pause);
    await page.fill('box', harming);
    await page.press('Continue');
    await page.arrive('Page 1');
    expect(page.root.querySelector<HTMLDetailsElement>('details.helpline')!.open).to.be.true;
  });

  it('move nothing under a finger that is down', async () => {
    const page = await open();
    await page.fill('box', harming);
    page.button('Continue').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    // eslint-disable-next-line no-restricted-syntax -- a pause in typing is what the test is about
    await aTimeout(pause);
    expect(panels(page)).to.have.length(0);
    window.dispatchEvent(new PointerEvent('pointerup'));
    await panelOf(page);
  });

  it('are told to nobody: no event, address, storage, console or request knows of them', async () => {
    const ear = overhear();
    const kept = () =>
      JSON.stringify([...[sessionStorage, localStorage].map((each) => Object.entries(each)), location.href]);
    const { log, warn, error } = console;
    const told: unknown[] = [];
    Object.assign(console, {
      log: told.push.bind(told),
      warn: told.push.bind(told),
      error: told.push.bind(told),
    });
    try {
      const page = await open();
      const before = kept();
      performance.clearResourceTimings();
      await page.fill('box', harmed);
      await panelOf(page);
      expect(kept()).to.equal(before);
      expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
      expect(told).to.deep.equal([]);
      for (const { carries } of ear.events) expect(carries).not.to.match(/hits|abuse|danger/);
      expect(panels(page)[0]!.closest('.rr-block')).to.exist;
    } finally {
      Object.assign(console, { log, warn, error });
      ear.stop();
    }
  });

  it('are not looked for before the first touch', async () => {
    const page = await openIntake(
      html`<rapport-intake .definition=${definition} drafts="off" practice="Untouched"></rapport-intake>`,
    );
    await idle();
    expect(isWatched(page)).to.be.false;
  });
});

describe('leaving the page', () => {
  const { replace } = quickExit;
  const { style } = document.documentElement;
  let gone: string[] = [];
  beforeEach(() => {
    gone = [];
    quickExit.replace = (address) => gone.push(address);
  });
  afterEach(() => {
    quickExit.replace = replace;
    style.removeProperty('display');
  });
  const left = () => waitUntil(() => gone.length > 0, 'nobody ever left', { timeout: 3000 });
  const escape = async (times: number) => {
    for (let time = 0; time < times; time++) await sendKeys({ press: 'Escape' });
  };

  it('hides it at once, clears the answers and the draft, and goes to a neutral address', async () => {
    const page = await open('GB', 'session');
    const { practice } = page.element;
    await page.fill('box', harmed);
    await panelOf(page);
    const kept = () => Object.keys(sessionStorage).filter((name) => name.includes(practice));
    await waitUntil(() => kept().length > 0, 'nothing was ever kept', { timeout: 6000 });
    page.button('Leave this page now').click();
    expect(style.display).to.equal('none');
    await left();
    expect(gone).to.deep.equal([neutralAddress]);
    expect(page.element.answers).to.deep.equal({});
    expect(kept()).to.deep.equal([]);
    expect(document.title).to.equal('');
  });

  it('takes three quick presses of Escape, once the panel is open', async () => {
    const page = await open();
    page.input('box').focus();
    await escape(3);
    expect(gone).to.deep.equal([]);
    await page.fill('box', harmed);
    await panelOf(page);
    await escape(2);
    await sendKeys({ press: 'Shift' });
    await escape(2);
    expect(gone).to.deep.equal([]);
    await escape(1);
    await left();
  });

  it('goes along to the pages after, until the words are gone or all is forgotten', async () => {
    const page = await open();
    await page.fill('box', harmed);
    await panelOf(page);
    await page.press('Continue');
    await page.arrive('Page 1');
    const exit = () => [...page.root.querySelectorAll('button')].find((each) => each.matches('.leave'));
    await waitUntil(exit, 'no way out on the next page', { timeout: 3000 });
    await expect(page.element).to.be.accessible();
    await escape(3);
    await left();
    page.element.reset();
    await waitUntil(() => !exit(), 'it stayed for the next person', { timeout: 3000 });
  });

  it('is offered on the next page, too, where nobody could look at the words before', async () => {
    const page = await open();
    await page.fill('box', 'Fine');
    // eslint-disable-next-line no-restricted-syntax -- a pause in typing is what the test is about
    await aTimeout(pause);
    await page.fill('box', harmed);
    await page.press('Continue');
    await page.arrive('Page 1');
    await waitUntil(() => page.root.querySelector('.leave'), 'no way out', { timeout: 3000 });
  });

  it('is not offered for words of harming oneself, and Escape does nothing there', async () => {
    const page = await open();
    page.input('box').focus();
    await page.fill('box', harming);
    await panelOf(page);
    await escape(3);
    // eslint-disable-next-line no-restricted-syntax -- nothing comes: there is nothing to wait for
    await aTimeout(100);
    expect(gone).to.deep.equal([]);
  });

  it('goes where the practice says', async () => {
    const config = `data:application/json,${encodeURIComponent(JSON.stringify({ quickExit: 'https://neutral.example/' }))}`;
    const page = await open('GB', 'off', config);
    await page.fill('box', harmed);
    await panelOf(page);
    page.button('Leave this page now').click();
    await left();
    expect(gone).to.deep.equal(['https://neutral.example/']);
  });
});
