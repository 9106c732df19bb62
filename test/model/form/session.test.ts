import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormSession } from '../../../src/model/form/session.js';
import { form, question } from './sample.js';

const pain = { question: 'pain', op: 'equals', value: 'yes' } as const;

/** Three pages; the second is there only for somebody in pain. */
const definition = form(
  [question('text', { id: 'name', required: true, maxLength: 10 }), question('yes-no', { id: 'pain' })],
  {
    when: pain,
    questions: [question('text', { id: 'where', required: true }), question('scale', { id: 'much' })],
  },
  [question('email', { id: 'email', required: true })],
);

const start = () => new FormSession(definition, { trailingPages: ['review'], today: () => '2026-11-22' });
const idsOf = (faults: readonly { question: string }[]) => faults.map((fault) => fault.question);

describe('going from page to page', () => {
  it('starts on the first page and goes on only when the page is right', () => {
    const session = start();
    assert.equal(session.page, 'page-0');
    assert.equal(session.next(), false);
    assert.equal(session.page, 'page-0');
    session.answer('name', 'Sam');
    assert.equal(session.next(), true);
    assert.equal(session.page, 'page-2');
  });

  it('goes back without asking for anything, and loses nothing', () => {
    const session = start();
    session.replace({ name: 'Sam', pain: 'yes' });
    session.next();
    session.answer('much', 4);
    assert.equal(session.back(), true);
    assert.equal(session.page, 'page-0');
    assert.equal(session.back(), false);
    assert.equal(session.answers.much, 4);
  });

  it('ends on the page that follows the form, which asks nothing', () => {
    const session = start();
    session.replace({ name: 'Sam', email: 'sam@example.com' });
    assert.deepEqual([session.next(), session.next(), session.page], [true, true, 'review']);
    assert.equal(session.current, undefined);
    assert.deepEqual(session.issues, []);
    assert.equal(session.next(), false);
    assert.equal(session.page, 'review');
  });

  it('goes to any page by its id, and nowhere for an id it does not have', () => {
    const session = start();
    session.go('review');
    session.go('page-1'); // hidden
    session.go('nowhere');
    assert.equal(session.page, 'review');
    assert.equal(session.pageOf('email'), 'page-2');
    assert.equal(session.pageOf('where'), undefined);
  });

  it('stays on the page when an answer brings up or takes away one before it', () => {
    const session = start();
    session.go('page-2');
    session.answer('pain', 'yes');
    assert.deepEqual([session.page, session.pages], ['page-2', ['page-0', 'page-1', 'page-2', 'review']]);
    session.answer('pain', 'no');
    assert.deepEqual([session.page, session.pages], ['page-2', ['page-0', 'page-2', 'review']]);
  });

  it('goes to the start when the page itself is taken away', () => {
    const session = start();
    session.answer('pain', 'yes');
    session.go('page-1');
    session.answer('pain', undefined);
    assert.equal(session.page, 'page-0');
  });

  it('checks everything at the end and leads to the first page that has a fault', () => {
    const session = start();
    session.answer('pain', 'yes');
    session.go('review');
    assert.equal(session.checkAll(), false);
    assert.equal(session.page, 'page-0');
    session.answer('name', 'Sam');
    session.go('review');
    session.checkAll();
    assert.equal(session.page, 'page-1');
    assert.deepEqual(idsOf(session.issues), ['where']);
    session.replace({ name: 'Sam', email: 'sam@example.com' });
    assert.equal(session.checkAll(), true);
  });
});

describe('what is amiss', () => {
  it('is not shown before somebody wants to go on', () => {
    const session = start();
    session.answer('name', 'a name that is far too long');
    assert.equal(session.issue('name'), undefined);
    assert.deepEqual(idsOf(session.allIssues), ['name', 'email']);
    assert.equal(session.issue('name'), undefined);
  });

  it('goes the moment the answer is right, and changes its words when it is wrong in another way', () => {
    const session = start();
    session.checkPage();
    assert.equal(session.issue('name')?.code, 'missing');
    session.answer('name', 'a name that is far too long');
    assert.deepEqual(session.issue('name'), { question: 'name', code: 'too-long', limit: 10 });
    session.answer('name', 'Sam');
    assert.equal(session.issue('name'), undefined);
    session.answer('name', '');
    assert.equal(session.issue('name'), undefined, 'it does not come back while typing');
  });

  it('lists the faults of this page only, in the order of its questions', () => {
    const session = start();
    session.answer('pain', 'yes');
    session.checkAll();
    assert.deepEqual(idsOf(session.issues), ['name']);
    session.go('page-2');
    assert.deepEqual(idsOf(session.issues), ['email']);
  });

  it('goes with its question when that is hidden', () => {
    const session = start();
    session.replace({ name: 'Sam', pain: 'yes' });
    session.checkAll();
    assert.equal(session.issue('where')?.code, 'missing');
    session.answer('pain', 'no');
    session.answer('pain', 'yes');
    assert.equal(session.issue('where'), undefined);
  });

  it('can lie in two answers together, and goes when either is mended', () => {
    const both = form([question('number', { id: 'from' }), question('number', { id: 'to' })]);
    const session = new FormSession(both, {
      check: ({ from, to }) =>
        from === to && from !== undefined ? [{ question: 'to', code: 'no-change' }] : [],
    });
    session.replace({ from: 3, to: 3 });
    assert.equal(session.checkPage(), false);
    assert.equal(session.issue('to')?.code, 'no-change');
    session.answer('from', 2);
    assert.equal(session.issue('to'), undefined);
    assert.equal(session.checkPage(), true);
  });
});

