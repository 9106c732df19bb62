import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers } from '../../src/model/form/answers.js';
import { addDays } from '../../src/model/goals/dates.js';
import { goalSchema } from '../../src/model/goals/goal.js';
import { measureOf } from '../../src/model/goals/measures.js';
import { starters } from '../../src/model/goals/starters.js';
import { goalFaults, goalFrom, pathIn, smaller } from '../../src/widgets/goals/goal-from-answers.js';

const today = '2026-11-22';
const walk: Answers = { starter: 'endurance', baseline: 10, target: 40, by: '2027-03-14' };
const faults = (answers: Answers) =>
  goalFaults(answers, today).map(({ question, code, limit }) => [question, code, limit]);

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

  it('asks for the other half of a plan', () => {
    expect(faults({ ...walk, 'plan-when': 'it rains' })).to.eql([['plan-then', 'other-half', undefined]]);
    expect(faults({ ...walk, 'plan-then': 'stay in' })).to.eql([['plan-when', 'other-half', undefined]]);
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
        const goal = goalFrom(answers as Answers, 'Walk', today);
        if (goal) goals += 1;
        return goal === undefined || goalSchema.safeParse(goal).success;
      }),
      { numRuns: 500 },
    );
    expect(goals).to.be.greaterThan(50);
  });

  it('counts a first time from never to once, without asking', () => {
    const goal = goalFrom({ starter: 'first', by: '2027-03-14' }, 'Swim in the sea', today);
    expect(goal).to.include({ baseline: 0, target: 1 });
    expect(goal?.wins).to.have.length(1);
  });

  it('leaves out what the person is not sure of', () => {
    const goal = goalFrom({ ...walk, importance: 'not-sure', confidence: 0 }, 'Walk', today);
    expect(goal).not.to.have.property('importance');
    expect(goal).to.have.property('confidence', 0);
  });

  it('is counted as its starter suggests', () => {
    expect(goalFrom(walk, 'Walk', today)?.measure).to.eql({
      id: 'minutes-a-session',
      unit: measureOf('minutes-a-session').unit,
    });
  });
});
