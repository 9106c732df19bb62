import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers } from '../../src/model/form/answers.js';
import { addDays } from '../../src/model/goals/dates.js';
import { goalSchema } from '../../src/model/goals/goal.js';
import { measureOf } from '../../src/model/goals/measures.js';
import { starters } from '../../src/model/goals/starters.js';
import { goalIssues } from '../../src/widgets/goals/goal-issues.js';
import { answersFrom, goalFrom } from '../../src/widgets/goals/goal-from-answers.js';
import { moved, pathIn, smaller } from '../../src/widgets/goals/goal-path.js';

const today = '2026-11-22';
const walk: Answers = { starter: 'endurance', baseline: 10, target: 40, by: '2027-03-14' };
const faults = (answers: Answers) =>
  goalIssues(answers, today).map(({ question, code, limit }) => [question, code, limit]);

describe('the faults between the answers of a goal', () => {
  it('finds none in a goal that goes somewhere in good time', () => {
    expect(faults(walk)).to.eql([]);
  });

  it('says when there is no way to go', () => {
    expect(faults({ ...walk, target: 10 })).to.eql([['target', 'no-change', undefined]]);
  });

  it('takes no date before tomorrow', () => {
    expect(faults({ ...walk, by: today })).to.eql([['by', 'too-early', '2026-11-23']]);
    expect(faults({ ...walk, by: '2026-11-23' })).to.eql([]);
  });

  it('takes no date more than five years off', () => {
    expect(faults({ ...walk, by: '2031-11-22' })).to.eql([]);
    expect(faults({ ...walk, by: '2031-11-23' })).to.eql([['by', 'too-late', '2031-11-22']]);
  });

  it('holds the numbers within what the measure allows', () => {
    expect(faults({ starter: 'stress-outlet', baseline: -1, target: 8 })).to.eql([
      ['baseline', 'too-low', 0],
      ['target', 'too-high', 7],
    ]);
    expect(faults({ starter: 'stress-outlet', baseline: 1.5, target: 3 })).to.eql([
      ['baseline', 'not-a-step', 1],
    ]);
    expect(faults({ starter: 'sleep', baseline: 6.25, target: 8 })).to.eql([]);
  });

  it('says which way a goal goes', () => {
    expect(faults({ ...walk, baseline: 40, target: 10 })).to.eql([['target', 'goes-up', undefined]]);
    const smoking = { starter: 'habits', habit: 'smoking', baseline: 5, target: 10, by: '2027-03-14' };
    expect(faults(smoking)).to.eql([['target', 'goes-down', undefined]]);
    const own = { ...smoking, habit: 'own-habit', measure: 'days-a-week', baseline: 6, target: 1 };
    expect(faults(own)).to.eql([]);
  });

  it('plans towards no more than is safe without a talk, and over no more than five years', () => {
    const water = { starter: 'water', baseline: 6, target: 15, by: '2027-03-14' };
    expect(faults(water)).to.eql([['target', 'above-safe', 12]]);
    const times = { starter: 'strength', measure: 'kilograms-lifted', baseline: 1, target: 500 };
    expect(faults({ ...times, by: '2027-03-14' })).to.eql([]);
    const weight = { starter: 'weight', adult: 'yes', eating: 'no', height: 200, by: '2027-03-14' };
    expect(faults({ ...weight, baseline: 400, target: 76 })).to.eql([['target', 'too-far', undefined]]);
  });

  it('takes no weights below nothing and no text for a number', () => {
    expect(faults({ ...walk, baseline: -3 })).to.eql([['baseline', 'too-low', 0]]);
    expect(pathIn({ ...walk, baseline: 'ten' }, today)).to.equal(undefined);
    expect(pathIn({ ...walk, target: Number.NaN }, today)).to.equal(undefined);
    expect(goalFrom({ ...walk, 'weight-importance': '3' }, { text: 'Walk', today })).not.to.have.property(
      'weight',
    );
  });

  it('asks for the other half of a plan', () => {
    expect(faults({ ...walk, 'plan-when': 'it rains' })).to.eql([['plan-then', 'other-half', undefined]]);
    expect(faults({ ...walk, 'plan-then': 'stay in' })).to.eql([['plan-when', 'other-half', undefined]]);
  });
});

describe('a weight goal', () => {
  const weight: Answers = {
    ...{ starter: 'weight', adult: 'yes', eating: 'no', height: 170 },
    ...{ baseline: 80, target: 76, by: '2027-03-14' },
  };

  it('goes at one kilogram a week at most: a date that is too soon is declined with one that is not', () => {
    expect(faults(weight)).to.eql([]);
    expect(faults({ ...weight, by: '2026-12-06' })).to.eql([['by', 'too-quick', '2026-12-29']]);
    expect(faults({ ...weight, by: '2026-12-29' })).to.eql([]);
  });

  it('is not for people under 18, nor where somebody would rather not say', () => {
    for (const adult of ['no', 'rather-not-say'])
      expect(faults({ ...weight, adult })).to.eql([['starter', 'under-18', undefined]]);
  });

  it('gives way to another goal after hard times with eating, or where that is left unsaid', () => {
    for (const eating of ['yes', 'rather-not-say'])
      expect(faults({ ...weight, eating })).to.eql([['starter', 'offer-another-goal', undefined]]);
  });

  it('does not aim below a body mass index of 18.5, in kilograms or in pounds', () => {
    expect(faults({ ...weight, target: 53 })).to.eql([['target', 'below-healthy-weight', 53.5]]);
    const pounds = { ...weight, measure: 'pounds-of-body-weight', height: 67, baseline: 176, target: 110 };
    expect(faults(pounds)).to.eql([['target', 'below-healthy-weight', 119]]);
  });
});

