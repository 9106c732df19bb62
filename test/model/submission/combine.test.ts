import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { combine, withAdditions } from '../../../src/model/submission/combine.js';
import type { Submission } from '../../../src/model/submission/submission.js';

const id = (last: number) => `0193527b-7c40-7000-8000-${String(last).padStart(12, '0')}`;
const sent = (last: number, more: Partial<Submission> = {}): Submission => ({
  schema: 'rapport/submission@1',
  id: id(last),
  createdAt: `2026-12-01T09:${String(last).padStart(2, '0')}:00.000Z`,
  completedInSeconds: 60,
  practice: 'Fennel Street Practice',
  widget: 'rapport-journey',
  locale: 'en',
  answers: {},
  results: [],
  goals: [],
  consents: [],
  safety: { helpShown: true },
  ...more,
});
const result = (instrument: string) => ({
  ...{ instrument, version: '1', complete: true },
  subscales: {},
  items: {},
});

describe('a submission and what was added to it', () => {
  const first = sent(1, { answers: { name: 'Sam', pronouns: 'they' }, results: [result('rapport-check')] });

  it('are one: the later answer stands, results follow one another, the rest is of the first', () => {
    const later = sent(3, { follows: id(1), answers: { pronouns: 'she' }, results: [result('who-5')] });
    const sooner = sent(2, { follows: id(1), answers: { pronouns: 'he', medicine: 'None.' } });
    const whole = combine(first, [later, sooner]);
    assert.deepEqual(whole.answers, { name: 'Sam', pronouns: 'she', medicine: 'None.' });
    assert.deepEqual(
      whole.results.map(({ instrument }) => instrument),
      ['rapport-check', 'who-5'],
    );
    assert.deepEqual([whole.id, whole.createdAt, whole.follows], [first.id, first.createdAt, undefined]);
  });

  it('take nothing from what adds to another, and leave the first as it was', () => {
    const before = structuredClone(first);
    for (const other of [
      sent(2, { answers: { name: 'Eve' } }),
      sent(3, { follows: id(9), answers: { name: 'Eve' } }),
    ])
      assert.deepEqual(combine(first, [other]), first, other.id);
    assert.deepEqual(first, before);
  });

  it('find each other whatever case their ids are written in', () => {
    const upper = sent(2, { follows: id(1).toUpperCase(), answers: { medicine: 'None.' } });
    assert.equal(combine(first, [upper]).answers.medicine, 'None.');
    assert.equal(withAdditions([first, upper]).length, 1);
  });
});

describe('a list of what arrived', () => {
  it('shows each once: an addition beside its first, and alone while that has not arrived', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 }), (some) => {
        // 3 and 4 add to 1, 5 adds to 2, 6 to something that never comes.
        const follows: Record<number, string> = { 3: id(1), 4: id(1), 5: id(2), 6: id(9) };
        const rows = some.map((each) => ({ id: id(each), follows: follows[each] }));
        const shown = withAdditions(rows);
        const all = shown.flatMap(({ row, additions }) => [row, ...additions]);
        assert.deepEqual(all.map((row) => row.id).sort(), rows.map((row) => row.id).sort());
        for (const { row, additions } of shown) {
          assert.ok(
            additions.every((each) => each.follows === row.id),
            'beside its own',
          );
          const waits = row.follows !== undefined;
          assert.ok(!waits || !rows.some((each) => each.id === row.follows), 'alone only while it waits');
        }
      }),
    );
  });
});
