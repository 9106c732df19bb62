import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormSession } from '../../../src/model/form/session.js';
import { partNames, type Outcomes } from '../../../src/model/flow/parts.js';
import { JourneyStore } from '../../../src/model/flow/flow.js';
import { form, question } from '../form/sample.js';

const definition = form([question('text', { id: 'name' })], [question('text', { id: 'more' })]);
const intake = (name: string): Outcomes['intake'] => ({ definition, answers: { name } });
const results: Outcomes['questionnaire'] = { results: [], share: true };
const match: Outcomes['match'] = { match: { shown: [], reasons: [] } };

/** A journey with all parts done, on its review. */
function reviewed(): JourneyStore {
  const store = new JourneyStore(partNames);
  store.sessions.set('intake', new FormSession(definition));
  store.finish('intake', intake('Sam'), []);
  store.finish('questionnaire', results, []);
  store.finish('goals', { goals: [] }, []);
  store.finish('match', match, []);
  return store;
}

describe('a journey', () => {
  it('goes through its parts in their order to the review', () => {
    const store = new JourneyStore(['intake', 'goals']);
    assert.deepEqual([store.at, store.entered, store.underway], ['intake', 'start', false]);
    store.finish('intake', intake('Sam'), []);
    assert.deepEqual([store.at, store.entered, store.underway], ['goals', 'start', true]);
    store.finish('goals', { goals: [] }, []);
    assert.equal(store.at, 'review');
  });

  it('goes back to the end of the part before, and not before the first', () => {
    const store = new JourneyStore(['intake', 'goals']);
    assert.equal(store.back(), false);
    store.finish('intake', intake('Sam'), []);
    store.finish('goals', { goals: [] }, []);
    assert.equal(store.back(), true);
    assert.deepEqual([store.at, store.entered], ['goals', 'end']);
    store.back();
    assert.deepEqual([store.at, store.back()], ['intake', false]);
  });

  it('keeps what each part hands over, with its words for the review', () => {
    const store = new JourneyStore(['intake', 'goals']);
    const summary = [{ id: 'page-0', title: 'Page 0', rows: [{ label: 'Name', words: 'Sam', own: false }] }];
    store.keep('intake', intake('Sam'), summary);
    assert.equal(store.at, 'intake', 'keeping is not going on');
    assert.deepEqual([store.outcomes.intake, store.summaries.get('intake')], [intake('Sam'), summary]);
  });

  it('is all there is when it has no parts', () => {
    const store = new JourneyStore([]);
    assert.deepEqual([store.at, store.back(), store.progress.pages], ['review', false, 1]);
  });
});

describe('changing one thing from the review of a journey', () => {
  it('goes back page by page afterwards, and skips none', () => {
    const store = reviewed();
    const session = store.sessions.get('intake')!;
    store.edit('intake', session.pages[0]!);
    store.finish('intake', intake('Sam'), []);
    for (const part of ['match', 'goals', 'questionnaire', 'intake']) {
      store.back();
      assert.equal(store.at, part);
    }
    assert.equal(session.page, session.pages.at(-1));
  });

  it('opens the page and comes back to the review', () => {
    const store = reviewed();
    store.edit('intake', 'page-1');
    assert.deepEqual(
      [store.at, store.returning, store.sessions.get('intake')?.page],
      ['intake', true, 'page-1'],
    );
    store.finish('intake', intake('Sam'), []);
    assert.deepEqual([store.at, store.returning], ['review', false]);
  });

  it('passes by the match again when the intake says something else', () => {
    const store = reviewed();
    store.edit('intake', 'page-0');
    store.finish('intake', intake('Kim'), []);
    assert.deepEqual([store.at, store.returning], ['match', true]);
    store.finish('match', match, []);
    assert.deepEqual([store.at, store.returning], ['review', false]);
  });

  it('has no match to pass by when the journey has none, or another part changed', () => {
    const short = new JourneyStore(['intake', 'goals']);
    short.finish('intake', intake('Sam'), []);
    short.finish('goals', { goals: [] }, []);
    short.edit('intake', 'page-0');
    short.finish('intake', intake('Kim'), []);
    assert.equal(short.at, 'review');

    const store = reviewed();
    store.edit('questionnaire', 'page-0');
    store.finish('questionnaire', { results: [], share: false }, []);
    assert.equal(store.at, 'review');
  });
});

