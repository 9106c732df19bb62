import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topics } from '../../../src/model/form/roles.js';
import { applyText } from '../../../src/model/form/preset.js';
import { FormSession } from '../../../src/model/form/session.js';
import { consentsFrom, shareable, sharing, yearFrom } from '../../../src/model/submission/sharing.js';

const now = Date.parse('2026-11-22T23:30:00.000Z');

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
    assert.deepEqual(
      consentsFrom({ share: ['talk', 'goals'], 'signed-name': '  Sam Lee ' }, now, 'one plan', 'trainer'),
      [
        ...(['goals', 'talk'] as const).map((what) => ({
          what,
          from: 'trainer',
          to: 'therapist',
          purpose: 'one plan',
          until: '2027-11-22',
          statementVersion: '1',
          signedName: 'Sam Lee',
          at: '2026-11-22T23:30:00.000Z',
        })),
      ],
    );
  });

  it('is nothing without a switch, without a name, or for a kind that is not offered', () => {
    const name = { 'signed-name': 'Sam' };
    assert.deepEqual(consentsFrom({}, now, '', 'trainer'), []);
    assert.deepEqual(consentsFrom(name, now, '', 'trainer'), []);
    assert.deepEqual(consentsFrom({ share: ['goals'] }, now, '', 'trainer'), []);
    assert.deepEqual(consentsFrom({ share: [], ...name }, now, '', 'trainer'), []);
    assert.deepEqual(consentsFrom({ share: ['contact', 'everything'], ...name }, now, '', 'trainer'), []);
    assert.deepEqual(consentsFrom({ share: 'goals', ...name }, now, '', 'trainer'), []);
  });

  it('ends a year on, also from a leap day', () => {
    assert.equal(yearFrom(Date.parse('2026-11-22T23:59:59Z')), '2027-11-22');
    assert.equal(yearFrom(Date.parse('2028-02-29T12:00:00Z')), '2029-03-01');
  });
});
