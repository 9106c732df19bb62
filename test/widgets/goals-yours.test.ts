import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { goalSchema } from '../../src/model/goals/goal.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import { writePage } from '../../src/widgets/goals/export.js';
import {
  all,
  choose,
  clean,
  field,
  fill,
  fillPath,
  focused,
  one,
  open,
  press,
  ready,
  stones,
  titleOf,
  toPath,
  toYours,
} from './goals-page.js';

const cards = (el: RapportGoals) => all(el, '.yours h3').map((each) => clean(each.textContent));

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
    await fill(el, /^I’d like/, '20');
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
          drafts="off"
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
      await waitUntil(() => titleOf(el) === 'When it gets hard');
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
