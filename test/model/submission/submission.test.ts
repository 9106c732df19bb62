import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildSubmission } from '../../../src/model/submission/build.js';
import { canonicalJson } from '../../../src/model/submission/canonical.js';
import { SubmissionError } from '../../../src/model/submission/submission-error.js';
import { parseSubmission, type Submission } from '../../../src/model/submission/submission.js';
import { submission } from '../../arbitraries.js';

const secret = 'my knee hurts at night';
const full: Submission = {
  ...buildSubmission(
    {
      widget: 'rapport-intake',
      definition: { id: 'personal-training', version: '1' },
      answers: { why: secret, days: 3, consent: true, areas: ['knee'] },
      results: [
        { instrument: 'evs', version: '1', subscales: { week: 90 }, items: { days: 3 }, complete: true },
      ],
      goals: [],
      match: { shown: ['maya'], reasons: [{ trainer: 'maya', facet: 'space', contribution: 1 }] },
      readiness: { outcome: 'talk-first', reasons: ['heart'] },
    },
    {
      id: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
      startedAt: Date.parse('2026-11-22T09:00:00Z'),
      now: Date.parse('2026-11-22T09:08:00.400Z'),
      practice: 'Fennel Street',
      locale: 'en-GB',
      consents: [
        {
          what: 'goals',
          from: 'trainer',
          to: 'therapist',
          purpose: 'one plan',
          until: '2027-11-22',
          statementVersion: '1',
          signedName: 'Sam',
          at: '2026-11-22T09:08:00.000Z',
        },
      ],
      helpShown: true,
    },
  ),
};

const text = JSON.stringify(full);
/** The full submission as JSON text with one piece of text put in place of another. */
const edited = (from: string, to: string): unknown => {
  assert.ok(text.includes(from), `no ${from} to replace`);
  return JSON.parse(text.replace(from, to));
};

/** Every object inside, with its path. */
function objectsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}
const records = ['answers', 'subscales', 'items'];

/** A copy with a further key in the object at a path. */
function withKey(path: readonly string[], key: string): unknown {
  const copy = JSON.parse(text) as Record<string, unknown>;
  const place = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], copy);
  Object.defineProperty(place, key, { value: { x: 1 }, enumerable: true });
  return copy;
}

const refusal = (json: unknown): SubmissionError => {
  try {
    parseSubmission(json);
  } catch (error) {
    assert.ok(error instanceof SubmissionError);
    assert.ok(!error.message.includes(secret), 'the error repeats an answer');
    return error;
  }
  return assert.fail('it was taken');
};

describe('building a submission', () => {
  it('gives an envelope that its own schema takes, with whole seconds', () => {
    assert.deepEqual(parseSubmission(full), full);
    assert.equal(full.completedInSeconds, 480);
    assert.equal(full.createdAt, '2026-11-22T09:08:00.400Z');
  });

  it('counts no time below zero when the clock was set back meanwhile', () => {
    const around = { id: full.id, practice: '', locale: 'en', consents: [], helpShown: true };
    const gathered = { widget: 'rapport-goals', answers: {}, results: [], goals: [] } as const;
    const built = buildSubmission(
      { ...gathered, results: [], goals: [] },
      { ...around, startedAt: 2000, now: 1000 },
    );
    assert.equal(built.completedInSeconds, 0);
  });
});

describe('reading a submission', () => {
  it('gives back any that is right, also by way of its canonical text', () => {
    fc.assert(
      fc.property(submission, (each) => {
        assert.deepEqual(parseSubmission(JSON.parse(canonicalJson(each))), each);
      }),
      { numRuns: 200 },
    );
  });

  for (const path of objectsIn(full)) {
    const place = path.join('.') || 'the whole';
    it(`refuses a key "__proto__" in ${place}, by its path`, () => {
      assert.equal(refusal(withKey(path, '__proto__')).path, [...path, '__proto__'].join('.'));
    });

    if (!records.includes(path.at(-1) ?? ''))
      it(`refuses a key that it does not know in ${place}, by its path`, () => {
        const error = refusal(withKey(path, 'extra'));
        assert.equal(error.path, path.join('.'));
        assert.match(error.message, /unknown key extra/);
      });
  }

  for (const [what, json, path] of [
    ['nothing', null, ''],
    ['a list', [], ''],
    ['another schema', edited('submission@1', 'submission@2'), 'schema'],
    ['an id of version 4', edited('-7cc3-', '-4cc3-'), 'id'],
    ['a time without a zone', edited('00.400Z', '00'), 'createdAt'],
    ['half a second', edited(':480', ':480.5'), 'completedInSeconds'],
    ['an answer that is null', edited(`"${secret}"`, 'null'), 'answers.why'],
    ['an answer that is false', edited('"consent":true', '"consent":false'), 'answers.consent'],
    ['an answer inside an answer', edited(`"${secret}"`, '{"a":{"b":1}}'), 'answers.why.a'],
    ['an answer with an id that is none', edited('"why"', '"Why?"'), 'answers.…'],
    ['an answer of 10,001 letters', edited(secret, 'x'.repeat(10_001)), 'answers.why'],
    ['an answer called constructor', edited('"why"', '"constructor"'), 'answers.constructor'],
    [
      'an item that is text',
      edited('"items":{"days":3}', `"items":{"days":"${secret}"}`),
      'results.0.items.days',
    ],
    ['sharing with the whole world', edited('"to":"therapist"', '"to":"world"'), 'consents.0.to'],
    ['a date that is not in the calendar', edited('2027-11-22', '2027-02-31'), 'consents.0.until'],
  ] as const)
    it(`refuses ${what} and names ${path || 'the whole'}`, () => {
      assert.equal(refusal(json).path, path);
    });

  it('refuses JSON that is nested far deeper than it goes, without breaking', () => {
    const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
    assert.equal(refusal(edited(`"${secret}"`, deep)).path.startsWith('answers.why'), true);
  });

  it('takes entries, and lists of them, but nothing deeper', () => {
    const withAnswers = (answers: unknown) => ({ ...full, answers });
    const entries = {
      address: { city: 'Leeds' },
      meds: [
        { name: 'A', daily: 'yes' },
        { of: 'neck', pain: 3 },
      ],
    };
    assert.deepEqual(parseSubmission(withAnswers(entries)).answers, entries);
    const deep: [unknown, string][] = [
      [{ meds: [{ name: { first: secret } }] }, 'answers.meds'],
      [{ meds: [{ name: [{ x: secret }] }] }, 'answers.meds'],
      [{ meds: [[{ name: secret }]] }, 'answers.meds'],
      [{ meds: [...Array(501).keys()].map(() => ({ name: secret })) }, 'answers.meds'],
      [{ meds: [{ Name: secret }] }, 'answers.meds'],
    ];
    for (const [answers, at] of deep)
      assert.throws(
        () => parseSubmission(withAnswers(answers)),
        (error: unknown) => {
          assert.ok(error instanceof SubmissionError);
          assert.ok(error.path.startsWith(at), error.path);
          assert.ok(!error.message.includes(secret));
          return true;
        },
      );
  });
});
