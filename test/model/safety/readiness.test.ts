import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  healthConditions,
  readiness,
  recentChanges,
  type ReadinessAnswers,
} from '../../../src/model/safety/readiness.js';

const yes = true;
const no = false;
const unsaid = undefined;
const heart = ['heart'] as const;
const none = [] as const;

describe('readiness', () => {
  const table: [
    ReadinessAnswers['symptoms'],
    ReadinessAnswers['conditions'],
    boolean | undefined,
    string,
    string,
  ][] = [
    [yes, heart, yes, 'stop-and-talk', 'symptoms heart active'],
    [yes, none, yes, 'stop-and-talk', 'symptoms active'],
    [yes, unsaid, yes, 'stop-and-talk', 'symptoms active conditions-not-said'],
    [yes, none, unsaid, 'stop-and-talk', 'symptoms active-not-said'],
    [yes, heart, no, 'talk-first', 'symptoms heart not-active'],
    [yes, 'rather-not', no, 'talk-first', 'symptoms not-active conditions-not-said'],
    [no, heart, yes, 'moderate-first', 'heart active'],
    [no, heart, no, 'talk-first', 'heart not-active'],
    [no, heart, unsaid, 'talk-first', 'heart active-not-said'],
    ['rather-not', heart, yes, 'talk-first', 'heart active symptoms-not-said'],
    [unsaid, heart, no, 'talk-first', 'heart not-active symptoms-not-said'],
    [no, none, yes, 'ready', ''],
    [no, none, no, 'ready', ''],
    [no, none, unsaid, 'ready', ''],
    [no, unsaid, yes, 'unknown', 'conditions-not-said'],
    [no, 'rather-not', no, 'unknown', 'conditions-not-said'],
    [unsaid, none, yes, 'unknown', 'symptoms-not-said'],
    ['rather-not', none, no, 'unknown', 'symptoms-not-said'],
    [unsaid, unsaid, unsaid, 'unknown', 'conditions-not-said symptoms-not-said'],
  ];
  for (const [symptoms, conditions, active, outcome, reasons] of table)
    it(`is ${outcome} with symptoms ${symptoms}, conditions ${String(conditions)}, active ${active}`, () => {
      const found = readiness({ symptoms, conditions, active });
      assert.equal(found.outcome, outcome);
      assert.equal(found.reasons.join(' '), reasons);
    });

  it('names every condition once, in a fixed order', () => {
    const { reasons } = readiness({ conditions: ['kidney', 'heart', 'kidney'], symptoms: no, active: yes });
    assert.deepEqual(reasons, ['heart', 'kidney', 'active']);
  });

  const answers = fc.record({
    active: fc.constantFrom(true, false, undefined),
    conditions: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...healthConditions)),
      fc.constantFrom('rather-not' as const, undefined),
    ),
    symptoms: fc.constantFrom(true, false, 'rather-not' as const, undefined),
  });
  const lately: [ReadinessAnswers['recent'], ReadinessAnswers, string, string][] = [
    [['pregnancy'], { active: yes }, 'moderate-first', 'pregnancy active'],
    [['pregnancy'], { active: no }, 'talk-first', 'pregnancy not-active'],
    [['pregnancy'], {}, 'talk-first', 'pregnancy active-not-said'],
    [['surgery'], { active: yes }, 'talk-first', 'surgery active'],
    [['surgery', 'birth'], { active: no }, 'talk-first', 'birth surgery not-active'],
    [['birth'], { active: yes, symptoms: yes }, 'stop-and-talk', 'symptoms birth active'],
    [['pregnancy'], { active: yes, conditions: heart }, 'moderate-first', 'heart pregnancy active'],
    [
      ['pregnancy'],
      { active: yes, conditions: unsaid },
      'moderate-first',
      'pregnancy active conditions-not-said',
    ],
    [[], { active: yes }, 'ready', ''],
    ['rather-not', { active: yes }, 'unknown', 'recent-not-said'],
    ['rather-not', { active: yes, conditions: heart }, 'moderate-first', 'heart active recent-not-said'],
  ];
  for (const [recent, said, outcome, reasons] of lately)
    it(`is ${outcome} with ${String(recent)} lately and ${JSON.stringify(said)}`, () => {
      const found = readiness({ symptoms: no, conditions: none, ...said, recent });
      assert.deepEqual([found.outcome, found.reasons.join(' ')], [outcome, reasons]);
    });

  const careful = ['ready', 'unknown', 'moderate-first', 'talk-first', 'stop-and-talk'];
  it('never grows bolder by what changed lately', () => {
    const changed = fc.oneof(
      fc.uniqueArray(fc.constantFrom(...recentChanges)),
      fc.constant('rather-not' as const),
    );
    fc.assert(
      fc.property(answers, changed, (said, recent) => {
        const [before, after] = [readiness(said), readiness({ ...said, recent })];
        assert.ok(careful.indexOf(after.outcome) >= careful.indexOf(before.outcome));
      }),
    );
  });

  it('is ready only when both questions were answered with no', () => {
    fc.assert(
      fc.property(answers, (said) => {
        const clear =
          said.symptoms === false && Array.isArray(said.conditions) && said.conditions.length === 0;
        assert.equal(readiness(said).outcome === 'ready', clear);
      }),
    );
  });
  it('never grows bolder when a symptom is added', () => {
    fc.assert(
      fc.property(answers, (said) => {
        assert.match(readiness({ ...said, symptoms: true }).outcome, /^(talk-first|stop-and-talk)$/);
      }),
    );
  });
});
