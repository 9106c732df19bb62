import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Goal } from '../../../src/model/goals/goal.js';
import {
  heightInCm,
  heightRange,
  isEatingLess,
  isPastSafe,
  isWeightGoal,
  leastWeight,
  wantsDoctorFirst,
  weightGoalLimit,
} from '../../../src/model/goals/limits.js';
import {
  bodyWeights,
  fromKilograms,
  measureOf,
  measures,
  toKilograms,
  type MeasureId,
} from '../../../src/model/goals/measures.js';
import { saysAlcohol, saysEatingLess, saysWeight } from '../../../src/model/goals/own-words.js';
import { progressOf, replan } from '../../../src/model/goals/progress.js';
import { starters } from '../../../src/model/goals/starters.js';

const table = (judge: (words: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  for (const words of yes) assert.equal(judge(words), true, words);
  for (const words of no) assert.equal(judge(words), false, words);
};

describe('a goal in own words', () => {
  it('is about weight when it says so, in any unit', () => {
    table(
      saysWeight,
      [
        ...['Lose weight', 'lose some of this weight', 'Be 45kg', 'Get down to 45 kilos', 'Weigh 7 stone'],
        ...['9st by summer', 'Drop 20 lbs', 'shed ten pounds', 'Half a stone less', 'Be thin', 'Get slimmer'],
        ...[
          'Have a BMI of 17',
          'Drop two dress sizes',
          'Size zero',
          'burn belly fat',
          'Lose fat',
          'skinny again',
        ],
        ...[
          'Weight loss',
          'Losing the weight I put on by lifting',
          'My goal weight',
          'gain weight',
          'WEIGH LESS',
        ],
      ],
      [
        ...['Walk to the bakery', 'Deadlift 100 kg', 'Squat my own body weight 5 times', 'Lift weights'],
        ...['Bench press 60 kilos', 'Carry my 12 kg child upstairs', 'Row with two 10 lb dumbbells'],
        ...[
          'Save 500 pounds',
          'Swim outdoors',
          'Think before I answer',
          'Walk to the standing stone',
          'Run fast',
          'Lift more weight',
        ],
      ],
    );
  });

  it('is about fasting or calories when it says so, and not when it is about speed', () => {
    table(
      saysEatingLess,
      [
        ...['Fasting until noon', 'Intermittent fasting', 'Water fast', 'Fast for 3 days', 'Try a 16:8 fast'],
        ...[
          'Eat 800 calories a day',
          'Under 1000 kcal',
          'Count kcals',
          'Skip breakfast',
          'skipping my dinner',
        ],
        ...[
          'Stop eating at night',
          'Eat less',
          'Eat nothing on Mondays',
          'No eating after six',
          'OMAD',
          '5:2',
        ],
      ],
      [
        ...['Run fast', 'Swim faster', 'Eat breakfast every day', 'Eat less fast food', 'Eat less sugar'],
        ...['Walk a fast mile', 'Break my record', 'Cook at home', 'Be ready at 8:16', 'Eat more slowly'],
      ],
    );
  });

  it('is about alcohol when it says so', () => {
    table(
      saysAlcohol,
      ['Less wine', 'Stop drinking', 'no beer at home'],
      ['Stop drinking coffee', 'Drink water'],
    );
  });
});

describe('what a goal is', () => {
  it('is a weight goal with every measure of body weight, whatever it began from', () => {
    for (const { id: starter } of starters)
      for (const measure of bodyWeights) assert.equal(isWeightGoal({ starter, measure }), true, starter);
  });

  it('is a weight goal with such words, whatever it is counted in', () => {
    for (const { id: measure } of measures)
      assert.equal(isWeightGoal({ starter: 'own', words: 'Be 45 kg', measure }), true, measure);
  });

  it('is a weight goal where somebody’s own goal goes down in kilograms or pounds', () => {
    for (const measure of ['kilograms-lifted', 'pounds-lifted'] as const) {
      const own = { starter: 'own', words: 'A better me', measure };
      assert.equal(isWeightGoal({ ...own, baseline: 60, target: 45 }), true);
      assert.equal(isWeightGoal({ ...own, baseline: 45, target: 60 }), false);
      assert.equal(isWeightGoal({ ...own, starter: 'strength', baseline: 60, target: 45 }), false);
    }
  });

  it('is none of the kind for any other starter with its own measures', () => {
    for (const { id, measures: ways } of starters.filter((each) => each.id !== 'weight'))
      for (const measure of ways) assert.equal(isWeightGoal({ starter: id, measure }), false, id);
  });

  it('is about eating less by its words, whatever the starter', () => {
    assert.equal(isEatingLess({ starter: 'habits', words: 'Fasting' }), true);
    assert.equal(isEatingLess({ starter: 'meals' }), false);
  });
});

describe('the limits of a weight goal', () => {
  it('stop it for a body that carries a child or heals, however old', () => {
    assert.equal(weightGoalLimit({ recent: true, age: 30 }), 'soft-start');
    assert.equal(weightGoalLimit({ recent: true, age: 17 }), 'under-18');
    assert.equal(weightGoalLimit({ recent: false }), undefined);
  });

  it('are the same in kilograms, pounds and stone', () => {
    const cm = fc.integer({ min: 122, max: 228 });
    fc.assert(
      fc.property(cm, fc.constantFrom(...bodyWeights), (heightCm, id) => {
        const least = leastWeight(id, heightCm);
        assert.equal(weightGoalLimit({ heightCm, targetKg: toKilograms(id, least) }), undefined);
        const lighter = toKilograms(id, least - measureOf(id).step * 1.01);
        assert.equal(weightGoalLimit({ heightCm, targetKg: lighter }), 'below-healthy-weight');
      }),
    );
  });

  it('count a stone as 14 pounds', () => {
    assert.equal(toKilograms('stone-of-body-weight', 10), toKilograms('pounds-of-body-weight', 140));
    fc.assert(
      fc.property(fc.constantFrom(...bodyWeights), fc.integer({ min: 30, max: 400 }), (id, kg) => {
        assert.ok(Math.abs(toKilograms(id, fromKilograms(id, kg)) - kg) < 1e-9);
      }),
    );
  });

  it('take heights from 120 to 230 cm or 48 to 90 inches, and never the one for the other', () => {
    const cases: [MeasureId, number, number | undefined][] = [
      ['kilograms-of-body-weight', 119, undefined],
      ['kilograms-of-body-weight', 120, 120],
      ['kilograms-of-body-weight', 230, 230],
      ['kilograms-of-body-weight', 231, undefined],
      ['kilograms-of-body-weight', 67, undefined],
      ['kilograms-of-body-weight', 1.7, undefined],
      ['pounds-of-body-weight', 47, undefined],
      ['pounds-of-body-weight', 48, 121.92],
      ['stone-of-body-weight', 90, 228.6],
      ['stone-of-body-weight', 91, undefined],
      ['pounds-of-body-weight', 170, undefined],
      ['stone-of-body-weight', Number.NaN, undefined],
    ];
    for (const [id, height, cm] of cases) assert.equal(heightInCm(id, height), cm, `${id} ${String(height)}`);
    assert.ok(heightRange('pounds-of-body-weight')[1] < heightRange('kilograms-of-body-weight')[0]);
  });

  it('ask for a doctor first above 15 units of alcohol a day', () => {
    assert.equal(wantsDoctorFirst('drinks-a-week', 52), false);
    assert.equal(wantsDoctorFirst('drinks-a-week', 53), true);
    assert.equal(wantsDoctorFirst('glasses-a-day', 20), false);
  });
});

describe('a value past what is safe', () => {
  const lighter: Goal = {
    ...{ id: 'goal-1', starter: 'weight', text: 'Change my weight gently' },
    measure: { id: 'kilograms-of-body-weight', unit: 'kilograms' },
    ...{ baseline: 80, target: 76, by: '2027-03-14' },
    wins: [
      { value: 78, by: '2027-01-10' },
      { value: 76, by: '2027-03-14' },
    ],
  };
  const sleep: Goal = {
    ...lighter,
    ...{ starter: 'sleep', measure: { id: 'hours-of-sleep', unit: 'hours' }, baseline: 10, target: 7 },
    wins: [{ value: 7, by: '2027-03-14' }],
  };
  const logged = (goal: Goal, value: number, height?: number) =>
    progressOf({ ...goal, progress: [{ date: '2026-12-01', value }] }, '2026-12-02', height);

  it('earns nothing, and asks for a pause', () => {
    const cases: [string, Goal, number, number | undefined][] = [
      ['a weight under that height', lighter, 53, 170],
      ['a weight far under the goal, where no height is known', lighter, 45, undefined],
      ['four hours of sleep', sleep, 4, undefined],
      [
        '13 hours of sleep',
        { ...sleep, baseline: 6, target: 8, wins: [{ value: 8, by: '2027-03-14' }] },
        13,
        undefined,
      ],
    ];
    for (const [what, goal, value, height] of cases) {
      const { earned, pause } = logged(goal, value, height);
      assert.deepEqual([earned, pause], [[], true], what);
    }
  });

  it('is no such thing on the way, nor a step in the right direction', () => {
    assert.equal(logged(lighter, 76, 170).pause, false);
    assert.equal(logged(lighter, 76, 170).earned.length, 2);
    assert.equal(logged(lighter, 75).pause, false);
    const heavier = { ...lighter, baseline: 45, target: 54, wins: [{ value: 46, by: '2027-03-14' }] };
    assert.equal(isPastSafe(heavier, 46, 170), false);
    assert.equal(isPastSafe(heavier, 44, 170), true);
    const rest = { ...sleep, baseline: 3, target: 6, wins: [{ value: 4, by: '2027-03-14' }] };
    assert.equal(logged(rest, 4).earned.length, 1);
  });

  it('keeps what was earned safely before, and is no place to plan from', () => {
    const progress = [
      { date: '2026-12-01', value: 77 },
      { date: '2026-12-20', value: 50 },
    ];
    const goal = { ...lighter, progress };
    assert.deepEqual(
      progressOf(goal, '2026-12-21', 170).earned.map(({ on }) => on),
      ['2026-12-01'],
    );
    assert.equal(replan(goal, '2026-12-21'), goal);
  });
});
