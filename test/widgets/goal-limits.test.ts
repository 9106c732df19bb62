import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers } from '../../src/model/form/answers.js';
import { goals } from '../../src/model/form/presets/goals.js';
import type { Goal } from '../../src/model/goals/goal.js';
import { measureIds, measures } from '../../src/model/goals/measures.js';
import { starterIds } from '../../src/model/goals/starters.js';
import { measureIn } from '../../src/widgets/goals/goal-answers.js';
import { goalIssues, weightLimit, type KnownOfPerson } from '../../src/widgets/goals/goal-issues.js';
import { answersFrom } from '../../src/widgets/goals/goal-from-answers.js';
import { pathIn } from '../../src/widgets/goals/goal-path.js';
import { parseGoals } from '../../src/widgets/goals/parse-goals.js';

const today = '2026-11-22';
const by = '2027-03-14';
const nobody: KnownOfPerson = { age: 'unknown', recent: false };
const faults = (answers: Answers, known = nobody) =>
  goalIssues(answers, today, known).map(({ question, code, limit }) => [question, code, limit]);

const own: Answers = { starter: 'own', 'goal-words': 'Get down to 45 kilos', baseline: 60, target: 45, by };
const fits = { adult: 'yes', eating: 'no', height: 170 };

describe('a weight goal under another name', () => {
  it('is counted as a weight, and kept to the same floor', () => {
    expect(measureIn(own)?.id).to.equal('kilograms-of-body-weight');
    expect(faults({ ...own, ...fits })).to.eql([['target', 'below-healthy-weight', 53.5]]);
  });

  it('is kept to it in pounds and stone, and however it was to be counted', () => {
    const pounds = {
      ...own,
      ...fits,
      measure: 'pounds-of-body-weight',
      height: 67,
      baseline: 130,
      target: 100,
    };
    expect(faults(pounds)).to.eql([['target', 'below-healthy-weight', 119]]);
    const stone = { ...pounds, measure: 'stone-of-body-weight', baseline: 10, target: 7 };
    expect(faults(stone)).to.eql([['target', 'below-healthy-weight', 8.5]]);
    for (const measure of measureIds.filter((id) => !/body|pounds/.test(id)))
      expect(faults({ ...own, ...fits, measure })[0], measure).to.eql([
        'target',
        'below-healthy-weight',
        53.5,
      ]);
  });

  it('is one without such words as well, where it goes down in kilograms lifted', () => {
    const quiet = { ...own, ...fits, 'goal-words': 'A better me', measure: 'kilograms-lifted' };
    expect(faults(quiet)).to.eql([['target', 'below-healthy-weight', 53.5]]);
    expect(faults({ ...quiet, eating: 'yes', target: 58 })).to.eql([
      ['starter', 'offer-another-goal', undefined],
    ]);
    const lift = {
      ...quiet,
      eating: 'yes',
      'goal-words': 'Deadlift',
      baseline: 20,
      target: 40,
      by: '2027-11-14',
    };
    expect(faults(lift)).to.eql([]);
  });

  it('is one as a habit and as a first time, which is then counted after all', () => {
    for (const began of [{ starter: 'habits', habit: 'own-habit' }, { starter: 'first' }])
      expect(faults({ ...own, ...fits, ...began })).to.eql([['target', 'below-healthy-weight', 53.5]]);
    expect(pathIn({ starter: 'first', 'goal-words': 'Weigh 50 kg', by }, today)).to.equal(undefined);
  });

  it('gives way where the weight starter would', () => {
    for (const eating of ['yes', 'rather-not-say'])
      expect(faults({ ...own, ...fits, target: 58, eating })).to.eql([
        ['goal-words', 'offer-another-goal', undefined],
      ]);
    expect(faults({ ...own, ...fits, target: 58, adult: 'no' })).to.eql([
      ['goal-words', 'under-18', undefined],
    ]);
  });
});

describe('a goal of fasting or calories', () => {
  it('is never offered', () => {
    const said = JSON.stringify([goals, measures, starterIds]);
    expect(/calor|fasting/i.test(said)).to.equal(false);
  });

  it('gives way to another, however it is counted and whatever was answered', () => {
    for (const words of ['Eat 800 calories a day', 'Fast for 3 days', 'Skip breakfast']) {
      const goal = { ...own, ...fits, 'goal-words': words, measure: 'days-a-week', baseline: 1, target: 3 };
      expect(faults(goal), words).to.eql([['goal-words', 'offer-another-goal', undefined]]);
      expect(faults({ ...goal, adult: 'no' }), words).to.eql([['goal-words', 'under-18', undefined]]);
    }
  });
});