describe('the progress of a journey', () => {
  it('adds the parts up, and is never finished before the review', () => {
    const store = new JourneyStore(['intake', 'goals']);
    store.moved('intake', { page: 2, pages: 5, secondsLeft: 90 });
    store.moved('goals', { page: 0, pages: 3, secondsLeft: 60 });
    assert.deepEqual(store.progress, { part: 0, page: 2, pages: 9, secondsLeft: 180 });
    store.finish('intake', intake('Sam'), []);
    assert.deepEqual(store.progress, { part: 1, page: 5, pages: 9, secondsLeft: 90 });
    store.finish('goals', { goals: [] }, []);
    assert.deepEqual(store.progress, { part: 2, page: 8, pages: 9, secondsLeft: 30 });
  });

  it('never counts its time up on the way forward, though a part is longer than its guess', () => {
    const store = new JourneyStore(['intake', 'goals']);
    store.moved('intake', { page: 0, pages: 1, secondsLeft: 30 });
    const before = store.progress.secondsLeft;
    store.finish('intake', intake('Sam'), []);
    store.moved('goals', { page: 0, pages: 4, secondsLeft: 900 });
    assert.ok(store.progress.secondsLeft <= before);
    store.moved('goals', { page: 1, pages: 4, secondsLeft: 600 });
    assert.ok(store.progress.secondsLeft <= before);
    store.moved('goals', { page: 2, pages: 4, secondsLeft: 60 });
    assert.equal(store.progress.secondsLeft, 90);
    store.moved('goals', { page: 1, pages: 4, secondsLeft: 600 });
    assert.equal(store.progress.secondsLeft, before, 'back again, what was promised there');
  });

  it('does not hold a long form to the guess that stood there before it', () => {
    const store = new JourneyStore(['intake']);
    assert.ok(store.progress.secondsLeft < 1800);
    store.moved('intake', { page: 0, pages: 30, secondsLeft: 1800 });
    assert.equal(store.progress.secondsLeft, 1830);
  });

  it('stands on a guess until a part has told', () => {
    const store = new JourneyStore(partNames);
    const { pages, page } = store.progress;
    assert.ok(pages > partNames.length && page === 0);
    assert.equal(store.arrived, false);
    store.moved('intake', { page: 0, pages: 4, secondsLeft: 100 });
    assert.equal(store.arrived, true);
    assert.notEqual(store.progress.pages, pages);
  });
});

describe('a journey that goes on from a draft', () => {
  it('tells that its part has arrived, though nothing moved since: it waits out of sight until then', () => {
    const pace = { page: 1, pages: 4, secondsLeft: 100 };
    const before = new JourneyStore(partNames);
    before.moved('intake', pace);
    const store = new JourneyStore(partNames);
    store.restore(before.draft);
    let told = 0;
    store.subscribe(() => told++);
    store.moved('intake', pace);
    assert.deepEqual([store.arrived, told], [true, 1]);
    store.moved('intake', pace);
    assert.equal(told, 1);
  });
});

describe('subscribing to a journey', () => {
  const counted = (store: JourneyStore) => {
    let told = 0;
    const stop = store.subscribe(() => told++);
    return { told: () => told, stop };
  };

  it('tells of every change, and is silent when a part stands where it stood', () => {
    const store = new JourneyStore(['intake', 'goals']);
    const { told, stop } = counted(store);
    store.moved('intake', { page: 0, pages: 2, secondsLeft: 20 });
    store.moved('intake', { page: 0, pages: 2, secondsLeft: 20 });
    assert.equal(told(), 1);
    store.refuse();
    assert.deepEqual([told(), store.refused], [2, true]);
    stop();
    store.go('goals');
    assert.equal(told(), 2);
  });

  it('stops at once, also for a listener that another one sends away', () => {
    const store = new JourneyStore(['intake', 'goals']);
    const stops: (() => void)[] = [];
    store.subscribe(() =>
      stops.map((stop) => {
        stop();
      }),
    );
    const late = counted(store);
    stops.push(late.stop);
    store.refuse();
    assert.equal(late.told(), 0);
  });
});

describe('starting a journey over', () => {
  it('forgets everything that somebody told', () => {
    const store = reviewed();
    store.edit('intake', 'page-0');
    store.reset();
    assert.deepEqual(
      [store.at, store.entered, store.returning, store.outcomes, store.sessions.size, store.summaries.size],
      ['intake', 'start', false, {}, 0, 0],
    );
  });
});

describe('a journey that goes on from a draft', () => {
  const again = (version: string, id = definition.id) => {
    const store = reviewed();
    store.sessions.get('intake')!.answer('name', 'Sam');
    const { draft } = store;
    const next = new JourneyStore(partNames);
    next.restore(draft);
    next.edit('intake', 'page-1');
    return { store: next, left: next.takeUp('intake', { ...definition, id, version }) };
  };

  it('hands each part what it had, once', () => {
    const { store, left } = again('1');
    assert.deepEqual([left?.answers, left?.page, store.renewed], [{ name: 'Sam' }, 'page-1', false]);
    assert.equal(store.takeUp('intake', definition), undefined);
  });

  it('hands over what another version of a form had, says so until the page is left, and keeps the other parts', () => {
    const { store, left } = again('2');
    assert.deepEqual([left?.answers, store.renewed], [{ name: 'Sam' }, true]);
    const pace = { page: 0, pages: 2, secondsLeft: 10 };
    store.moved('intake', pace);
    store.moved('intake', { ...pace, secondsLeft: 5 });
    assert.equal(store.renewed, true);
    store.moved('intake', { ...pace, page: 1 });
    assert.equal(store.renewed, false);
    assert.deepEqual(Object.keys(store.outcomes).length, partNames.length);
  });

  it('has nothing for another form, and says that too', () => {
    const { store, left } = again('1', 'other');
    assert.deepEqual([left, store.renewed], [undefined, true]);
    store.back();
    assert.equal(store.at, 'intake', 'it is the first part');
    store.finish('intake', intake('Sam'), []);
    assert.equal(store.renewed, false);
  });
});
