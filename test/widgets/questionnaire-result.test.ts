import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { rapportCheck } from '../../src/model/instruments/rapport-check.js';
import { phq4 } from '../../src/model/instruments/phq-4.js';
import { score } from '../../src/model/scoring/score.js';
import '../../src/widgets/questionnaire/define.js';
import { practiceThatSays } from './practice-page.js';
import { rootOf, all, titleOf, textOf, ready, press, sheet, toResult, open } from './questionnaire-page.js';

describe('what <rapport-questionnaire> shows', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));

  describe('the result', () => {
    it('shows exactly what the scoring says, for any complete sheet', async () => {
      const el = await open();
      el.answers = sheet(0, 0);
      await toResult(el);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
          fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 }),
          async (often, sure) => {
            const items = Object.fromEntries(
              rapportCheck.items.map(({ id }, at) => [id, [...often, ...sure][at]!]),
            );
            el.answers = Object.fromEntries(
              rapportCheck.items.map(({ id, scale }) => [
                `rapport-check-${id}`,
                scale === 'how-often' ? String(items[id]) : items[id]!,
              ]),
            );
            await el.updateComplete;
            const { subscales } = score(rapportCheck, items);
            const shown = all(el, '.result').map((each) => /(\d+) of 100/.exec(each.textContent)?.[1]);
            expect(shown).to.deep.equal(
              [subscales.stress, subscales.confidence].map((each) => String(Math.round(each!))),
            );
          },
        ),
        { numRuns: 15 },
      );
    });

    it('says in its text every number that its charts show, and everything a table holds', async () => {
      const el = await open('rapport-check evs');
      el.answers = {
        ...sheet(3, 8),
        ...{ 'evs-active-days': '4', 'evs-active-minutes': '50', 'evs-strength-days': '2' },
      };
      await toResult(el);
      const results = all(el, '.result');
      expect(results).to.have.length(4);
      for (const result of results) {
        const text = result.querySelector('div')!.textContent;
        const spoken = text.match(/\d+/g) ?? [];
        const drawn = [...result.querySelectorAll('svg text')].flatMap(
          (each) => each.textContent.match(/\d+/g) ?? [],
        );
        expect(drawn).to.not.be.empty;
        expect(spoken).to.include.members(drawn);
        const [, , place] = [...result.querySelectorAll('td')].map((each) => each.textContent);
        if (place !== undefined) expect(text).to.contain(place);
      }
      expect(textOf(el)).to.contain('200 minutes a week');
    });

    it('names its charts for a screen reader with the same words as the text', async () => {
      const el = await open();
      el.answers = sheet(2, 9);
      await toResult(el);
      for (const chart of all(el, 'svg[role=img]')) {
        const [name, told] = chart
          .getAttribute('aria-labelledby')!
          .split(' ')
          .map((id) => rootOf(el).getElementById(id)!.textContent);
        expect(name).to.match(/, today$/);
        for (const part of all(el, '.result'))
          if (part.contains(chart)) expect(told).to.contain(part.querySelector('.says')!.textContent);
      }
    });

    it('always ends in whom to talk to, whatever the score', async () => {
      for (const answers of [sheet(0, 10), sheet(4, 0), {}]) {
        const el = await open();
        el.answers = answers;
        await toResult(el);
        const help = all(el, '.help')[0]!;
        expect(help.textContent).to.contain('When to talk to someone soon').and.to.contain('116 123');
      }
    });

    it('says "not enough answers" for a scale that is too open, and leads back to it', async () => {
      const el = await open();
      const left = ['rapport-check-when-sore', 'rapport-check-when-low'];
      el.answers = Object.fromEntries(Object.entries(sheet(1, 5)).filter(([id]) => !left.includes(id)));
      await toResult(el);
      const [stress, confidence] = all(el, '.result');
      expect(stress!.textContent).to.contain(' of 100');
      expect(confidence!.textContent)
        .to.contain('Not enough answers yet')
        .and.to.contain('2 questions are still open');
      expect(confidence!.querySelector('svg.chart')).to.be.null;
      await press(el, /Go back and answer/);
      expect(titleOf(el)).to.equal('How sure are you of this today?');
    });

    it('has nothing to go through where nothing was answered, and leads back to it', async () => {
      const el = await open('phq-4');
      await toResult(el);
      expect(textOf(el))
        .to.contain('4 questions are still open')
        .and.not.to.contain('will talk this through');
      await press(el, /Go back and answer/);
      expect(titleOf(el)).to.equal('Four questions about the last two weeks');
    });

    it('keeps a practitioner’s score from the client unless the practice shows it', async () => {
      const el = await open('phq-4');
      el.onsubmission = () => undefined;
      el.answers = Object.fromEntries(phq4.items.map(({ id }) => [`phq-4-${id}`, '2']));
      await toResult(el);
      expect(textOf(el))
        .to.contain('will talk this through with you')
        .and.not.to.match(/8 of 12|heavy/);
      expect(all(el, '.chart')).to.be.empty;

      const host = await practiceThatSays({ showPractitionerResults: true });
      const shown = document.createElement('rapport-questionnaire');
      shown.setAttribute('instruments', 'phq-4');
      host.append(shown);
      await ready(shown);
      shown.answers = el.answers;
      await toResult(shown);
      expect(textOf(shown)).to.contain('8 of 12').and.to.contain('You describe a heavy two weeks');
      for (const word of [/depress/i, /anxi/i, /disorder/i]) expect(textOf(shown)).not.to.match(word);
    });
  });

  describe('for everybody', () => {
    it('passes axe on the result, full and with too few answers', async () => {
      const el = await open('rapport-check evs phq-4');
      el.answers = sheet(3, 3);
      await toResult(el);
      await expect(el).to.be.accessible();
    });
  });
});
