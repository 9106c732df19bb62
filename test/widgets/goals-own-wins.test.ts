import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { systemClock } from '../../src/model/clock.js';
import { addDays } from '../../src/model/goals/dates.js';
import type { Goal } from '../../src/model/goals/goal.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import { calendarOf } from '../../src/widgets/goals/export.js';
import { say } from '../i18n/say.js';
import {
  all,
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
  ready,
  still,
  stones,
  titleOf,
  today,
  toPath,
  toYours,
} from './goals-page.js';

const bakery = '“Walk to the bakery”';
const said = (el: RapportGoals) => clean(one(el, '.did span')?.textContent);
const did = (el: RapportGoals) => waitUntil(() => focused(el) === one(el, '.did'));
const onPath = async () => {
  const el = await toPath(await open());
  await fillPath(el);
  return el;
};
const write = async (el: RapportGoals, words = 'Walk to the bakery', day = inDays(20)) => {
  await press(el, /^Add a small win of your own/);
  await fill(el, /^What is it/, words);
  await fill(el, /^By when/, day);
};
const put = async (el: RapportGoals, words?: string, day?: string) => {
  await write(el, words, day);
  await press(el, /^Put it on the path/);
};
const goalOf = async (el: RapportGoals) => {
  el.answersInEvents = true;
  let set: readonly Goal[] = [];
  el.addEventListener('rapport-goals-set', ({ goals = [] }) => (set = goals), { once: true });
  await press(el, /^Continue/);
  return set[0]!;
};

