import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { addDays } from '../../src/model/goals/dates.js';
import type { Goal } from '../../src/model/goals/goal.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import {
  all,
  clean,
  fill,
  fillPath,
  inDays,
  one,
  open,
  press,
  rate,
  ready,
  still,
  stones,
  titleOf,
  today,
  toPath,
} from './goals-page.js';

const dates = (el: RapportGoals) => all(el, '.steps small').map((each) => clean(each.textContent));

describe('<rapport-goals>, moving a small win', () => {
  it('moves by buttons that the keyboard reaches, says so, and keeps the focus', async () => {
    const el = await toPath(await open());
    await fillPath(el);
    const before = dates(el);
    one(el, '.moves')!.toggleAttribute('open', true);
    const later = all(el, '.moves li')[1]!.querySelectorAll('button')[1]!;
    expect(clean(later.textContent)).to.match(/^Later/);
    later.focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(dates(el)[2]).not.to.equal(before[2]);
    expect([dates(el)[1], dates(el)[3]]).to.eql([before[1], before[3]]);
    expect(clean(one(el, '.did')?.textContent)).to.match(/minutes is now on /);
    expect(el.shadowRoot!.activeElement).to.equal(later);
    await still(el);
    await expect(el).to.be.accessible();
  });

  it('says when there is no room, and moves nothing', async () => {
    const el = await toPath(await open());
    await fillPath(el, inDays(7 * 3));
    const before = dates(el);
    one(el, '.moves')!.toggleAttribute('open', true);
    await press(el, /^Earlier 15 minutes/);
    expect(clean(one(el, '.did')?.textContent)).to.include('no room');
    expect(dates(el)).to.eql(before);
  });

  it('moves by dragging a stone, and the other way round from right to left', async () => {
    const el = await toPath(await open());
    await fillPath(el);
    const drag = async (distance: number) => {
      const stone = all(el, '.stone.drag')[1]!;
      stone.setPointerCapture = () => undefined; // no real pointer is down
      const at = (type: string, clientX: number) =>
        stone.dispatchEvent(new PointerEvent(type, { clientX, button: 0, bubbles: true }));
      at('pointerdown', 100);
      at('pointermove', 100 + distance);
      at('pointerup', 100 + distance);
      await el.updateComplete;
    };
    const before = dates(el);
    await drag(17);
    expect(dates(el)[2]).not.to.equal(before[2]);
    await drag(-17);
    expect(dates(el)).to.eql(before);
    el.dir = 'rtl';
    await drag(-17);
    expect(dates(el)[2]).not.to.equal(before[2]);
  });

  it('is planned anew when the target moves', async () => {
    const el = await toPath(await open());
    await fillPath(el);
    const before = dates(el);
    one(el, '.moves')!.toggleAttribute('open', true);
    await press(el, /^Later 20 minutes/);
    await fill(el, /^I’d like/, '60');
    await fill(el, /^I’d like/, '40');
    expect(dates(el)).to.eql(before);
  });
});

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
    { value: 25, by: addDays(today(), 5) },
    { value: 40, by: addDays(today(), 30) },
  ],
  levels: ['None', 'Ten minutes', 'Forty minutes', 'Fifty', 'An hour'],
  progress: [{ date: addDays(today(), -41), value: 15 }],
};
const comeBack = async (...goals: Goal[]) =>
  ready(await fixture(html`<rapport-goals drafts="off" .goals=${goals}></rapport-goals>`));

