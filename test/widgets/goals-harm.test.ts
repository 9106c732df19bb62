import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Definition } from '../../src/model/form/definition.js';
import type { Goal } from '../../src/model/goals/goal.js';
import type { FlowElement } from '../../src/flow/flow-element.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import {
  all,
  choose,
  clean,
  errors,
  field,
  fill,
  inDays,
  one,
  open,
  press,
  ready,
  still,
  titleOf,
  toPath,
} from './goals-page.js';
import { openJourney } from './journey-page.js';

const own = async (el: FlowElement, words: string) => {
  await choose(el, /^Something else/);
  await fill(el, /in your own words/, words);
};
const gentle = (el: FlowElement) => clean(one(el, '.gentle')?.textContent);
const yesNo = async (el: FlowElement, id: string, index: number) => {
  all(el, `#q-${id} input`)[index]!.click();
  await el.updateComplete;
};

describe('<rapport-goals>, a goal in own words', () => {
  it('is asked about gently when it is about weight, and counted as a weight', async () => {
    const el = await open();
    await own(el, 'Be 45 kg');
    expect([one(el, '#q-adult'), one(el, '#q-eating')]).not.to.include(null);
    await yesNo(el, 'eating', 0);
    expect(gentle(el)).to.include('Thank you for telling us');
    await still(el);
    await expect(el).to.be.accessible();
    await yesNo(el, 'adult', 0);
    await yesNo(el, 'eating', 1);
    expect(gentle(el)).to.equal('');
    expect(el.answers).to.eql({ starter: 'own', 'goal-words': 'Be 45 kg' });
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await fill(el, /^How tall/, '170');
    await fill(el, /^Today/, '60');
    await fill(el, /^I’d like/, '45');
    await fill(el, /^By about/, inDays(200));
    await press(el, /^Continue/);
    expect(errors(el)).to.eql([
      'That is lighter than is safe for your height. Choose 53.5 or more, or another goal',
    ]);
  });

  it('is answered with kind words when it is about fasting or calories', async () => {
    const el = await open();
    await own(el, 'Eat 800 calories a day');
    expect(gentle(el)).to.include('Let’s find a kinder goal together');
    await press(el, /^Continue/);
    expect(errors(el)).to.eql(['Let’s choose another goal for now, or decide this together']);
    await fill(el, /in your own words/, 'Walk to the bakery');
    expect([gentle(el), errors(el)]).to.eql(['', []]);
    expect(one(el, '#q-eating')).to.equal(null);
  });

  it('meets the same limits whatever else is said, and none where it only sounds like it', async () => {
    const el = await open();
    for (const words of ['Lose 10 kg so I can carry my daughter', 'Be a size 8', 'Lose my belly']) {
      await own(el, words);
      expect(one(el, '#q-eating'), words).not.to.equal(null);
    }
    for (const words of ['Don’t eat until dinner', 'Eat once a day', 'Eat under 1000 a day']) {
      await own(el, words);
      expect(gentle(el), words).to.include('Let’s find a kinder goal together');
    }
    for (const words of ['Carry my daughter', 'Press 40 kg', 'Eat together with my family']) {
      await own(el, words);
      expect([gentle(el), one(el, '#q-eating')], words).to.eql(['', null]);
    }
  });

  it('is asked about gently when its numbers show that it is about weight', async () => {
    const el = await open();
    await own(el, 'A better me');
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await choose(el, /^Kilograms lifted/);
    await fill(el, /^Today/, '60');
    await fill(el, /^I’d like/, '58');
    await fill(el, /^By about/, inDays(200));
    await fill(el, /^How tall/, '170');
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A goal worth getting up for');
    expect(one(el, '#q-eating')).not.to.equal(null);
  });

  it('is no weight goal any more when its words change, in pounds too', async () => {
    const el = await ready(await fixture(html`<rapport-goals drafts="off" region="US"></rapport-goals>`));
    await own(el, 'Weigh less');
    expect(el.flow.session!.answers.measure).to.equal('pounds-of-body-weight');
    await fill(el, /in your own words/, 'Walk more');
    expect(el.flow.session!.answers.measure).to.equal(undefined);
    expect(one(el, '#q-eating')).to.equal(null);
  });
});

describe('<rapport-goals>, in stone', () => {
  it('counts a weight, with a height in inches', async () => {
    const el = await open();
    await choose(el, /weight gently/);
    await yesNo(el, 'adult', 0);
    await yesNo(el, 'eating', 1);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await fill(el, /^How tall/, '170');
    one(el, 'details.why')!.toggleAttribute('open', true);
    await choose(el, /^Stone of body weight/);
    expect(field(el, /^How tall/).value).to.equal('');
    expect(all(el, '.unit').map((each) => clean(each.textContent))).to.include.members(['inches', 'stone']);
  });
});

describe('<rapport-goals>, alcohol', () => {
  const note = (el: FlowElement) => clean(one(el, '.alcohol')?.textContent);

  it('says to talk to a doctor before cutting down, above 15 units a day', async () => {
    const el = await open();
    await choose(el, /^Change one habit/);
    await choose(el, /^Drink less alcohol/);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await fill(el, /^Today/, '20');
    expect(note(el)).to.match(/^If you drink a lot/);
    await fill(el, /^Today/, '60');
    expect(note(el)).to.match(/^Please talk to a doctor before you cut down/);
    await expect(el).to.be.accessible();
  });

  it('has a word about it for a goal in own words', async () => {
    const el = await open();
    await own(el, 'Stop drinking');
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    expect(note(el)).to.match(/^If you drink a lot/);
  });
});

