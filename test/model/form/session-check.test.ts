import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../../src/model/form/answers.js';
import type { Definition } from '../../../src/model/form/definition.js';
import { FormSession } from '../../../src/model/form/session.js';
import type { Issue } from '../../../src/model/form/validate.js';

const definition: Definition = {
  schema: 'rapport/definition@1',
  id: 'span',
  version: '1',
  title: 'From and to',
  sections: [
    {
      id: 'only',
      title: 'From and to',
      questions: [
        { id: 'from', kind: 'number', label: 'From', required: true },
        { id: 'to', kind: 'number', label: 'To', required: true },
      ],
    },
  ],
};

const differ = ({ from, to }: Answers): Issue[] =>
  from === to && from !== undefined ? [{ question: 'to', code: 'no-change' }] : [];

const sessionWith = (answers: Answers) => new FormSession(definition, { answers, check: differ });

describe('a form with a check across answers', () => {
  it('does not go on while two answers do not fit together', () => {
    const session = sessionWith({ from: 3, to: 3 });
    assert.equal(session.checkPage(), false);
    assert.deepEqual(session.issues, [{ question: 'to', code: 'no-change' }]);
  });

  it('counts such a fault among all faults', () => {
    assert.deepEqual(sessionWith({ from: 3, to: 3 }).allIssues, [{ question: 'to', code: 'no-change' }]);
    assert.deepEqual(sessionWith({ from: 3, to: 4 }).allIssues, []);
  });

  it('clears the fault as soon as the other answer mends it', () => {
    const session = sessionWith({ from: 3, to: 3 });
    session.checkPage();
    session.answer('from', 2);
    assert.equal(session.issue('to'), undefined);
  });

  it('shows nothing new while somebody is typing', () => {
    const session = sessionWith({ to: 3 });
    session.checkPage();
    session.answer('from', 3);
    assert.deepEqual(session.issues, []);
    assert.equal(session.checkPage(), false);
  });

  it('lets the fault of the answer itself come first', () => {
    const session = new FormSession(definition, {
      answers: { from: 1 },
      check: () => [{ question: 'to', code: 'no-change' }],
    });
    session.checkPage();
    assert.equal(session.issue('to')?.code, 'missing');
  });

  it('hands the check only the answers that count, and the date of today', () => {
    const seen: [Answers, string][] = [];
    const session = new FormSession(definition, {
      answers: { from: 1, to: 2, gone: 'x' },
      today: () => '2026-11-22',
      check: (answers, today) => {
        seen.push([answers, today]);
        return [];
      },
    });
    session.checkPage();
    assert.deepEqual(seen.at(-1), [{ from: 1, to: 2 }, '2026-11-22']);
  });
});
