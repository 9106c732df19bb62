import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ratherNotSay, type Answers } from '../../../src/model/form/answers.js';
import { answerByRole } from '../../../src/model/flow/from-answers.js';
import { isDoctorFirst, readinessFrom } from '../../../src/model/flow/readiness-from.js';
import { readiness, type ReadinessAnswers } from '../../../src/model/safety/readiness.js';
import { form, question } from '../form/sample.js';

const asks = form([
  question('text', { id: 'nick', role: 'name' }),
  question('text', { id: 'full', role: 'name' }),
  question('yes-no', { id: 'moves', role: 'ready-active' }),
  question('multiple-choice', { id: 'known', role: 'ready-conditions', sensitive: true, none: 'none' }),
  question('yes-no', { id: 'signs', role: 'ready-symptoms', sensitive: true }),
]);

describe('the answer to a role', () => {
  it('is found whatever the question is called, and is the first one that was given', () => {
    assert.equal(answerByRole(asks, { nick: 'Sam', full: 'Samuel' }, 'name'), 'Sam');
    assert.equal(answerByRole(asks, { full: 'Samuel' }, 'name'), 'Samuel');
    assert.equal(answerByRole(asks, {}, 'name'), undefined);
    assert.equal(answerByRole(asks, { nick: 'Sam' }, 'email'), undefined);
  });
});

describe('readiness from the answers of a form', () => {
  it('is nothing where nobody asked about it', () => {
    assert.equal(readinessFrom(form([question('text')]), {}), undefined);
  });

  for (const [answers, means] of [
    [{}, { active: undefined, conditions: undefined, symptoms: undefined }],
    [
      { moves: 'yes', known: ['none'], signs: 'no' },
      { active: true, conditions: [], symptoms: false },
    ],
    [
      { moves: 'no', known: ['heart', 'kidney'], signs: 'yes' },
      { active: false, conditions: ['heart', 'kidney'], symptoms: true },
    ],
    [
      { known: [ratherNotSay], signs: ratherNotSay },
      { active: undefined, conditions: 'rather-not', symptoms: 'rather-not' },
    ],
    [
      { moves: 'yes', known: ['something-of-ours', 'metabolic'] },
      { active: true, conditions: ['metabolic'], symptoms: undefined },
    ],
  ] as const satisfies readonly (readonly [Answers, unknown])[])
    it(`reads ${JSON.stringify(answers)}`, () => {
      assert.deepEqual(readinessFrom(asks, answers), readiness(means as ReadinessAnswers));
    });
});

describe('whether a doctor comes first', () => {
  const fine = { moves: 'yes', known: ['none'], signs: 'no' };
  for (const [name, change, first] of [
    ['nothing to be careful about', {}, false],
    ['a warning sign', { signs: 'yes' }, true],
    ['a warning sign in somebody who does not move yet', { signs: 'yes', moves: 'no' }, true],
    ['a known condition in somebody who does not move yet', { known: ['heart'], moves: 'no' }, true],
    ['a known condition in somebody who moves', { known: ['heart'] }, false],
    ['warning signs that are kept to oneself', { signs: ratherNotSay }, true],
    ['conditions that are kept to oneself', { known: [ratherNotSay] }, false],
  ] as const)
    it(`is ${String(first)} with ${name}`, () => {
      assert.equal(isDoctorFirst({ definition: asks, answers: { ...fine, ...change } }), first);
    });

  it('is false where nobody has asked, or answered', () => {
    assert.equal(isDoctorFirst(undefined), false);
    assert.equal(isDoctorFirst({ definition: asks, answers: {} }), false);
    assert.equal(isDoctorFirst({ definition: form([question('text')]), answers: {} }), false);
  });
});
