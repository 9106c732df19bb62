import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormSession, type SessionChange } from '../../../src/model/form/session.js';
import { form, question } from './sample.js';

const definition = form([
  question('text', { id: 'name', required: true }),
  question('yes-no', { id: 'pain' }),
]);
const start = () => new FormSession(definition, { trailingPages: ['review'] });

describe('subscribing', () => {
  const heard = (session: FormSession) => {
    const changes: SessionChange[] = [];
    return { changes, stop: session.subscribe((change) => changes.push(change)) };
  };

  it('tells which answer changed, and is silent when nothing did', () => {
    const session = start();
    const { changes } = heard(session);
    session.answer('name', 'Sam');
    session.answer('name', 'Sam');
    session.answer('much', undefined);
    session.go('page-0');
    assert.deepEqual(changes, [{ kind: 'answer', question: 'name' }]);
  });

  it('tells of pages, and of everything at once', () => {
    const session = start();
    session.replace({ name: 'Sam' });
    const { changes, stop } = heard(session);
    session.go('review');
    session.reset();
    stop();
    session.go('review');
    assert.deepEqual(changes, [{ kind: 'page' }, { kind: 'all' }]);
  });

  it('stops at once, also for a listener that another one sends away while they are told', () => {
    const session = start();
    let late = 0;
    const stops: (() => void)[] = [];
    session.subscribe(() =>
      stops.map((stop) => {
        stop();
      }),
    );
    stops.push(session.subscribe(() => late++));
    session.answer('name', 'Sam');
    assert.equal(late, 0);
  });

  it('tells a listener that came during a change of the next one only, and lets one leave while it is told', () => {
    const session = start();
    const told: string[] = [];
    const stop = session.subscribe(() => {
      told.push('first');
      stop();
      session.subscribe(() => told.push('second'));
    });
    session.answer('name', 'S');
    assert.deepEqual(told, ['first']);
    session.answer('name', 'Sa');
    assert.deepEqual(told, ['first', 'second']);
  });

  it('shows the new state to a listener that changes it further', () => {
    const session = start();
    session.subscribe((change) => {
      if (change.kind === 'answer' && change.question === 'name') session.answer('pain', 'yes');
    });
    const { changes } = heard(session);
    session.answer('name', 'Sam');
    assert.deepEqual(session.visibleAnswers, { name: 'Sam', pain: 'yes' });
    assert.equal(changes.length, 2);
  });
});
