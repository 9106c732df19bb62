import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Definition, Question } from '../../../src/model/form/definition.js';
import { FormSession } from '../../../src/model/form/session.js';
import { Flow, type FlowChange } from '../../../src/model/flow/flow.js';
import { isBegun } from '../../../src/model/flow/flow-draft.js';
import { partNames, type Outcomes, type PartName } from '../../../src/model/flow/parts.js';
import { form, question } from '../form/sample.js';

const definition = form([question('text', { id: 'name' })], [question('text', { id: 'more' })]);
const intake = (name: string): Outcomes['intake'] => ({ definition, answers: { name } });
const results: Outcomes['questionnaire'] = { results: [], share: true };
const match: Outcomes['match'] = { match: { shown: [], reasons: [] } };

/** One page for each number, with so many questions: 30 seconds each, and 8 for the page. */
const pagesOf = (...counts: number[]): Definition =>
  form(
    ...counts.map((count, page) =>
      [...Array(count).keys()].map((n): Question =>
        question('long-text', { id: `q-${String(page)}-${String(n)}` }),
      ),
    ),
  );

const open = (flow: Flow, part: PartName, asked = definition): FormSession => {
  const session = new FormSession(asked);
  flow.open(part, session);
  return session;
};

/** A journey with all parts done, on its review. */
function reviewed(): Flow {
  const flow = new Flow(partNames);
  open(flow, 'intake');
  flow.finish('intake', intake('Sam'), []);
  flow.finish('questionnaire', results, []);
  flow.finish('goals', { goals: [] }, []);
  flow.finish('match', match, []);
  return flow;
}

describe('a journey', () => {
  it('goes through its parts in their order to the review', () => {
    const flow = new Flow(['intake', 'goals']);
    assert.deepEqual([flow.at, flow.navigated], ['intake', false]);
    flow.finish('intake', intake('Sam'), []);
    assert.deepEqual([flow.at, flow.navigated], ['goals', true]);
    flow.finish('goals', { goals: [] }, []);
    assert.equal(flow.at, 'review');
  });

  it('goes back to the end of the part before, and not before the first', () => {
    const flow = new Flow(['intake', 'goals']);
    open(flow, 'intake');
    assert.equal(flow.back(), false);
    flow.finish('intake', intake('Sam'), []);
    const goals = open(flow, 'goals');
    assert.equal(goals.page, 'page-0', 'going on, a part begins at its start');
    flow.finish('goals', { goals: [] }, []);
    assert.equal(flow.back(), true);
    assert.deepEqual([flow.at, flow.session?.page], ['goals', 'page-1']);
    flow.back();
    assert.deepEqual([flow.at, flow.session?.page, flow.back()], ['intake', 'page-1', false]);
  });

  it('keeps what each part hands over, with its words for the review', () => {
    const flow = new Flow(['intake', 'goals']);
    const summary = [{ id: 'page-0', title: 'Page 0', rows: [{ label: 'Name', words: 'Sam', own: false }] }];
    flow.setOutcome('intake', intake('Sam'), summary);
    assert.equal(flow.at, 'intake', 'keeping is not going on');
    assert.deepEqual([flow.outcomes.intake, flow.summaries.get('intake')], [intake('Sam'), summary]);
    flow.clearOutcome('intake');
    assert.deepEqual([flow.outcomes, flow.summaries.size], [{}, 0]);
  });

  it('is all there is when it has no parts', () => {
    const flow = new Flow([]);
    assert.deepEqual([flow.at, flow.back(), flow.progress.pages], ['review', false, 1]);
  });

  it('knows who somebody is from the intake as it stands, else from what the intake handed over', () => {
    const flow = new Flow(['intake', 'goals']);
    assert.equal(flow.filled, undefined);
    flow.setOutcome('intake', intake('Sam'), []);
    assert.deepEqual(flow.filled, intake('Sam'));
    open(flow, 'intake').answer('name', 'Kim');
    assert.deepEqual(flow.filled, intake('Kim'));
  });

  it('has no form of its own where nobody asks who somebody is', () => {
    const flow = new Flow(['questionnaire', 'goals']);
    open(flow, 'questionnaire').answer('name', 'Sam');
    assert.deepEqual([flow.main, flow.filled], [undefined, undefined]);
  });
});