describe('<rapport-goals>, a goal that the page hands over', () => {
  const handed = (change: Partial<Goal>): Goal => ({
    ...{ id: 'mine', starter: 'sleep', text: 'Sleep' },
    measure: { id: 'hours-of-sleep', unit: 'hours' },
    ...{ baseline: 10, target: 7, by: inDays(60), wins: [{ value: 7, by: inDays(60) }] },
    ...change,
  });
  const back = async (goal: Goal) => {
    const el = await ready(
      await fixture<RapportGoals>(html`<rapport-goals drafts="off" .goals=${[goal]}></rapport-goals>`),
    );
    await waitUntil(() => titleOf(el) === 'How is it going?');
    return el;
  };

  it('celebrates nothing past what is safe, and says kindly to pause', async () => {
    const el = await back(handed({}));
    await fill(el, /^Where are you now/, '7');
    expect(one(el, '.earned')).not.to.equal(null);
    expect(one(el, '.pause')).to.equal(null);
    await fill(el, /^Where are you now/, '4');
    expect(one(el, '.earned')).to.equal(null);
    expect(clean(one(el, '.pause')?.textContent)).to.include('please pause here');
    await expect(el).to.be.accessible();
  });

  it('asks gently first where it is about weight, and then knows what is too light', async () => {
    const weight = { starter: 'strength', baseline: 80, target: 76, wins: [{ value: 76, by: inDays(60) }] };
    const el = await back(
      handed({ ...weight, measure: { id: 'kilograms-of-body-weight', unit: 'kilograms' } }),
    );
    expect(one(el, '#q-now')).to.equal(null);
    await press(el, /^Change what and why/);
    await waitUntil(() => one(el, '#q-eating') !== null);
    await yesNo(el, 'adult', 0);
    await yesNo(el, 'eating', 1);
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'A path of small wins');
    await fill(el, /^How tall/, '170');
    await press(el, /^Continue/);
    await waitUntil(() => titleOf(el) === 'Your goal');
    el.flow.session!.go('back');
    await waitUntil(() => one(el, '#q-now') !== null);
    await fill(el, /^Where are you now/, '52');
    expect(one(el, '.earned')).to.equal(null);
    expect(one(el, '.pause')).not.to.equal(null);
  });
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
        { id: 'grown', kind: 'yes-no', label: '18 or over', role: 'adult' },
        { id: 'born', kind: 'date', label: 'Born', role: 'birth-date' },
        {
          id: 'lately',
          kind: 'multiple-choice',
          label: 'Lately',
          role: 'ready-recent',
          options: ['pregnancy', 'birth', 'surgery'].map((id) => ({ id, label: id })),
        },
      ],
    },
  ],
};
const born14 = inDays(-14 * 366);
const after = (step: string, answers: Record<string, string | string[]>, instruments = 'rapport-check') =>
  openJourney({
    steps: `intake ${step}`,
    intake: { definition: form, answers },
    properties: { instruments },
  });

describe('<rapport-journey>, what the intake said', () => {
  for (const lately of ['pregnancy', 'birth', 'surgery'])
    it(`reaches the goals: no weight goal after ${lately}, and kind words`, async () => {
      const el = await after('goals', { lately: [lately] });
      await choose(el, /weight gently/);
      expect(gentle(el)).to.include('Your body has a lot to do just now');
      expect(gentle(el)).not.to.include('Feel stronger');
      await press(el, /^Continue/);
      expect(errors(el)).to.include(
        'Weight can wait for now. Choose another goal, or decide together when we meet',
      );
      await press(el, /^Sleep longer/);
      expect(gentle(el)).to.equal('');
    });

  it('rules out weight and calories for somebody who said 18 or over and was born 14 years ago', async () => {
    const el = await after('goals', { grown: 'yes', born: born14 });
    expect(all(el, '.choice').some((each) => each.textContent.includes('weight'))).to.equal(false);
    for (const words of ['Lose weight', 'Count calories']) {
      await own(el, words);
      expect(one(el, '#q-adult')).to.equal(null);
      expect(gentle(el), words).to.include('Bodies are still growing before 18');
    }
  });

  it('is enough to know that somebody is of age', async () => {
    const el = await after('goals', { grown: 'yes' });
    await choose(el, /weight gently/);
    expect(one(el, '#q-adult')).to.equal(null);
  });

  it('asks nobody under 18 what a practitioner has to talk through, but something for everybody', async () => {
    const ids = async (answers: Record<string, string>, instruments: string) =>
      (await after('questionnaire', answers, instruments)).flow.session!.definition.id;
    expect(await ids({ grown: 'no' }, 'gad-7 rapport-check')).to.equal('rapport-check');
    expect(await ids({ grown: 'yes', born: born14 }, 'gad-7')).to.equal('rapport-check');
    expect(await ids({ grown: 'yes' }, 'gad-7')).to.equal('gad-7');
    expect(await ids({}, 'gad-7')).to.equal('gad-7');
  }).timeout(20_000);

  it('asks anew where somebody turns out to be under 18', async () => {
    const el = await after('questionnaire', { grown: 'yes' }, 'gad-7');
    el.flow.go('intake');
    await waitUntil(() => titleOf(el) === 'One');
    el.flow.finish('intake', { definition: form, answers: { grown: 'yes', born: born14 } }, []);
    await waitUntil(() => el.flow.session?.definition.id === 'rapport-check', 'still asked', {
      timeout: 5000,
    });
  });
});

describe('<rapport-goals>, beside all that', () => {
  it('asks nothing of the kind of a goal to lift more', async () => {
    const el = await toPath(await open(), /Feel stronger/);
    await fill(el, /^Today/, '20');
    await fill(el, /^I’d like/, '40');
    expect(one(el, '#q-height')).to.equal(null);
  });
});
