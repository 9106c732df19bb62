import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Definition } from '../../src/model/form/definition.js';
import { weekdayOf } from '../../src/model/goals/dates.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import {
  all,
  choose,
  clean,
  errors,
  field,
  fill,
  fillPath,
  focused,
  inDays,
  one,
  open,
  press,
  rate,
  ready,
  still,
  titleOf,
  toPath,
  toYours,
} from './goals-page.js';
import { openJourney } from './journey-page.js';
const outcomes = (el: RapportGoals) =>
  all(el, '.levels li').map((each) =>
    [...each.querySelectorAll('i, b, small')].map((part) => clean(part.textContent)).join(' '),
  );

const goalOf = async (el: RapportGoals) => {
  el.answersInEvents = true;
  let set: readonly import('../../src/model/goals/goal.js').Goal[] = [];
  el.addEventListener('rapport-goals-set', ({ goals = [] }) => (set = goals), { once: true });
  await press(el, /^Continue/);
  return set[0]!;
};

describe('<rapport-goals>, the plan and the outcomes', () => {
  const toPlan = async (el: RapportGoals) => {
    await fillPath(el);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'When it gets hard');
    return el;
  };

  it('suggests five outcomes from the numbers, in words that can be changed', async () => {
    const el = await toPlan(await toPath(await open()));
    expect(outcomes(el)[2]).to.equal('0 What I hope for 40 minutes each time');
    expect(outcomes(el)[3]).to.equal('−1 Where I am now 10 minutes each time');
    await press(el, /^Change What I hope for/);
    await waitUntil(() => focused(el) === field(el, /What I hope for/));
    expect(field(el, /What I hope for/).value).to.equal('40 minutes each time');
    await fill(el, /What I hope for/, 'Forty minutes on the flat');
    await expect(el).to.be.accessible();
    await press(el, /^Save my goal/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    expect((await goalOf(el)).levels?.[2]).to.equal('Forty minutes on the flat');
  });

  it('keeps the words of an outcome whole in a narrow window with text twice as large', async () => {
    const el = await toPlan(await toPath(await open()));
    el.style.cssText = 'display: block; inline-size: 288px; font-size: 32px';
    const levels = all(el, '.levels')[0]!.getBoundingClientRect();
    for (const row of all(el, '.levels li')) {
      expect(row.querySelector('span')!.getBoundingClientRect().width).to.be.above(180);
      const { left, right } = row.querySelector('.link')!.getBoundingClientRect();
      expect([left >= levels.left, right <= levels.right], 'Change is not cut off').to.deep.equal([
        true,
        true,
      ]);
    }
  });

  it('keeps the title of a goal whole there, with what takes it away under it', async () => {
    const el = await toPlan(await toPath(await open()));
    await press(el, /^Save my goal/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    el.style.cssText = 'display: block; inline-size: 288px; font-size: 32px';
    const header = one(el, '.sheet header')!;
    const title = header.querySelector('h3')!.getBoundingClientRect();
    expect(title.width).to.be.above(200);
    const { top, bottom } = header.querySelector('.link')!.getBoundingClientRect(); // it reaches beyond its words
    expect((top + bottom) / 2).to.be.above(title.bottom);
  });

  it('lets what was left as suggested follow the target', async () => {
    const el = await toPlan(await toPath(await open()));
    await press(el, /^Change What I hope for/);
    await press(el, /^Save my goal/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    await press(el, /^Change the path/);
    await fill(el, /^I’d like/, '30');
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    expect((await goalOf(el)).levels?.[2]).to.equal('30 minutes each time');
  });

  it('asks for both weights, and keeps the story and who will know', async () => {
    const el = await toPlan(await toPath(await open()));
    await fill(el, /^and I tell myself/, 'One day off means I stop');
    await fill(el, /^Who will know/, 'My sister');
    const pick = (question: string, index: number) => {
      all(el, `#q-weight-${question} input`)[index]!.click();
    };
    pick('importance', 3);
    pick('difficulty', 0);
    await press(el, /^Save my goal/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    expect(await goalOf(el)).to.deep.include({
      weight: { importance: 3, difficulty: 0 },
      story: 'One day off means I stop',
      who: 'My sister',
    });
  });
});

describe('<rapport-goals>, what it asks of whom', () => {
  it('asks why no less, at both rulers', async () => {
    const el = await open();
    await choose(el, /Keep going for longer/);
    await rate(el, /How much does this matter/, 6);
    expect(all(el, 'label').map((each) => clean(each.textContent))).to.include('Why a 6 and not a 3?');
  });

  it('asks gently before a weight goal, and offers another instead', async () => {
    const el = await open();
    await choose(el, /weight gently/);
    all(el, '#q-adult input')[0]!.click();
    all(el, '#q-eating input')[0]!.click();
    await el.updateComplete;
    expect(clean(one(el, '.gentle')?.textContent)).to.include('Thank you for telling us');
    expect(el.answers).to.eql({ starter: 'weight' });
    await still(el);
    await expect(el).to.be.accessible();
    await press(el, /^Continue/);
    expect(errors(el)).to.eql(['Let’s choose another goal for now, or decide this together']);
    await press(el, /^Feel stronger/);
    expect(errors(el)).to.eql([]);
    expect(field(el, /^Feel stronger/).checked).to.equal(true);
  });

  it('takes a weight goal no lower than is safe for the height', async () => {
    const el = await open();
    await choose(el, /weight gently/);
    all(el, '#q-adult input')[0]!.click();
    all(el, '#q-eating input')[1]!.click();
    await el.updateComplete;
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await fill(el, /^How tall/, '170');
    await fill(el, /^Today/, '60');
    await fill(el, /^I’d like/, '50');
    await fill(el, /^By about/, inDays(200));
    await press(el, /^Continue/);
    expect(errors(el)).to.eql([
      'That is lighter than is safe for your height. Choose 53.5 or more, or another goal',
    ]);
  });

  it('counts in the units of the region', async () => {
    const american = await ready(
      await fixture(html`<rapport-goals drafts="off" region="US"></rapport-goals>`),
    );
    await toPath(american, /Feel stronger/);
    expect(clean(one(american, '.unit')?.textContent)).to.equal('lb');
    const german = await ready(await fixture(html`<rapport-goals drafts="off" region="DE"></rapport-goals>`));
    await toPath(german, /Feel stronger/);
    expect(clean(one(german, '.unit')?.textContent)).to.equal('kg');
  });

  it('says which way a goal goes, and that a date is 30 years off', async () => {
    const el = await toPath(await open());
    await fill(el, /^Today/, '40');
    await fill(el, /^I’d like/, '10');
    await fill(el, /^By about/, inDays(30 * 365));
    await press(el, /^Continue/);
    expect(errors(el)[0]).to.equal('This goal goes up. Choose a number above today’s, or swap the two');
    expect(errors(el)[1]).to.match(/^Choose a date no later than/);
    await fill(el, /^I’d like/, 'many');
    await press(el, /^Continue/);
    expect(errors(el)[0]).to.equal('Write a number, like 12 or 7.5');
    expect(field(el, /^I’d like/).value).to.equal('many');
  });

  const form: Definition = {
    schema: 'rapport/definition@1',
    id: 'first-talk',
    version: '1',
    title: 'First talk',
    sections: [
      {
        id: 'one',
        title: 'One',
        questions: [
          { id: 'born', kind: 'date', label: 'Born', role: 'birth-date' },
          { id: 'times', kind: 'week', label: 'Times', role: 'week' },
        ],
      },
    ],
  };
  const after = async (answers: Record<string, string | string[]>) => {
    const el = await openJourney({ steps: 'intake goals', intake: { definition: form, answers } });
    return { el, flow: el.flow };
  };

  it('offers no weight goal to somebody it knows to be under 18', async () => {
    const { el } = await after({ born: inDays(-16 * 365) });
    expect(all(el, '.choice').some((each) => each.textContent.includes('weight'))).to.equal(false);
  });

  it('does not ask for an age that it knows', async () => {
    const { el } = await after({ born: inDays(-40 * 365) });
    await choose(el, /weight gently/);
    expect(one(el, '#q-adult')).to.equal(null);
    expect(one(el, '#q-eating')).not.to.equal(null);
  });

  it('puts small wins on free days only, and moves them from one to the next', async () => {
    const { el, flow } = await after({ times: ['tue-evening', 'sat-early'] });
    await toPath(el);
    await fillPath(el);
    one(el, '.moves')!.toggleAttribute('open', true);
    await press(el, /^Later 20 minutes/);
    expect(clean(one(el, '.did')?.textContent)).to.match(/^20 minutes is now on (Tues|Satur)day/);
    await toYours(el);
    await press(el, /^Continue/);
    await waitUntil(() => flow.at === 'review');
    const [goal] = flow.outcomes.goals!.goals;
    expect(goal!.wins.map(({ by }) => weekdayOf(by)).every((day) => ['tue', 'sat'].includes(day))).to.equal(
      true,
    );
  });
});