describe('changing one thing from the review of a journey', () => {
  it('goes back page by page afterwards, and skips none', () => {
    const flow = reviewed();
    const session = flow.sessions.get('intake')!;
    flow.edit('intake', session.pages[0]!);
    flow.finish('intake', intake('Sam'), []);
    for (const part of ['match', 'goals', 'questionnaire', 'intake']) {
      flow.back();
      assert.equal(flow.at, part);
    }
    assert.equal(session.page, session.pages.at(-1));
  });

  it('opens the page and comes back to the review', () => {
    const flow = reviewed();
    flow.edit('intake', 'page-1');
    assert.deepEqual(
      [flow.at, flow.returning, flow.sessions.get('intake')?.page],
      ['intake', true, 'page-1'],
    );
    flow.finish('intake', intake('Sam'), []);
    assert.deepEqual([flow.at, flow.returning], ['review', false]);
  });

  it('passes by the match again when the intake says something else', () => {
    const flow = reviewed();
    flow.edit('intake', 'page-0');
    flow.finish('intake', intake('Kim'), []);
    assert.deepEqual([flow.at, flow.returning], ['match', true]);
    flow.finish('match', match, []);
    assert.deepEqual([flow.at, flow.returning], ['review', false]);
  });

  it('takes the same answers for the same, in whatever order they were given', () => {
    const flow = reviewed();
    const both = { name: 'Sam', more: ['a', 'b'], where: { street: 'High Street', town: 'Leeds' } };
    flow.setOutcome('intake', { definition, answers: both }, []);
    flow.edit('intake', 'page-0');
    const turned = { where: { town: 'Leeds', street: 'High Street' }, more: ['a', 'b'], name: 'Sam' };
    flow.finish('intake', { definition, answers: turned }, []);
    assert.equal(flow.at, 'review');
    flow.edit('intake', 'page-0');
    flow.finish('intake', { definition, answers: { ...turned, where: { town: 'York' } } }, []);
    assert.equal(flow.at, 'match', 'a part of an answer is another answer');
  });

  it('has no match to pass by when the journey has none, or another part changed', () => {
    const short = new Flow(['intake', 'goals']);
    short.finish('intake', intake('Sam'), []);
    short.finish('goals', { goals: [] }, []);
    short.edit('intake', 'page-0');
    short.finish('intake', intake('Kim'), []);
    assert.equal(short.at, 'review');

    const flow = reviewed();
    flow.edit('questionnaire', 'page-0');
    flow.finish('questionnaire', { results: [], share: false }, []);
    assert.equal(flow.at, 'review');
  });
});

describe('the progress of a journey', () => {
  it('adds the parts up, and is never finished before the review', () => {
    const flow = new Flow(['intake', 'goals']);
    const session = open(flow, 'intake', pagesOf(1, 1, 1, 1, 1));
    open(flow, 'goals', pagesOf(1, 1, 1));
    session.go('page-2');
    assert.deepEqual(flow.progress, { part: 0, page: 2, pages: 9, secondsLeft: 3 * 38 + 3 * 38 + 45 });
    flow.finish('intake', intake('Sam'), []);
    assert.deepEqual(flow.progress, { part: 1, page: 5, pages: 9, secondsLeft: 3 * 38 + 45 });
    flow.finish('goals', { goals: [] }, []);
    assert.deepEqual(flow.progress, { part: 2, page: 8, pages: 9, secondsLeft: 45 });
  });

  it('never counts its time up on the way forward, though a part is longer than its default', () => {
    const flow = new Flow(['intake', 'goals']);
    open(flow, 'intake', pagesOf(1));
    const before = flow.progress.secondsLeft;
    flow.finish('intake', intake('Sam'), []);
    const goals = open(flow, 'goals', pagesOf(10, 15, 1));
    assert.ok(goals.progress.secondsLeft > before);
    assert.ok(flow.progress.secondsLeft <= before);
    goals.go('page-1');
    assert.ok(flow.progress.secondsLeft <= before);
    goals.go('page-2');
    assert.equal(flow.progress.secondsLeft, 38 + 45);
    goals.go('page-1');
    assert.equal(flow.progress.secondsLeft, before, 'back again, what was promised there');
  });

  it('does not hold a long form to the default that stood there before it', () => {
    const flow = new Flow(['intake']);
    assert.ok(flow.progress.secondsLeft < 1800);
    open(flow, 'intake', pagesOf(52));
    assert.equal(flow.progress.secondsLeft, 52 * 30 + 8 + 45);
  });

  it('stands on a default until a part is open', () => {
    const flow = new Flow(partNames);
    const { pages, page } = flow.progress;
    assert.ok(pages > partNames.length && page === 0);
    assert.equal(flow.session, undefined);
    const session = open(flow, 'intake', pagesOf(1, 1, 1, 1));
    assert.equal(flow.session, session);
    assert.notEqual(flow.progress.pages, pages);
  });

  it('counts places by parts in hundreds and pages in ones', () => {
    const flow = new Flow(['intake', 'goals']);
    const session = open(flow, 'intake');
    assert.equal(flow.place, 0);
    session.next();
    assert.equal(flow.place, 1);
    flow.finish('intake', intake('Sam'), []);
    assert.equal(flow.place, 100);
    flow.go('intake', 0);
    assert.deepEqual([flow.place, session.page], [0, 'page-0']);
    flow.finish('goals', { goals: [] }, []);
    assert.equal(flow.place, 200);
  });
});

