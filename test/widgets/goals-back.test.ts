import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Goal } from '../../src/model/goals/goal.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import {
  all,
  choose,
  clean,
  fill,
  fillPath,
  inDays,
  open,
  press,
  ready,
  titleOf,
  toPath,
  toYours,
} from './goals-page.js';

const oneGoal = async () => {
  const el = await toPath(await open());
  await fillPath(el);
  await toYours(el);
  return el;
};
const cards = (el: RapportGoals) => all(el, '.yours h3').map((each) => clean(each.textContent));
const back = async (el: RapportGoals, title: string) => {
  await press(el, /^Back/);
  await waitUntil(() => titleOf(el) === title, `Back led to ${titleOf(el)}`);
};
const hasBack = (el: RapportGoals) => all(el, 'button').some((each) => clean(each.textContent) === 'Back');

describe('<rapport-goals>, Back', () => {
  it('leads from a goal that was added to the page of all goals, and leaves nothing behind', async () => {
    const el = await oneGoal();
    const before = el.answers;
    await press(el, /^Add another goal/);
    await waitUntil(() => titleOf(el) === 'Another goal');
    await back(el, 'Your goal');
    expect(el.answers).to.eql(before);
    expect(cards(el)).to.eql(['Keep going for longer']);
  });

  it('keeps what was said of the goal that was added', async () => {
    const el = await oneGoal();
    await press(el, /^Add another goal/);
    await waitUntil(() => titleOf(el) === 'Another goal');
    await toPath(el, /Sleep longer/);
    await back(el, 'Another goal');
    await back(el, 'Your goals');
    expect(cards(el)).to.eql(['Keep going for longer', 'Sleep longer at night']);
    expect(clean(all(el, '.yours')[1]?.textContent)).to.include('haven’t finished this one yet');
  });

  it('leads from a page that is changed to the page of all goals, and then to the one before that', async () => {
    const el = await oneGoal();
    await press(el, /^Change the path/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await back(el, 'Your goal');
    await back(el, 'When it gets hard');
    await back(el, 'A path of small wins');
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'When it gets hard');
  });

  it('leads the way one came where one change asks for another', async () => {
    const el = await oneGoal();
    await press(el, /^Change what and why/);
    await waitUntil(() => titleOf(el) === 'A goal worth getting up for');
    await choose(el, /Drink more water/);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await back(el, 'A goal worth getting up for');
    await back(el, 'Your goal');
  });

  it('leads back to “decide together” when a goal was opened, and nothing said', async () => {
    const el = await open();
    await choose(el, /rather decide this together/);
    await press(el, /Continue/);
    await waitUntil(() => titleOf(el) === 'Your goals');
    await press(el, /^Set a goal now/);
    await waitUntil(() => titleOf(el) === 'A goal worth getting up for');
    await back(el, 'Your goals');
    expect(el.answers).to.eql({ starter: 'later' });
  });

  it('is not there where somebody who comes back begins, and leads there from the next page', async () => {
    const goal: Goal = {
      id: 'walk',
      starter: 'endurance',
      text: 'Keep going for longer',
      measure: { id: 'minutes-a-session', unit: 'minutes' },
      baseline: 10,
      target: 40,
      by: inDays(30),
      wins: [{ value: 40, by: inDays(30) }],
    };
    const el = await ready(
      await fixture(html`<rapport-goals drafts="off" .goals=${[goal]}></rapport-goals>`),
    );
    expect(titleOf(el)).to.equal('How is it going?');
    expect(hasBack(el)).to.equal(false);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    await press(el, /^Change the plan/);
    await waitUntil(() => titleOf(el) === 'When it gets hard');
    await fill(el, /^Who will know/, 'My sister');
    await back(el, 'Your goal');
    await back(el, 'How is it going?');
    expect(hasBack(el)).to.equal(false);
    await expect(el).to.be.accessible();
  });
});