describe('<rapport-goals>, coming back', () => {
  it('shows what was earned, celebrates the last win and says what is next', async () => {
    const el = await comeBack(goal);
    expect(titleOf(el)).to.equal('How is it going?');
    expect(clean(one(el, '.earned')?.textContent)).to.match(
      /^You got to 15 minutes each time on .* yours to keep/,
    );
    expect(all(el, '.steps [data-at=done]')).to.have.length(2);
    expect(clean(one(el, '.main')?.textContent)).to.match(/Next: 25 minutes each time by/);
    await still(el);
    await expect(el).to.be.accessible();
  });

  it('ticks nothing that was not earned', async () => {
    const el = await comeBack({ ...goal, progress: [] });
    expect(one(el, '.earned')).to.equal(null);
    expect(all(el, '.steps [data-at=done]')).to.have.length(1);
  });

  it('takes how it stands today, and hands the goal over with it', async () => {
    const el = await comeBack(goal);
    el.answersInEvents = true;
    await fill(el, /^Where are you now/, '26');
    expect(all(el, '.steps [data-at=done]')).to.have.length(3);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    let goals: readonly Goal[] = [];
    el.addEventListener('rapport-goals-set', (event) => (goals = event.goals ?? []));
    await press(el, /^Continue/);
    expect(goals).to.eql([{ ...goal, progress: [...goal.progress!, { date: today(), value: 26 }] }]);
  });

  it('says of a plateau that it is normal, and plans from there', async () => {
    const flat = [-40, -30, -20, -2].map((days) => ({ date: addDays(today(), days), value: 16 }));
    const el = await comeBack({ ...goal, progress: flat });
    const before = dates(el);
    expect(clean(one(el, '.pace')?.textContent)).to.include('part of the way');
    expect(clean(one(el, '.main')?.textContent)).not.to.match(/fail|should|missed/i);
    await press(el, /^Plan the next steps/);
    expect(clean(one(el, '.pace')?.textContent)).to.match(/^We’ve planned the next steps from where you are/);
    expect(dates(el)).not.to.eql(before);
    expect(stones(el).slice(0, 2)).to.eql(['10 minutes', '15 minutes']);
    await still(el);
    await expect(el).to.be.accessible();
  });

  it('looks back at the outcomes when the day has come, and sums up several goals', async () => {
    const over = { ...goal, by: addDays(today(), -1), weight: { importance: 3, difficulty: 2 } };
    const el = await comeBack(over, { ...over, id: 'second' });
    all(el, '#q-reached input')[1]!.click();
    all(el, '#q-reached-2 input')[1]!.click();
    await el.updateComplete;
    // Two goals at +1: the third of the published values.
    expect(clean(one(el, '.main')?.textContent)).to.include('All together: 62.');
    await still(el);
    await expect(el).to.be.accessible();
  });

  it('keeps the given goal as it is beside a new one', async () => {
    const el = await comeBack(goal);
    await press(el, /^Continue/);
    await press(el, /^Add another goal/);
    await waitUntil(() => titleOf(el) === 'Another goal');
    await toPath(el, /Sleep longer/);
    await press(el, /Start from this example/);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'When it gets hard');
    await press(el, /^Save my goal/);
    await waitUntil(() => titleOf(el) === 'How is it going?');
    await press(el, /^Continue/);
    expect(all(el, '.yours')).to.have.length(2);
  });

  it('tells the owner once what is wrong with goals that are none, or too many', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => warnings.push(words);
    try {
      const list = new Array(200).fill(goal) as Goal[];
      for (const given of [list, [{ ...goal, target: 'secret' }], [goal, goal]]) {
        const el = await fixture<RapportGoals>(
          html`<rapport-goals drafts="off" .goals=${given}><p>Call us</p></rapport-goals>`,
        );
        await waitUntil(() => one(el, 'slot') !== null && warnings.length > 0);
      }
      await waitUntil(() => warnings.length === 3);
      expect(warnings[0]).to.include('up to 4 goals; the list: at most 4');
      expect(warnings[1]).to.include('0.target: expected number');
      expect(warnings.join(' ')).not.to.include('secret');
    } finally {
      console.warn = warn;
    }
  });
});

describe('<rapport-goals> on a small screen', () => {
  it('scrolls one way only at 320 pixels, with long words and from right to left', async () => {
    await setViewport({ width: 320, height: 800 });
    try {
      for (const dir of ['ltr', 'rtl']) {
        const el = await open();
        el.dir = dir;
        const fits = () => document.documentElement.scrollWidth <= 320;
        await fill(
          el,
          /Why does it matter/,
          'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2),
        );
        await rate(el, /How much does this matter/, 6);
        expect(fits(), 'goal').to.equal(true);
        await toPath(el);
        await fillPath(el);
        await rate(el, /How sure are you/, 4);
        one(el, '.moves')!.toggleAttribute('open', true);
        expect(fits(), 'path').to.equal(true);
        await press(el, /^Continue/);
        await waitUntil(() => titleOf(el) === 'When it gets hard');
        expect(fits(), 'plan').to.equal(true);
        await press(el, /^Save my goal/);
        await waitUntil(() => titleOf(el) === 'Your goal');
        expect(fits(), 'yours').to.equal(true);
        el.remove();
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  }).timeout(10_000);
});
