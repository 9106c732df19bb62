import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { rapportCheck } from '../../src/model/instruments/rapport-check.js';
import { englishText } from '../../src/i18n/en/instruments/index.js';
import { common } from '../../src/i18n/en/common.js';
import '../../src/widgets/questionnaire/define.js';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';
import { all, openIn, press, ready, rootOf, sheet, titleOf, warningsOf } from './questionnaire-page.js';

const oneByOne = async (more: Partial<RapportQuestionnaire> = {}) =>
  ready(
    await fixture(
      html`<rapport-questionnaire
        drafts="off"
        presentation="items"
        region="GB"
        .instruments=${more.instruments ?? 'rapport-check'}
        ?auto-advance=${more.autoAdvance ?? false}
      ></rapport-questionnaire>`,
    ),
  );

const itemOf = (el: RapportQuestionnaire) => all(el, '.one legend')[0]?.textContent ?? '';
const tap = async (el: RapportQuestionnaire, at: number) => {
  const label = all(el, 'label.choice')[at]!;
  label.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = label.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
};
/** Longer than an answer stands before the page turns by itself: these tests are about time. */
// eslint-disable-next-line no-restricted-syntax -- nothing may happen in it
const longEnough = () => aTimeout(500);
/** Keeps what is to happen after a while from happening; gives what lets it happen, at once. */
const holdTimers = () => {
  const { setTimeout } = window;
  const held: (() => void)[] = [];
  window.setTimeout = ((run: () => void) => held.push(run)) as typeof setTimeout;
  return () => {
    window.setTimeout = setTimeout;
    for (const run of held) run();
  };
};
const stepsTo = (el: RapportQuestionnaire, words: RegExp) =>
  waitUntil(() => words.test(itemOf(el)), `never came to ${String(words)}`);

describe('<rapport-questionnaire presentation="items">', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));

  it('asks one item a page, in the order and with the answers of the instrument', async () => {
    const el = await oneByOne();
    const words = (await englishText('rapport-check'))!;
    const asked: string[] = [];
    while (!all(el, '.help').length) {
      expect(all(el, '.one fieldset')).to.have.length(1);
      asked.push(itemOf(el));
      if (asked.length === 1) {
        expect(titleOf(el)).to.equal('A short check-in');
        expect(rootOf(el).querySelector('.one')!.textContent).to.contain('how often have you…');
        expect(all(el, 'label.choice').map((each) => each.textContent.trim())).to.deep.equal(
          Object.values((words.scales['how-often'] as { options: object }).options),
        );
      }
      await press(el, /Continue|See where I am/);
      await waitUntil(
        () => all(el, '.help').length > 0 || !['', asked.at(-1)].includes(itemOf(el)),
        'the page did not change',
        { timeout: 5000 },
      );
    }
    expect(asked).to.deep.equal(rapportCheck.items.map(({ id }) => words.items[id]));
  });

  it('answers with a digit and moves on, from wherever the focus is on the page', async () => {
    const el = await oneByOne();
    all(el, '.one input')[0]!.focus();
    await sendKeys({ press: '4' });
    await stepsTo(el, /busy mind/);
    expect(rootOf(el).activeElement).to.equal(rootOf(el).querySelector('h2.title'));
    await sendKeys({ press: '1' });
    await stepsTo(el, /tension/);
    expect(el.answers).to.deep.equal({
      'rapport-check-asked-too-much': '3',
      'rapport-check-busy-mind': '0',
    });
    await sendKeys({ press: '6' });
    await sendKeys({ press: '0' });
    await el.updateComplete;
    expect(itemOf(el)).to.match(/tension/);
    await press(el, /Back/);
    await stepsTo(el, /busy mind/);
    expect(all(el, 'input:checked')).to.have.length(1);
  });

  it('takes no digit on a ruler to ten, where 1 may begin a 10, and takes one on a ruler to seven', async () => {
    const el = await oneByOne();
    for (let page = 0; page < 6; page++) await press(el, /Continue/);
    await stepsTo(el, /trust my body/);
    all(el, '.ruler input')[0]!.focus();
    await sendKeys({ press: '1' });
    expect(el.answers).to.deep.equal({});
    const evs = await oneByOne({ instruments: 'evs' });
    all(evs, '.ruler input')[0]!.focus();
    await sendKeys({ press: '8' });
    expect(evs.answers).to.deep.equal({});
    await sendKeys({ press: '5' });
    await stepsTo(evs, /On those days/);
    expect(evs.answers).to.deep.equal({ 'evs-active-days': '5' });
  });

  it('does not turn the page by itself', async () => {
    const el = await oneByOne();
    await tap(el, 2);
    await longEnough();
    expect(itemOf(el)).to.match(/too much/);
    expect(Object.keys(el.answers)).to.have.length(1);
  });

  it('turns it after a tap where the owner says so, one page however often it is tapped, never for arrow keys', async () => {
    const el = await oneByOne({ autoAdvance: true });
    const goOn = holdTimers(); // or the page turns between the taps, on a machine that is busy
    await tap(el, 2);
    await tap(el, 3);
    goOn();
    await stepsTo(el, /busy mind/);
    expect(el.answers).to.deep.equal({ 'rapport-check-asked-too-much': '3' });
    all(el, '.one input')[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await longEnough();
    expect(itemOf(el)).to.match(/busy mind/);
    await press(el, /Back/);
    await stepsTo(el, /too much/);
  });

  it('never turns by itself over the question about harm', async () => {
    const responder = { name: 'Ruth', hours: 'weekdays', plan: 'Ruth calls back by phone within 1 hour' };
    const el = await ready(
      await openIn({ responder, practice: { recipient: 'therapist' } }, 'phq-9', {
        presentation: 'items',
        autoAdvance: true,
      }),
    );
    await tap(el, 0);
    await longEnough();
    expect(itemOf(el)).to.match(/Little interest/);
  });

  it('tells its owner of a presentation that there is not', async () => {
    const warnings = await warningsOf(async () => {
      const el = await fixture<RapportQuestionnaire>(
        html`<rapport-questionnaire drafts="off" presentation="slides"></rapport-questionnaire>`,
      );
      const said = () => rootOf(el).querySelector('slot p')?.textContent;
      await waitUntil(() => said() === common['contact-us'], 'it was not refused', { timeout: 5000 });
    });
    expect(warnings.join()).to.contain('presentation: got slides. Allowed: matrix, items');
  });

  it('fits 320 pixels, also for a long questionnaire, and passes axe', async () => {
    await setViewport({ width: 320, height: 900 });
    const el = await oneByOne({ instruments: 'rapport-check evs' });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(el).to.be.accessible();
    el.answers = sheet(1, 1);
    await waitUntil(
      async () => {
        all(el, '.one ~ .actions button[type=submit]')[0]?.click();
        await el.updateComplete;
        return all(el, '.help').length > 0;
      },
      'the result never came',
      { timeout: 5000 },
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