describe('<rapport-goals>, a small win of one’s own', () => {
  it('is added between two by keyboard alone, said aloud, and marked as the person’s', async () => {
    const el = await onPath();
    one(el, '.own-open')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el) === field(el, /^What is it/));
    await sendKeys({ type: 'Walk to the bakery' });
    await fill(el, /^By when/, inDays(20));
    field(el, /^What is it/).focus();
    await sendKeys({ press: 'Enter' });
    await did(el);
    expect(stones(el).slice(0, 4)).to.eql(['10 minutes', '15 minutes', bakery, '20 minutes']);
    expect(clean(one(el, '[data-at=own]')?.textContent)).to.match(/^2“Walk to the bakery”By /);
    expect(said(el)).to.match(/^“Walk to the bakery” is on your path, by /);
    expect(titleOf(el)).to.equal('A path of small wins');
    await still(el);
    await expect(el).to.be.accessible();
  });

  it('is taken back by one tap, with its words to go on from', async () => {
    const el = await onPath();
    const before = stones(el);
    await put(el);
    await press(el, /^Undo/);
    await did(el);
    expect(stones(el)).to.eql(before);
    expect(said(el)).to.equal('Your path is back as it was.');
    expect(field(el, /^What is it/).value).to.equal('Walk to the bakery');
    await press(el, /^Never mind/);
    await waitUntil(() => focused(el) === one(el, '.own-open'));
    expect(el.answers).not.to.have.property('win');
  });

  it('can be taken away again, as can one of ours, and brought back', async () => {
    const el = await onPath();
    await put(el);
    const before = stones(el);
    one(el, '.moves')!.toggleAttribute('open', true);
    await press(el, /^Take away “Walk/);
    await did(el);
    expect(said(el)).to.equal(`We’ve taken ${bakery} away.`);
    expect(stones(el)).not.to.include(bakery);
    await press(el, /^Undo/);
    expect(stones(el)).to.eql(before);
    await press(el, /^Take away 20 minutes/);
    expect(stones(el)).to.eql(before.filter((each) => each !== '20 minutes'));
    await press(el, /^Take away 30 minutes/);
    const takes = all(el, '.moves button').map((each) => clean(each.textContent));
    expect(takes.filter((each) => each.startsWith('Take away'))).to.eql([`Take away ${bakery}`]);
  });

  it('says what is missing, and which days there are, and moves nothing until then', async () => {
    const el = await onPath();
    const before = stones(el);
    await press(el, /^Add a small win of your own/);
    await press(el, /^Put it on the path/);
    await waitUntil(() => focused(el) === field(el, /^What is it/));
    await fill(el, /^What is it/, 'Ring Ann');
    await press(el, /^Put it on the path/);
    await waitUntil(() => focused(el) === field(el, /^By when/));
    expect(errors(el)).to.eql(['Give a full date: day, month and year']);
    await fill(el, /^By when/, today());
    expect(errors(el)[0]).to.match(/^Choose a date from .+ onwards$/);
    await fill(el, /^By when/, inDays(113));
    expect(errors(el)[0]).to.match(/^Choose a date no later than /);
    await expect(el).to.be.accessible();
    expect(stones(el)).to.eql(before);
    await fill(el, /^By when/, inDays(112));
    expect(errors(el)).to.eql([]);
    await press(el, /^Put it on the path/);
    expect(stones(el).at(-2)).to.equal('“Ring Ann”');
  });

  it('is not lost when somebody goes on without putting it on the path', async () => {
    const el = await onPath();
    await write(el);
    await toYours(el);
    expect(clean(one(el, '.yours .wins')?.textContent)).to.include(`${bakery} by `);
    expect(el.answers).not.to.have.keys(['win', 'win-by']);
  });

  it('is not lost when the numbers change, and is drawn nearer with the date', async () => {
    const el = await onPath();
    await put(el, 'Ring Ann', inDays(100));
    await fill(el, /^I’d like/, '30');
    expect(stones(el).at(-2)).to.equal('“Ring Ann”');
    await fill(el, /^By about/, inDays(60));
    expect(stones(el)).to.include('“Ring Ann”');
    await fill(el, /^By about/, inDays(112));
    expect(stones(el).at(-2)).to.equal('“Ring Ann”');
    expect(el.answers.dates).to.deep.equal([{ text: 'Ring Ann', day: inDays(100) }]);
  });

  it('has room for five; then it says so', async () => {
    const el = await toPath(await open());
    await fillPath(el, inDays(70));
    for (const day of [10, 20, 30, 40, 50]) await put(el, `Day ${String(day)}`, inDays(day));
    expect(stones(el).filter((each) => each.startsWith('“Day'))).to.have.length(5);
    expect(one(el, '.own-open')).to.equal(null);
    expect(clean(one(el, '.main')?.textContent)).to.include('That’s plenty for one path.');
  });

  it('stands on the way to a first time too', async () => {
    const el = await open();
    field(el, /for the first time/).click();
    await el.updateComplete;
    await fill(el, /in your own words\?/, 'Swim in the sea');
    await press(el, /Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await fill(el, /^By about/, inDays(30));
    await put(el, 'Visit the pool', inDays(10));
    expect(stones(el)).to.eql(['Not yet', '“Visit the pool”', 'The first time']);
  });

  it('goes with the goal: to the page, the review and the calendar', async () => {
    const el = await onPath();
    await put(el);
    await toYours(el);
    const goal = await goalOf(el);
    expect(goal.wins[1]).to.eql({ text: 'Walk to the bakery', by: inDays(20) });
    await waitUntil(() => titleOf(el) === 'Check it sounds like you');
    expect(clean(one(el, '.sheet')?.textContent)).to.include(`${bakery} by `);
    const ids = (wins: Goal['wins']) => {
      const file = calendarOf([{ ...goal, wins }], systemClock, { say, language: 'en' });
      return [...file.matchAll(/UID:(\S+)/g)].map(([, id]) => id);
    };
    expect(calendarOf([goal], systemClock, { say, language: 'en' })).to.include('“Walk to the bakery”');
    const [first, mine, ...rest] = ids(goal.wins);
    expect(ids(goal.wins.filter((_, index) => index !== 1))).to.eql([first, ...rest]);
    expect(rest).not.to.include(mine);
  });

  it('is reached when somebody who comes back says so, and can be unsaid', async () => {
    const goal: Goal = {
      id: 'walk',
      starter: 'endurance',
      text: 'Keep going for longer',
      measure: { id: 'minutes-a-session', unit: 'minutes' },
      baseline: 10,
      target: 40,
      by: addDays(today(), 30),
      setOn: addDays(today(), -60),
      wins: [
        { value: 15, by: addDays(today(), -40) },
        { text: 'Walk to the bakery', by: addDays(today(), -5) },
        { value: 40, by: addDays(today(), 30) },
      ],
    };
    const el = await ready(
      await fixture(html`<rapport-goals drafts="off" .goals=${[goal]}></rapport-goals>`),
    );
    const chip = () => one(el, '[aria-pressed]')!;
    expect(chip().getAttribute('aria-pressed')).to.equal('false');
    chip().click();
    await el.updateComplete;
    expect(chip().getAttribute('aria-pressed')).to.equal('true');
    expect(clean(one(el, '.earned')?.textContent)).to.match(/^You did it: “Walk to the bakery”, on /);
    expect(all(el, '.steps [data-at=done]')).to.have.length(2);
    await still(el);
    await expect(el).to.be.accessible();
    chip().click();
    await el.updateComplete;
    expect(one(el, '.earned')).to.equal(null);
    chip().click();
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    expect((await goalOf(el)).wins[1]).to.eql({ ...goal.wins[1], reached: today() });
  });

  it('scrolls one way only at 320 pixels while it is written and when it stands, from right to left too', async () => {
    await setViewport({ width: 320, height: 800 });
    try {
      for (const dir of ['ltr', 'rtl']) {
        const el = await onPath();
        el.dir = dir;
        await write(el, 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz');
        expect(document.documentElement.scrollWidth).to.equal(320);
        await press(el, /^Put it on the path/);
        one(el, '.moves')!.toggleAttribute('open', true);
        await el.updateComplete;
        expect(document.documentElement.scrollWidth).to.equal(320);
        el.remove();
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
