import { expect, waitUntil } from '@open-wc/testing';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import {
  today,
  inDays,
  rootOf,
  one,
  all,
  clean,
  titleOf,
  open,
  dateIn,
  field,
  fill,
  choose,
  rate,
  press,
  toPath,
  fillPath,
  stones,
  errors,
  sentence,
  focused,
} from './goals-page.js';

describe('<rapport-goals>, the second page', () => {
  describe('the path', () => {
    it('draws the stones as soon as there are numbers and a date, and moves them with every change', async () => {
      const el = await toPath(await open());
      expect(stones(el)).to.eql([]);
      await fillPath(el);
      expect(stones(el).at(0)).to.equal('10 minutes');
      expect(stones(el).at(-1)).to.equal('40 minutes');
      expect(clean(one(el, '.steps li')?.textContent)).to.equal('10 minutesWhere you are');
      await fill(el, /^I’d like/, '20');
      expect(stones(el)).to.eql(['10 minutes', '15 minutes', '20 minutes']);
    });

    it('counts in the unit of the goal', async () => {
      const el = await toPath(await open(), /Sleep longer/);
      expect(clean(one(el, '.unit')?.textContent)).to.equal('hours');
      expect(clean(one(el, '.fromto')?.parentElement?.textContent)).to.include('hours a night');
    });

    it('lets a goal of one’s own be counted as one likes, but never by weight', async () => {
      const el = await open();
      await choose(el, /Something else/);
      await fill(el, /in your own words\?/, 'Play with my kids');
      await press(el, /Continue/);
      await waitUntil(() => titleOf(el) === 'A path of small wins');
      expect(all(el, '.choice').map((each) => clean(each.textContent))).not.to.include('Body weight');
      await choose(el, /Days a week/);
      expect(clean(one(el, '.unit')?.textContent)).to.equal('days');
    });

    it('forgets the numbers of a goal that is counted otherwise', async () => {
      const el = await toPath(await open());
      await fillPath(el);
      await press(el, /Back/);
      await toPath(el, /Sleep longer/);
      expect(field(el, /^Today/).value).to.equal('');
      expect(dateIn(el, /^By about/)).to.equal(inDays(112));
    });

    it('asks a first time for its day only', async () => {
      const el = await open();
      await choose(el, /for the first time/);
      await fill(el, /in your own words\?/, 'Swim in the sea');
      await press(el, /Continue/);
      await waitUntil(() => titleOf(el) === 'A path of small wins');
      expect(all(el, '.fromto .field')).to.have.length(1);
      await fill(el, /^By about/, inDays(30));
      expect(stones(el)).to.eql(['Not yet', 'The first time']);
    });

    it('says kindly that there is no way to go, and that the date has passed', async () => {
      const el = await toPath(await open());
      await fill(el, /^Today/, '10');
      await fill(el, /^I’d like/, '10');
      await fill(el, /^By about/, today());
      await press(el, /Continue/);
      expect(errors(el)[0]).to.equal('This is the same as today. Choose a number a little higher or lower');
      expect(errors(el)[1]).to.match(/^Choose a date from .+ onwards$/);
      await fill(el, /^Today/, '5');
      await fill(el, /^By about/, inDays(90));
      expect(errors(el)).to.eql([]);
    });

    it('offers the date at which a quick pace would be safe, with one tap', async () => {
      const el = await toPath(await open());
      await fillPath(el, inDays(10));
      expect(clean(one(el, '.pace')?.textContent)).to.include('That’s a quick pace.');
      await press(el, /Use that date/);
      expect(dateIn(el, /^By about/) > inDays(10)).to.equal(true);
      expect(one(el, '.pace .note')).to.equal(null);
      await waitUntil(() => focused(el) === field(el, /^By about/));
    });

    it('asks for both halves of the plan, or none', async () => {
      const el = await toPath(await open());
      await fillPath(el);
      await press(el, /Continue/);
      await waitUntil(() => titleOf(el) === 'When it gets hard');
      await fill(el, /^If/, 'it rains');
      await press(el, /Save my goal/);
      expect(errors(el)).to.eql(['Write the other half of the plan too, or leave both open']);
      await fill(el, /^If/, '');
      expect(errors(el)).to.eql([]);
    });

    it('builds the plan from the answers as a sentence', async () => {
      const el = await open();
      await fill(el, /Why does it matter/, 'The coast path with my sister');
      await toPath(el);
      expect(sentence(el)).to.equal('Keep going for longer');
      await fillPath(el);
      expect(sentence(el)).to.match(
        /^By .+ I will keep going for 40 minutes each time\. It matters to me: “The coast path with my sister”$/,
      );
    });
  });

  describe('how sure somebody is', () => {
    const sure = /How sure are you/;
    const nudge = (el: RapportGoals) => clean(one(el, '.echo')?.textContent);

    it('asks why not lower, never why not higher', async () => {
      const el = await toPath(await open());
      await fillPath(el);
      for (const [value, asked] of [
        [8, 'Why an 8 and not a 5?'],
        [5, 'Why a 5 and not a 2?'],
        [1, 'Why a 1 and not a 0?'],
      ] as const) {
        await rate(el, sure, value);
        expect(nudge(el)).to.include(asked);
      }
      await rate(el, sure, 0);
      expect(nudge(el)).not.to.include('Why');
    });

    it('offers to make it smaller below 7 only', async () => {
      const el = await toPath(await open());
      await fillPath(el);
      await rate(el, sure, 7);
      expect(nudge(el)).not.to.include('smaller');
      await rate(el, sure, 6);
      expect(nudge(el)).to.include('Aim for 30 minutes each time first');
    });

    it('takes the smaller goal and asks again', async () => {
      const el = await toPath(await open());
      await fillPath(el);
      await rate(el, sure, 5);
      await press(el, /^Aim for 30/);
      expect(field(el, /^I’d like/).value).to.equal('30');
      expect(stones(el).at(-1)).to.equal('30 minutes');
      expect(all(el, '#q-confidence :checked')).to.have.length(0);
      await waitUntil(() => focused(el) === one(el, '#q-confidence'));
      const hint = rootOf(el).getElementById(one(el, '#q-confidence')!.getAttribute('aria-describedby')!);
      expect(clean(hint?.textContent)).to.match(/^It’s now 30 minutes each time by/);
    });

    it('takes more time instead', async () => {
      const el = await toPath(await open());
      await fillPath(el, inDays(100));
      await rate(el, sure, 5);
      await press(el, /^Take until/);
      expect(dateIn(el, /^By about/)).to.equal(inDays(150));
    });
  });

  it('is accessible empty, with errors, and with stones, the nudge and the note on pace', async () => {
    const el = await toPath(await open());
    await expect(el).to.be.accessible();
    await press(el, /Continue/);
    await expect(el).to.be.accessible();
    await fillPath(el, inDays(10));
    await rate(el, /How sure/, 4);
    await expect(el).to.be.accessible();
  });
});