describe('answers', () => {
  it('to hidden questions are kept, do not count, and come back with their question', () => {
    const session = start();
    session.replace({ name: 'Sam', pain: 'yes', where: 'knee' });
    session.answer('pain', 'no');
    assert.deepEqual(session.visibleAnswers, { name: 'Sam', pain: 'no' });
    session.answer('pain', 'yes');
    assert.deepEqual(session.visibleAnswers, { name: 'Sam', pain: 'yes', where: 'knee' });
  });

  it('are taken back with undefined', () => {
    const session = start();
    session.answer('name', 'Sam');
    session.answer('name', undefined);
    assert.ok(!('name' in session.answers));
  });

  it('are no longer those of the caller once they are handed in', () => {
    const given: Record<string, string> = { name: 'Sam' };
    const session = new FormSession(definition, { answers: given });
    given.name = 'Somebody else';
    assert.equal(session.answers.name, 'Sam');
  });

  it('of an earlier state stay as they were: every change is a new object', () => {
    const session = start();
    session.answer('name', 'Sam');
    const before = session.answers;
    session.answer('name', 'Sami');
    assert.deepEqual(before, { name: 'Sam' });
  });

  it('are all replaced at once, with faults forgotten and the page kept', () => {
    const session = start();
    session.replace({ name: 'Sam' });
    session.next();
    session.checkPage();
    session.replace({ name: 'Kim' });
    assert.deepEqual([session.answers, session.page, session.issues], [{ name: 'Kim' }, 'page-2', []]);
  });

  it('are all forgotten on reset, and the first page is up', () => {
    const session = start();
    session.replace({ name: 'Sam' });
    session.next();
    session.checkPage();
    session.reset();
    assert.deepEqual([session.answers, session.page, session.issue('email')], [{}, 'page-0', undefined]);
  });
});

describe('progress', () => {
  it('counts only what this person sees', () => {
    const session = start();
    const count = () => {
      const { page, pages, answered, questions } = session.progress;
      return { page, pages, answered, questions };
    };
    assert.deepEqual(count(), { page: 0, pages: 3, answered: 0, questions: 3 });
    session.replace({ name: 'Sam', pain: 'yes', where: ' ', much: 3 });
    assert.deepEqual(count(), { page: 0, pages: 4, answered: 3, questions: 5 });
    session.answer('pain', 'no');
    session.next();
    assert.deepEqual(count(), { page: 1, pages: 3, answered: 2, questions: 3 });
  });

  it('does not count an answer that went with its option', () => {
    const option = { id: 'run', label: 'Run', when: { not: pain } };
    const asked = question('single-choice', {
      id: 'sport',
      options: [{ id: 'swim', label: 'Swim' }, option],
    });
    const session = new FormSession(form([question('yes-no', { id: 'pain' }), asked]));
    session.replace({ pain: 'no', sport: 'run' });
    assert.equal(session.progress.answered, 2);
    session.answer('pain', 'yes');
    assert.equal(session.progress.answered, 1);
  });

  it('takes less time the further one is, and none at the end', () => {
    const session = start();
    session.replace({ name: 'Sam', email: 'sam@example.com' });
    const times = [session.progress.secondsLeft];
    while (session.next()) times.push(session.progress.secondsLeft);
    assert.equal(times.length, 3);
    assert.ok(times[0]! > times[1]! && times[1]! > 0);
    assert.equal(times[2], 0);
  });

  it('lets the clock stand still when an answer opens more, and never puts it back', () => {
    const session = start();
    session.answer('name', 'Sam');
    const before = session.progress.secondsLeft;
    session.answer('pain', 'yes');
    assert.equal(session.progress.secondsLeft, before);
    session.next();
    assert.equal(session.page, 'page-1');
    assert.ok(session.progress.secondsLeft <= before);
  });

  it('counts the same whether or not anybody looked at it before', () => {
    const [watched, alone] = [start(), start()];
    for (const session of [watched, alone])
      for (const answer of ['no', 'yes']) {
        session.answer('pain', answer);
        if (session === watched) assert.ok(session.progress.secondsLeft > 0);
      }
    assert.deepEqual(alone.progress, watched.progress);
    assert.deepEqual(alone.progress, alone.progress);
  });

  it('says again how much there is when somebody goes back, or starts over', () => {
    const session = start();
    session.answer('name', 'Sam');
    const { secondsLeft } = session.progress;
    session.next();
    assert.ok(session.progress.secondsLeft < secondsLeft);
    session.back();
    assert.equal(session.progress.secondsLeft, secondsLeft);
    session.next();
    session.reset();
    assert.equal(session.progress.secondsLeft, secondsLeft);
  });
});