describe('subscribing to a journey', () => {
  const counted = (flow: Flow) => {
    const changes: FlowChange[] = [];
    const stop = flow.subscribe((change) => changes.push(change));
    return { changes, stop };
  };

  it('tells of every change, and is silent when a part stands where it stood', () => {
    const flow = new Flow(['intake', 'goals']);
    const session = open(flow, 'intake');
    const { changes, stop } = counted(flow);
    session.answer('name', 'Sam');
    session.answer('name', 'Sam');
    session.go('page-0');
    assert.deepEqual(changes, [{ kind: 'answer', part: 'intake', question: 'name' }]);
    session.next('page-1');
    flow.setSending({ kind: 'sending' });
    assert.deepEqual(changes.at(-1), { kind: 'other' });
    assert.ok(changes.some(({ kind }) => kind === 'page'));
    assert.equal(flow.sending.kind, 'sending');
    const told = changes.length;
    stop();
    flow.go('goals');
    assert.equal(changes.length, told);
  });

  it('hears no more of a session that another one took the place of', () => {
    const flow = new Flow(['intake']);
    const before = open(flow, 'intake');
    open(flow, 'intake');
    const { changes } = counted(flow);
    before.answer('name', 'Sam');
    assert.deepEqual(changes, []);
  });

  it('stops at once, also for a listener that another one sends away', () => {
    const flow = new Flow(['intake', 'goals']);
    const stops: (() => void)[] = [];
    flow.subscribe(() =>
      stops.map((stop) => {
        stop();
      }),
    );
    const late = counted(flow);
    stops.push(late.stop);
    flow.setSharing({ share: true });
    assert.deepEqual(late.changes, []);
  });
});

describe('starting a journey over', () => {
  it('forgets everything that somebody told, and leaves the first part open', () => {
    const flow = reviewed();
    flow.edit('intake', 'page-1');
    open(flow, 'goals').answer('name', 'A goal');
    flow.session!.answer('name', 'Sam');
    flow.prefill = { name: 'Sam' };
    flow.matchSeed = 'a seed';
    flow.setSharing({ share: true });
    flow.setSending({ kind: 'sent', receivedAt: '2026-11-22T09:31:00.000Z' });
    flow.reset();
    assert.deepEqual(
      [
        flow.at,
        flow.returning,
        flow.outcomes,
        flow.summaries.size,
        flow.prefill,
        flow.sharing,
        isBegun(flow),
      ],
      ['intake', false, {}, 0, {}, {}, false],
    );
    assert.deepEqual([flow.matchSeed, flow.sending], [undefined, { kind: 'idle' }]);
    assert.deepEqual([...flow.sessions.keys()], ['intake']);
    assert.deepEqual([flow.session?.page, flow.session?.answers], ['page-0', {}]);
  });

  it('begins to count the time anew, and still hears the first part', () => {
    let now = 1000;
    const flow = new Flow(['intake'], { now: () => now });
    const session = open(flow, 'intake');
    now = 5000;
    flow.reset();
    assert.equal(flow.startedAt, 5000);
    const told: FlowChange[] = [];
    flow.subscribe((change) => told.push(change));
    session.answer('name', 'Sam');
    assert.equal(told.length, 1, 'once: it is listened to no more than once');
  });
});

describe('a widget alone', () => {
  it('is a flow of one part, with a review after it', () => {
    const flow = new Flow(['goals']);
    const session = open(flow, 'goals');
    assert.deepEqual([flow.main, flow.at, flow.place, isBegun(flow)], ['goals', 'goals', 0, false]);
    assert.deepEqual(flow.progress, { part: 0, page: 0, pages: 3, secondsLeft: 2 * 16 + 2 * 8 + 45 });
    session.next();
    assert.deepEqual([flow.place, isBegun(flow), flow.navigated], [1, true, true]);
    flow.finish('goals', { goals: [] }, []);
    assert.deepEqual([flow.at, flow.place, flow.progress.page], ['review', 100, 2]);
    assert.equal(flow.back(), true);
    assert.deepEqual([flow.at, session.page], ['goals', 'page-1']);
  });

  it('without a review ends with its last page', () => {
    const flow = new Flow(['questionnaire'], { hasReview: false });
    const session = open(flow, 'questionnaire');
    assert.equal(flow.progress.pages, 2);
    session.next();
    assert.deepEqual([flow.progress.page, flow.place, flow.at], [1, 1, 'questionnaire']);
    assert.equal(flow.back(), false);
  });

  it('says what its form says', () => {
    const flow = new Flow(['match'], { hasReview: false });
    open(flow, 'match').answer('name', 'Sam');
    assert.deepEqual(flow.filled, intake('Sam'));
  });

  it('may take the focus once the person goes on with what was there', () => {
    const flow = new Flow(['goals']);
    assert.equal(flow.navigated, false);
    flow.markNavigated();
    assert.equal(flow.navigated, true);
  });
});
