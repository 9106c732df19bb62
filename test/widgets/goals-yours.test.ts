import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { journeyContext } from '../../src/element/journey-context.js';
import type { Definition } from '../../src/model/form/definition.js';
import { weekdayOf } from '../../src/model/goals/dates.js';
import { goalSchema } from '../../src/model/goals/goal.js';
import { JourneyStore } from '../../src/model/journey/store.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import { writePage } from '../../src/widgets/goals/take-away.js';
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
  stones,
  titleOf,
  toPath,
  toYours,
} from './goals-page.js';

const cards = (el: RapportGoals) => all(el, '.yours h3').map((each) => clean(each.textContent));
const outcomes = (el: RapportGoals) =>
  all(el, '.levels li').map((each) =>
    [...each.querySelectorAll('i, b, small')].map((part) => clean(part.textContent)).join(' '),
  );

/** A second goal, from the page of all goals and back to it. */
const addSleep = async (el: RapportGoals) => {
  await press(el, /^Add another goal/);
  await waitUntil(() => titleOf(el) === 'Another goal');
  await toPath(el, /Sleep longer/);
  await press(el, /Start from this example/);
  await toYours(el);
};

const oneGoal = async () => {
  const el = await toPath(await open());
  await fillPath(el);
  await toYours(el);
  return el;
};