describe('making a path smaller', () => {
  const smallerThan = (answers: Answers) => smaller(pathIn(answers, today)!, today);

  it('goes about half the way, or takes half as much time again', () => {
    expect(smallerThan(walk)).to.eql({ target: 30, by: '2027-05-09' });
  });

  it('works downwards too', () => {
    const own = { starter: 'own', measure: 'days-a-week', baseline: 6, target: 1, by: '2027-03-14' };
    expect(smallerThan(own).target).to.equal(3);
  });

  it('offers only more time where there is no smaller step', () => {
    expect(smallerThan({ ...walk, starter: 'stress-outlet', baseline: 2, target: 3 })).to.have.keys('by');
  });

  it('never offers a date that would still be too quick', () => {
    const rushed = { ...walk, by: '2026-11-30' };
    expect(pathIn(rushed, today)?.feasible).to.equal(false);
    const { by } = smallerThan(rushed);
    expect(pathIn({ ...rushed, by: by! }, today)?.feasible).to.equal(true);
  });
});

describe('a goal from answers', () => {
  const ruler = fc.option(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('not-sure')), {
    nil: undefined,
  });
  const words = fc.option(fc.string({ maxLength: 200 }), { nil: undefined });
  // Mostly small whole numbers, so that most measures take them; now and then something out of bounds.
  const amount = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) },
    fc.integer({ min: -10, max: 1400 }).map((n) => n / 2),
  );
  const given = fc
    .record({
      starter: fc.constantFrom(...starters.map(({ id }) => id), 'later'),
      measure: fc.constantFrom('times', 'rating', 'kilometres', 'kilograms-lifted'),
      baseline: amount,
      target: amount,
      by: fc.integer({ min: -10, max: 2000 }).map((days) => addDays(today, days)),
      importance: ruler,
      confidence: ruler,
      why: words,
      hope: words,
      'plan-when': words,
      'plan-then': words,
    })
    .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)));

  it('is a goal that the schema takes, or none', () => {
    let goals = 0;
    fc.assert(
      fc.property(given, (answers) => {
        const goal = goalFrom(answers as Answers, { text: 'Walk', today });
        if (goal) goals += 1;
        return goal === undefined || goalSchema.safeParse(goal).success;
      }),
      { numRuns: 500 },
    );
    expect(goals).to.be.greaterThan(50);
  });

  it('counts a first time from never to once, without asking', () => {
    const goal = goalFrom({ starter: 'first', by: '2027-03-14' }, { text: 'Swim in the sea', today });
    expect(goal).to.include({ baseline: 0, target: 1 });
    expect(goal?.wins).to.have.length(1);
  });

  it('leaves out what the person is not sure of', () => {
    const goal = goalFrom({ ...walk, importance: 'not-sure', confidence: 0 }, { text: 'Walk', today });
    expect(goal).not.to.have.property('importance');
    expect(goal).to.have.property('confidence', 0);
  });

  it('is dated as its last win is where the wished date comes too soon', () => {
    const goal = goalFrom({ ...walk, by: '2026-12-01' }, { text: 'Walk', today });
    expect(goal?.by).to.equal(goal?.wins.at(-1)?.by);
    expect(goal!.by > '2026-12-01').to.equal(true);
  });

  it('comes back from the answers that it was turned into, whole', () => {
    const levels = () => ['a', 'b', 'c', 'd', 'e'];
    let back = 0;
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 400 }), (answers, later) => {
        const more = { ...answers, who: 'Ann', story: 'No', reached: 'more', 'weight-importance': '0' };
        const full = {
          ...more,
          'weight-difficulty': '3',
          progress: [
            { date: '2026-12-01', value: 3 },
            { date: '2026-12-08', value: 4 },
          ],
        };
        const goal = goalFrom(full, { text: 'Walk', today, levels });
        if (!goal) return;
        back += 1;
        const again = goalFrom(answersFrom(goal), { text: 'Walk', today: addDays(today, later) });
        expect(again).to.eql(goal);
      }),
      { numRuns: 400 },
    );
    expect(back).to.be.greaterThan(40);
  });

  it('takes today’s number as progress, in the place of an earlier one of the day', () => {
    const settled = answersFrom(goalFrom(walk, { text: 'Walk', today })!);
    const progress = [
      { date: '2026-12-01', value: 15 },
      { date: today, value: 9 },
    ];
    expect(goalFrom({ ...settled, progress, now: 20 }, { text: 'Walk', today })?.progress).to.eql([
      { date: '2026-12-01', value: 15 },
      { date: today, value: 20 },
    ]);
  });

  it('keeps dates that were moved while the way is the same, and forgets them with another target', () => {
    const path = pathIn(walk, today)!;
    const change = moved(path, 1, 2, today) as Answers;
    const again = pathIn({ ...walk, ...change }, today)!;
    expect(again.wins[1]?.by).to.equal(addDays(path.wins[1]!.by, 2));
    expect(pathIn({ ...walk, ...change, target: 60 }, today)?.wins).to.eql(
      pathIn({ ...walk, target: 60 }, today)?.wins,
    );
  });

  it('moves its own date with its last win', () => {
    const path = pathIn(walk, today)!;
    const change = moved(path, path.wins.length - 1, 1, today) as Answers;
    expect(change.by).to.equal('2027-03-15');
    expect(pathIn({ ...walk, ...change }, today)?.wins.slice(0, -1)).to.eql(path.wins.slice(0, -1));
  });

  it('is counted as its starter suggests', () => {
    expect(goalFrom(walk, { text: 'Walk', today })?.measure).to.eql({
      id: 'minutes-a-session',
      unit: measureOf('minutes-a-session').unit,
    });
  });
});