describe('what the intake knows of the person', () => {
  const weight: Answers = { starter: 'weight', ...fits, baseline: 80, target: 76, by };
  const left: Answers = { starter: 'weight' };

  it('rules out a weight or calorie goal under 18, whatever was left blank or said here', () => {
    const young: KnownOfPerson = { age: 'under-18', recent: false };
    for (const answers of [weight, left, own, { starter: 'own', 'goal-words': 'Count calories' }])
      expect(weightLimit(answers, young)).to.equal('under-18');
    expect(weightLimit({ starter: 'sleep' }, young)).to.equal(undefined);
  });

  it('rules out a weight goal in pregnancy and after a birth or an operation', () => {
    const busy: KnownOfPerson = { age: 'adult', recent: true };
    expect(faults(weight, busy)).to.eql([['starter', 'soft-start', undefined]]);
    expect(faults({ ...own, ...fits, target: 58 }, busy)).to.eql([['goal-words', 'soft-start', undefined]]);
    expect(weightLimit({ starter: 'water' }, busy)).to.equal(undefined);
  });

  it('never lets a limit go because more is known', () => {
    const goal = fc.record({
      starter: fc.constantFrom('weight', 'own', 'sleep'),
      'goal-words': fc.constantFrom('Be thin', 'Walk', 'Fasting'),
      adult: fc.constantFrom('yes', 'no', 'rather-not-say'),
      eating: fc.constantFrom('yes', 'no', 'rather-not-say'),
    });
    const known = fc.record({
      age: fc.constantFrom('under-18', 'adult', 'unknown'),
      recent: fc.boolean(),
    });
    fc.assert(
      fc.property(goal, known, (answers, person) => {
        if (weightLimit(answers) !== undefined) expect(weightLimit(answers, person)).not.to.equal(undefined);
      }),
    );
  });
});

describe('the bounds of a goal', () => {
  it('keep sleep between 5 and 12 hours', () => {
    const sleep: Answers = { starter: 'sleep', baseline: 7, by };
    expect(faults({ ...sleep, target: 4.5 })).to.eql([['target', 'below-safe', 5]]);
    expect(faults({ ...sleep, target: 12.5 })).to.eql([['target', 'above-safe', 12]]);
    expect(faults({ ...sleep, baseline: 14, target: 13 })).to.eql([['target', 'above-safe', 12]]);
    for (const target of [5, 12]) expect(faults({ ...sleep, target })).to.eql([]);
  });

  it('keep a height within 120 to 230 cm, or 48 to 90 inches', () => {
    const cm: Answers = { starter: 'weight', ...fits, baseline: 80, target: 76, by };
    expect(faults({ ...cm, height: 67 })).to.eql([['height', 'too-low', 120]]);
    expect(faults({ ...cm, height: 231 })).to.eql([['height', 'too-high', 230]]);
    for (const measure of ['pounds-of-body-weight', 'stone-of-body-weight']) {
      const numbers = measure.startsWith('stone')
        ? { baseline: 12, target: 11.5 }
        : { baseline: 176, target: 170 };
      const inches = { ...cm, ...numbers, measure };
      expect(faults({ ...inches, height: 170 })).to.eql([['height', 'too-high', 90]]);
      expect(faults({ ...inches, height: 5.7 })).to.eql([['height', 'too-low', 48]]);
      expect(faults({ ...inches, height: 67 })).to.eql([]);
    }
  });
});

describe('a goal that the page hands over', () => {
  const given: Goal = {
    ...{ id: 'mine', starter: 'weight', text: 'Lighter' },
    measure: { id: 'kilograms-of-body-weight', unit: 'kilograms' },
    ...{ baseline: 60, target: 45, by, setOn: '2026-10-01', wins: [{ value: 45, by }] },
  };
  const asks = (goal: Goal, more: Answers = fits) => faults({ ...answersFrom(goal), ...more });

  it('is kept to the floor of a weight, also on the way', () => {
    expect(asks(given)).to.eql([['target', 'below-healthy-weight', 53.5]]);
    const wins = [
      { value: 45, by: '2026-12-14' },
      { value: 58, by },
    ];
    expect(asks({ ...given, target: 58, wins })).to.eql([['target', 'below-healthy-weight', 53.5]]);
  });

  it('is kept to it under any starter and in any words', () => {
    expect(asks({ ...given, starter: 'strength' })).to.eql([['target', 'below-healthy-weight', 53.5]]);
    const lifted = {
      ...given,
      starter: 'tone',
      measure: { id: 'kilograms-lifted', unit: 'kilograms' },
    } as const;
    expect(asks(lifted)[0]).to.eql(['target', 'below-healthy-weight', 53.5]);
    const times = {
      ...given,
      starter: 'own',
      text: 'Fasting',
      measure: { id: 'times', unit: 'times' },
    } as const;
    expect(asks(times)).to.deep.include(['goal-words', 'offer-another-goal', undefined]);
  });

  it('is kept to a pace that is safe for a body', () => {
    const rushed = { ...given, target: 54, by: '2026-10-15', wins: [{ value: 54, by: '2026-10-15' }] };
    expect(asks(rushed).map(([question, code]) => [question, code])).to.eql([['by', 'too-quick']]);
  });

  it('is kept to the bounds of sleep', () => {
    const sleep: Goal = {
      ...given,
      starter: 'sleep',
      measure: { id: 'hours-of-sleep', unit: 'hours' },
      ...{ baseline: 7, target: 3, wins: [{ value: 3, by }] },
    };
    expect(asks(sleep)).to.eql([['target', 'below-safe', 5]]);
  });

  it('is taken as a goal by the schema in stone', () => {
    const stone = {
      ...given,
      measure: { id: 'stone-of-body-weight', unit: 'stone' },
      baseline: 12,
      target: 11.5,
    };
    expect(parseGoals([{ ...stone, wins: [{ value: 11.5, by }] }])).to.include({ starter: 'weight' });
  });
});