describe('<rapport-goals>, all goals in one place', () => {
  it('adds another goal, and says which there are', async () => {
    const el = await oneGoal();
    expect(cards(el)).to.eql(['Keep going for longer']);
    await addSleep(el);
    expect(titleOf(el)).to.equal('Your goals');
    expect(cards(el)).to.eql(['Keep going for longer', 'Sleep longer at night']);
  });

  it('offers no fifth, and no “decide together” for a goal beside another', async () => {
    const el = await oneGoal();
    await press(el, /^Add another goal/);
    await waitUntil(() => titleOf(el) === 'Another goal');
    expect(all(el, '.choice').some((each) => each.textContent.includes('decide this together'))).to.equal(
      false,
    );
    await press(el, /^Never mind/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    for (let more = 0; more < 3; more++) await addSleep(el);
    expect(cards(el)).to.have.length(4);
    expect(all(el, 'button').some((each) => each.textContent.includes('Add another'))).to.equal(false);
  });

  it('changes one page of a goal and comes back', async () => {
    const el = await oneGoal();
    await addSleep(el);
    await press(el, /^Change the path Keep going/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await fill(el, /^I would like/, '20');
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'Your goals');
    expect(clean(one(el, '.yours .says')?.textContent)).to.include('20 minutes');
  });

  it('asks for the numbers again where a change makes them mean something else', async () => {
    const el = await oneGoal();
    await press(el, /^Change what and why/);
    await waitUntil(() => titleOf(el) === 'A goal worth getting up for');
    await choose(el, /Drink more water/);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    expect(field(el, /^Today/).value).to.equal('');
  });

  it('removes a goal, and brings it back with everything in it', async () => {
    const el = await oneGoal();
    await addSleep(el);
    const before = el.answers;
    await press(el, /^Remove Keep going/);
    await waitUntil(() => cards(el).length === 1);
    expect(cards(el)).to.eql(['Sleep longer at night']);
    await waitUntil(() => focused(el) === one(el, 'h2.title'));
    await expect(el).to.be.accessible();
    await press(el, /^Bring it back/);
    await waitUntil(() => cards(el).length === 2);
    expect(el.answers).to.eql(before);
  });

  it('begins anew when the only goal is removed, and still brings it back', async () => {
    const el = await oneGoal();
    await press(el, /^Remove/);
    await waitUntil(() => titleOf(el) === 'A goal worth getting up for');
    await press(el, /^Bring it back/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    expect(cards(el)).to.eql(['Keep going for longer']);
  });

  it('gives each goal an id of its own', async () => {
    const el = await oneGoal();
    el.answersInEvents = true;
    await addSleep(el);
    let ids: string[] = [];
    el.addEventListener('rapport-goals-set', ({ goals = [], count }) => {
      expect(goals.every((goal) => goalSchema.safeParse(goal).success)).to.equal(true);
      expect(count).to.equal(2);
      ids = goals.map(({ id }) => id);
    });
    await press(el, /^Continue/);
    expect(ids).to.eql(['goal-1', 'goal-2']);
  });

  it('takes any prefill: 200 goals are four, and what is none of ours goes', async () => {
    const el = await ready(
      await fixture(
        html`<rapport-goals
          .answers=${{ count: 200, dates: 3, 'set-on-2': 'soon', was: true, starter: 'sleep' }}
        ></rapport-goals>`,
      ),
    );
    expect(el.answers).to.eql({ count: 4, starter: 'sleep' });
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
  });

  it('lets somebody set three goals by keyboard alone', async () => {
    const el = await open();
    const type = async (label: RegExp, words: string) => {
      field(el, label).focus();
      await sendKeys({ type: words });
    };
    const push = async (words: RegExp) => {
      all(el, 'button')
        .find((each) => words.test(clean(each.textContent)))!
        .focus();
      await sendKeys({ press: 'Enter' });
    };
    const starters = [/outlet for stress/, /Sleep longer/, /Drink more water/];
    for (const [index, starter] of starters.entries()) {
      field(el, starter).focus();
      await sendKeys({ press: 'Space' });
      await type(/^Why does it matter/, 'For my days');
      await push(/^Continue/);
      await waitUntil(() => titleOf(el) === 'A path of small wins');
      await push(/^Start from this example/);
      await waitUntil(() => stones(el).length > 1);
      await push(/^Continue/);
      await waitUntil(() => titleOf(el) === 'For the hard day, and after');
      await type(/^If/, 'it rains');
      await type(/^then I will/, 'stay in');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => /^Your goals?$/.test(titleOf(el)));
      if (index === 2) break;
      await push(/^Add another goal/);
      await waitUntil(() => titleOf(el) === 'Another goal');
      await waitUntil(() => focused(el) === one(el, 'h2.title'));
    }
    expect(cards(el)).to.eql(['Have an outlet for stress', 'Sleep longer at night', 'Drink more water']);
  }).timeout(20_000);

  it('is accessible, and prints as a page of its own', async () => {
    const el = await oneGoal();
    await expect(el).to.be.accessible();
    const page = document.implementation.createHTMLDocument();
    const words = { say: (key: string) => key, language: 'en' } as never;
    const goals = [{ ...(await goalOf(el)), why: '<b>My sister</b>' }];
    writePage(page, goals, words);
    expect(page.querySelectorAll('li')).to.have.length(goals[0]!.wins.length);
    expect(page.querySelector('b')).to.equal(null);
    expect(page.title).to.equal('take-file');
  });

  it('hands over a calendar whose name says nothing about the person', async () => {
    const el = await oneGoal();
    const taken: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      taken.push(this.download);
    };
    try {
      await press(el, /^Add to my calendar/);
      await waitUntil(() => taken.length > 0, 'no file came', { timeout: 5000 });
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(taken).to.eql(['small-wins.ics']);
  });
});

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
    await waitUntil(() => titleOf(el) === 'For the hard day, and after');
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

  it('lets what was left as suggested follow the target', async () => {
    const el = await toPlan(await toPath(await open()));
    await press(el, /^Change What I hope for/);
    await press(el, /^Save my goal/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    await press(el, /^Change the path/);
    await fill(el, /^I would like/, '30');
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
    expect(all(el, 'label').map((each) => clean(each.textContent))).to.include(
      'Why a 6 and not a 3? Optional',
    );
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
    expect(errors(el)).to.eql(['Let us choose another goal for now, or decide this together']);
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
    await fill(el, /^I would like/, '50');
    await fill(el, /^By about/, inDays(200));
    await press(el, /^Continue/);
    expect(errors(el)).to.eql([
      'That is lighter than is safe for your height. Choose 53.5 or more, or another goal',
    ]);
  });

  it('counts in the units of the region', async () => {
    const american = await ready(await fixture(html`<rapport-goals drafts="off" region="US"></rapport-goals>`));
    await toPath(american, /Feel stronger/);
    expect(clean(one(american, '.unit')?.textContent)).to.equal('lb');
    const german = await ready(await fixture(html`<rapport-goals drafts="off" region="DE"></rapport-goals>`));
    await toPath(german, /Feel stronger/);
    expect(clean(one(german, '.unit')?.textContent)).to.equal('kg');
  });

  it('says which way a goal goes, and that a date is 30 years off', async () => {
    const el = await toPath(await open());
    await fill(el, /^Today/, '40');
    await fill(el, /^I would like/, '10');
    await fill(el, /^By about/, inDays(30 * 365));
    await press(el, /^Continue/);
    expect(errors(el)[0]).to.equal('This goal goes up. Choose a number above today’s, or swap the two');
    expect(errors(el)[1]).to.match(/^Choose a date no later than/);
    await fill(el, /^I would like/, 'many');
    await press(el, /^Continue/);
    expect(errors(el)[0]).to.equal('Write a number, like 12 or 7.5');
    expect(field(el, /^I would like/).value).to.equal('many');
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
    const store = new JourneyStore(['intake', 'goals']);
    store.finish('intake', { definition: form, answers }, []);
    const host = await fixture(html`<div></div>`);
    new ContextProvider(host as HTMLElement & { addController: never }, {
      context: journeyContext,
      initialValue: store,
    });
    const el = document.createElement('rapport-goals');
    host.append(el);
    return { el: await ready(el), store };
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
    const { el, store } = await after({ times: ['tue-evening', 'sat-early'] });
    await toPath(el);
    await fillPath(el);
    one(el, '.moves')!.toggleAttribute('open', true);
    await press(el, /^Later 20 minutes/);
    expect(clean(one(el, '.moves [role=status]')?.textContent)).to.match(/^20 minutes: now (Tues|Satur)day/);
    await toYours(el);
    await press(el, /^Continue/);
    await waitUntil(() => store.at === 'review');
    const [goal] = store.outcomes.goals!.goals;
    expect(goal!.wins.map(({ by }) => weekdayOf(by)).every((day) => ['tue', 'sat'].includes(day))).to.equal(
      true,
    );
  });
});
