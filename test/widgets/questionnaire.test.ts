import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { rapportCheck } from '../../src/model/instruments/rapport-check.js';
import { phq4 } from '../../src/model/instruments/phq-4.js';
import { englishText } from '../../src/i18n/en/instruments/index.js';
import '../../src/widgets/questionnaire/define.js';
import {
  rootOf,
  all,
  titleOf,
  textOf,
  press,
  radio,
  focused,
  sheet,
  toResult,
  open,
} from './questionnaire-page.js';

describe('<rapport-questionnaire>', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));

  describe('a page with the same few answers', () => {
    it('names every row, puts the stem above them and has nothing chosen', async () => {
      const el = await open();
      const group = rootOf(el).querySelector('fieldset')!;
      expect(group.querySelector('legend')!.textContent).to.equal(
        'In the last two weeks, how often have you…',
      );
      const words = (await englishText('rapport-check'))!;
      const rows = all(el, '[role=radiogroup]').map(
        (row) => rootOf(el).getElementById(row.getAttribute('aria-labelledby')!)?.textContent,
      );
      expect(rows).to.deep.equal(rapportCheck.items.slice(0, 6).map(({ id }) => words.items[id]));
      expect(all(el, 'input:checked')).to.be.empty;
    });

    it('keeps order, words and options of a validated instrument at every width', async () => {
      const words = (await englishText('phq-4'))!;
      const { options } = words.scales['how-often'] as { options: Record<number, string> };
      for (const width of [1100, 360]) {
        await setViewport({ width, height: 800 });
        const el = await open('phq-4');
        expect(all(el, '.said').map((each) => each.textContent)).to.deep.equal(
          phq4.items.map(({ id }) => words.items[id]),
        );
        for (const cells of all(el, '.cells'))
          expect([...cells.children].map((each) => each.textContent.trim())).to.deep.equal(
            Object.values(options),
          );
        expect(textOf(el)).to.contain(phq4.credit);
      }
    });

    it('never writes an answer into a value, and gives each row a name of its own', async () => {
      const el = await open('phq-4 gad-7');
      const names = new Set(all(el, 'input').map((each) => (each as HTMLInputElement).name));
      expect([...names]).to.deep.equal(phq4.items.map(({ id }) => `phq-4-${id}`));
      for (const input of all(el, 'input')) expect((input as HTMLInputElement).value).to.match(/^\d$/);
    });

    it('answers with a digit and moves on, up and down change the row, right changes the answer', async () => {
      const el = await open();
      radio(el, /too much/, 'Never').focus();
      await sendKeys({ press: '4' });
      await waitUntil(() => (focused(el)[0] ?? '').includes('busy mind'), 'the focus did not move on');
      expect(el.answers).to.deep.equal({ 'rapport-check-asked-too-much': '3' });
      await sendKeys({ press: 'ArrowUp' });
      await waitUntil(() => focused(el)[1] === 'Often', 'the focus did not go to the chosen answer');
      await sendKeys({ press: 'ArrowRight' });
      expect(el.answers).to.deep.equal({ 'rapport-check-asked-too-much': '4' });
      expect(focused(el)[1]).to.equal('Very often');
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => (focused(el)[0] ?? '').includes('busy mind'), 'the row did not change');
      expect(Object.keys(el.answers)).to.have.length(1);
    });

    it('lets Tab leave the questions and come back to a row', async () => {
      const el = await open();
      radio(el, /busy mind/, 'Never').focus();
      await sendKeys({ press: 'Tab' });
      expect(rootOf(el).activeElement!.textContent).to.contain('Why we ask');
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(rootOf(el).activeElement!.matches('.statement input')).to.be.true;
    });

    it('ignores a digit for which there is no answer, and one pressed with Control', async () => {
      const el = await open();
      radio(el, /too much/, 'Never').focus();
      await sendKeys({ press: '6' });
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: '2' });
      await sendKeys({ up: 'Control' });
      expect(el.answers).to.deep.equal({});
    });
  });

  describe('on a phone', () => {
    beforeEach(() => setViewport({ width: 360, height: 900 }));

    const tap = async (element: Element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    };

    it('folds an answered card, opens the next one and takes the focus there', async () => {
      const el = await open();
      await tap(radio(el, /too much/, 'Often').closest('label')!);
      await waitUntil(() => (focused(el)[0] ?? '').includes('busy mind'), 'the focus was lost');
      const [first, second] = all(el, '.statement');
      expect(first!.querySelector('.recap')!.textContent.replace(/\s+/g, ' ').trim()).to.match(
        /^Often Change:/,
      );
      expect(first!.querySelector('input')!.checkVisibility()).to.be.false;
      expect(all(el, '.statement:not([data-folded])')).to.deep.equal([second]);
    });

    it('opens a folded card again, and any card before its turn', async () => {
      const el = await open();
      await tap(radio(el, /too much/, 'Often').closest('label')!);
      await press(el, /^\s*Change/);
      await waitUntil(() => focused(el)[1] === 'Often', 'the answer was not open to change');
      const last = all(el, '.statement').at(-1)!;
      await tap(last.querySelector('.recap button')!);
      await waitUntil(
        () => (focused(el)[0] ?? '').includes('time for something'),
        'the last card did not open',
      );
      expect(all(el, '.statement:not([data-folded])')).to.deep.equal([last]);
    });

    it('does not fold a card under arrow keys, which pass over answers', async () => {
      const el = await open();
      radio(el, /too much/, 'Never').focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      expect(el.answers).to.deep.equal({ 'rapport-check-asked-too-much': '2' });
      expect(focused(el)[1]).to.equal('Sometimes');
    });

    it('has no sideways scroll at 320 pixels, on any page', async () => {
      await setViewport({ width: 320, height: 900 });
      for (const instruments of ['rapport-check', 'evs']) {
        const el = await open(instruments);
        const fits = () => expect(document.documentElement.scrollWidth, titleOf(el)).to.be.at.most(320);
        fits();
        if (instruments === 'rapport-check') {
          await press(el, /Continue/);
          fits();
        }
        el.answers = {
          ...sheet(2, 5),
          'evs-active-days': '2',
          'evs-active-minutes': '30',
          'evs-strength-days': '1',
        };
        await toResult(el);
        fits();
      }
    });
  });

  describe('rulers', () => {
    it('offer exactly the instrument’s numbers, without "Not sure"', async () => {
      const el = await open();
      await press(el, /Continue/);
      expect(titleOf(el)).to.equal('How sure are you of this today?');
      const rulers = all(el, '.ruler');
      expect(rulers).to.have.length(6);
      for (const ruler of rulers)
        expect([...ruler.querySelectorAll('label')].map((each) => each.textContent.trim()).join()).to.equal(
          '0,1,2,3,4,5,6,7,8,9,10',
        );
    });

    it('end where the item ends, and keep the items in their order', async () => {
      const el = await open('evs');
      expect(all(el, 'legend').map((each) => each.textContent.slice(0, 15))).to.deep.equal([
        'How many days p',
        'On those days t',
        'On how many day',
      ]);
      const [days] = all(el, '.ruler');
      expect(
        [...days!.querySelectorAll('input')].map((each) => each.getAttribute('aria-label')),
      ).to.deep.equal(['0, No day', '1', '2', '3', '4', '5', '6', '7, Every day']);
      days!.querySelectorAll('input')[5]!.click();
      expect(el.answers).to.deep.equal({ 'evs-active-days': '5' });
      await el.updateComplete;
      expect(days!.querySelector<HTMLInputElement>('input:checked')!.value).to.equal('5');
    });
  });

  describe('for everybody', () => {
    it('passes axe on the questions, wide and narrow', async () => {
      for (const width of [1100, 360]) {
        await setViewport({ width, height: 900 });
        const el = await open();
        radio(el, /too much/, 'Often').click();
        await el.updateComplete;
        await expect(el).to.be.accessible();
        await press(el, /Continue/);
        await expect(el).to.be.accessible();
      }
    });
  });
});
