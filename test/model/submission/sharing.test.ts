import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topics } from '../../../src/model/form/roles.js';
import { applyText } from '../../../src/model/form/preset.js';
import { FormSession } from '../../../src/model/form/session.js';
import { consentsFrom, shareable, sharing, yearFrom } from '../../../src/model/submission/sharing.js';

const around = {
  now: Date.parse('2026-11-22T23:30:00.000Z'),
  today: '2026-11-23', // half past midnight in Berlin
  purpose: 'one plan',
  from: 'trainer',
} as const;

describe('sharing with the other side', () => {
  it('can be of each kind of thing apart, and never of contact details', () => {
    assert.deepEqual(
      [...shareable].sort(),
      [...topics.filter((topic) => topic !== 'contact'), 'talk'].sort(),
    );
  });

  it('starts with every switch off, and asks for a name only once one is on', () => {
    const session = new FormSession(applyText(sharing, { title: '', sections: {}, questions: {} }));
    assert.deepEqual(session.answers, {});
    assert.equal(session.checkAll(), true);
    session.answer('share', ['body']);
    assert.equal(session.checkAll(), false);
    assert.equal(session.issue('signed-name')?.code, 'missing');
    session.answer('signed-name', 'Sam Lee');
    assert.equal(session.checkAll(), true);
  });

  it('is one consent for each kind, one way, for a year, signed and dated', () => {
    assert.deepEqual(consentsFrom({ share: ['talk', 'goals'], 'signed-name': '  Sam Lee ' }, around), [
      ...(['goals', 'talk'] as const).map((what) => ({
        what,
        from: 'trainer',
        to: 'therapist',
        purpose: 'one plan',
        until: '2027-11-23',
        statementVersion: '1',
        signedName: 'Sam Lee',
        at: '2026-11-22T23:30:00.000Z',
      })),
    ]);
  });

  it('is nothing without a switch, without a name, or for a kind that is not offered', () => {
    const name = { 'signed-name': 'Sam' };
    assert.deepEqual(consentsFrom({}, around), []);
    assert.deepEqual(consentsFrom(name, around), []);
    assert.deepEqual(consentsFrom({ share: ['goals'] }, around), []);
    assert.deepEqual(consentsFrom({ share: [], ...name }, around), []);
    assert.deepEqual(consentsFrom({ share: ['contact', 'everything'], ...name }, around), []);
    assert.deepEqual(consentsFrom({ share: 'goals', ...name }, around), []);
  });

  it('ends a year on, also from a leap day', () => {
    assert.equal(yearFrom('2026-11-22'), '2027-11-22');
    assert.equal(yearFrom('2028-02-29'), '2029-03-01');
  });
});
