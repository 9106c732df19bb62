import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Definition } from '../../../src/model/form/definition.js';
import { FormSession } from '../../../src/model/form/session.js';
import type { FlowDraft } from '../../../src/model/flow/draft.js';
import { draftOf, isBegun, restoreDraft } from '../../../src/model/flow/flow-draft.js';
import { Flow } from '../../../src/model/flow/flow.js';
import { defaultProgress, partNames, type PartName } from '../../../src/model/flow/parts.js';
import { readDraft } from '../../../src/model/flow/read-draft.js';
import { canonicalJson } from '../../../src/model/submission/canonical.js';
import { form, question } from '../form/sample.js';

const definition: Definition = form(
  [question('text', { id: 'name' })],
  [question('yes-no', { id: 'pain' })],
  {
    when: { question: 'pain', op: 'equals', value: 'yes' },
    questions: [question('long-text', { id: 'where' })],
  },
  [question('multiple-choice', { id: 'by' })],
);

/** As `open-session` does it, without what only a browser has. */
function open(flow: Flow, part: PartName, asked = definition): FormSession {
  const saved = flow.takeDraft(part, asked);
  const session = new FormSession(asked, { answers: saved?.answers ?? {} });
  session.go(saved?.page ?? '');
  flow.open(part, session);
  return session;
}

/** What comes back from where drafts are kept: the bytes that were put there, read again. */
const stored = (draft: FlowDraft, parts: readonly PartName[]): FlowDraft =>
  readDraft(JSON.parse(canonicalJson(draft)), parts);

const outcomes = {
  intake: (name: string) => ({ definition, answers: { name } }),
  questionnaire: (name: string) => ({ results: [], share: name.length > 2 }),
  goals: () => ({ goals: [] }),
  match: (name: string) => ({ match: { chosen: name, shown: [name], reasons: [] } }),
};

/** Hands over what a part has, as its last page does. */
function finish(flow: Flow, name: string): void {
  const part = flow.at;
  if (part === 'review') return;
  const summary = [{ id: 'page-0', title: 'Page 0', rows: [{ label: 'Name', words: name, own: true }] }];
  flow.finish(part, outcomes[part](name), summary);
}

/** One thing that somebody does, as a number and a word. */
type Step = readonly [action: number, word: string];

function take(flow: Flow, [action, word]: Step): void {
  if (flow.at !== 'review' && !flow.session) open(flow, flow.at);
  const { session } = flow;
  const acts: (() => unknown)[] = [
    () => session?.answer('name', word),
    () => session?.answer('name', undefined),
    () => session?.answer('pain', word.length > 2 ? 'yes' : 'no'),
    () => session?.answer('by', word.length > 2 ? ['a'] : ['a', 'b']),
    () => session?.next(),
    () => session?.next(),
    () => session?.back() ?? flow.back(),
    () => {
      finish(flow, word);
    },
    () => {
      finish(flow, word);
    },
    () => {
      if (flow.at === 'review') flow.edit(flow.parts[word.length % flow.parts.length]!, 'page-1');
    },
    () => {
      flow.setSharing({ share: word.length > 2, 'signed-name': word });
    },
    () => (flow.matchSeed ??= word),
  ];
  acts[action % acts.length]!();
}

const steps = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.constantFrom('Sam', 'Jo', 'Kim Lee', 'Ø')), {
  maxLength: 40,
});
const flows = fc.constantFrom<[readonly PartName[], boolean]>(
  [partNames, true],
  [['intake', 'goals'], true],
  [['questionnaire', 'match', 'intake'], true],
  [['intake'], true],
  [['match'], false],
  [['questionnaire'], false],
);

/** Time is a promise made on the way there: it may be kept shorter than what an open form says by itself. */
const withoutTime = (draft: FlowDraft | undefined) => ({
  ...draft,
  progress: Object.entries(draft?.progress ?? {}).map(([part, { page, pages }]) => [part, page, pages]),
});

describe('a flow that goes on from its draft', () => {
  it('is as it was left, wherever somebody went and whatever they said', () => {
    fc.assert(
      fc.property(flows, steps, ([parts, hasReview], walk) => {
        let now = Date.UTC(2026, 10, 22);
        const flow = new Flow(parts, { hasReview, now: () => now });
        for (const step of walk) {
          take(flow, step);
          now += 1000;
        }
        const draft = draftOf(flow);
        if (!draft) {
          assert.equal(isBegun(flow), false);
          return;
        }
        now += 3_600_000; // away
        const again = new Flow(parts, { hasReview, now: () => now });
        restoreDraft(again, stored(draft, parts));
        assert.deepEqual(draftOf(again), draft, 'before its parts are open');
        assert.deepEqual(
          [again.at, again.place, again.returning, isBegun(again)],
          [flow.at, flow.place, flow.returning, true],
        );
        for (const part of flow.sessions.keys()) open(again, part);
        assert.deepEqual(withoutTime(draftOf(again)), withoutTime(draft), 'once they are');
        assert.equal(again.migrated, false);
        const { part, page, pages } = flow.progress;
        const { secondsLeft, ...counts } = again.progress;
        assert.deepEqual(counts, { part, page, pages });
        assert.ok(secondsLeft >= 0);
        assert.equal(now - again.startedAt, draft.spent, 'time away does not count');
      }),
      { numRuns: 400 },
    );
  });

  it('tells nobody, and takes no focus: nothing moved', () => {
    const flow = new Flow(['intake']);
    open(flow, 'intake').answer('name', 'Sam');
    const again = new Flow(['intake']);
    const told: unknown[] = [];
    again.subscribe((change) => told.push(change));
    restoreDraft(again, draftOf(flow)!);
    assert.equal(again.session, undefined, 'it waits out of sight until its part is open');
    const session = open(again, 'intake');
    assert.deepEqual([told, again.navigated, again.session], [[], false, session]);
  });

  it('forgets what it held before', () => {
    const flow = new Flow(['intake', 'match']);
    open(flow, 'intake').answer('name', 'Kim');
    finish(flow, 'Kim');
    finish(flow, 'maya');
    flow.matchSeed = 'a seed';
    const other = new Flow(['intake', 'match']);
    open(other, 'intake').answer('name', 'Sam');
    restoreDraft(flow, draftOf(other)!);
    assert.deepEqual([flow.at, flow.outcomes, flow.matchSeed], ['intake', {}, undefined]);
    assert.deepEqual(open(flow, 'intake').answers, { name: 'Sam' });
  });

  it('begins with its first part where the draft stood at one that is no longer asked', () => {
    const flow = new Flow(partNames);
    open(flow, 'intake').answer('name', 'Sam');
    flow.go('match');
    const short = new Flow(['intake', 'goals']);
    restoreDraft(short, draftOf(flow)!);
    assert.equal(short.at, 'intake');
    assert.equal(short.saved.has('intake'), true);
    assert.equal(short.saved.has('goals'), false);
  });

  it('is nothing before somebody began, and once the practice has it', () => {
    const flow = new Flow(['intake']);
    open(flow, 'intake');
    assert.equal(draftOf(flow), undefined);
    flow.session!.answer('name', 'Sam');
    assert.notEqual(draftOf(flow), undefined);
    flow.session!.answer('name', undefined);
    assert.equal(draftOf(flow), undefined, 'the last answer was taken back');
    flow.session!.answer('name', 'Sam');
    flow.setSending({ kind: 'failed', code: 'busy', status: 503, attempts: 3 });
    assert.notEqual(draftOf(flow), undefined);
    flow.setSending({ kind: 'sent', receivedAt: '2026-11-22T09:31:00.000Z' });
    assert.equal(draftOf(flow), undefined);
  });
});

describe('a form that changed while somebody was away', () => {
  const again = (version: string, id = definition.id) => {
    const flow = new Flow(partNames);
    open(flow, 'intake').answer('name', 'Sam');
    for (const part of partNames) {
      assert.equal(flow.at, part);
      finish(flow, 'Sam');
    }
    const next = new Flow(partNames);
    restoreDraft(next, draftOf(flow)!);
    next.edit('intake', 'page-1');
    const asked = { ...definition, id, version };
    return { flow: next, asked, saved: next.takeDraft('intake', asked) };
  };

  it('hands each part what it had, once', () => {
    const { flow, saved } = again('1');
    assert.deepEqual([saved?.answers, saved?.page, flow.migrated], [{ name: 'Sam' }, 'page-1', false]);
    assert.equal(flow.takeDraft('intake', definition), undefined);
  });

  it('hands over what another version of a form had, says so until the page is left, and keeps the other parts', () => {
    const { flow, asked, saved } = again('2');
    assert.deepEqual([saved?.answers, flow.migrated], [{ name: 'Sam' }, true]);
    assert.deepEqual(flow.progressOf('intake'), defaultProgress.intake, 'its pages may be others');
    const session = new FormSession(asked, { answers: saved!.answers });
    flow.open('intake', session);
    session.answer('name', 'Sam Lee');
    assert.equal(flow.migrated, true);
    session.next();
    assert.equal(flow.migrated, false);
    assert.deepEqual(Object.keys(flow.outcomes).length, partNames.length);
  });

  it('leads from the review to what is open in it again, and back there', () => {
    const required = form(
      [question('text', { id: 'name' })],
      [question('text', { id: 'new', required: true })],
    );
    for (const [version, at] of [
      ['1', 'review'],
      ['2', 'intake'],
    ] as const) {
      const flow = new Flow(['intake', 'goals']);
      open(flow, 'intake').answer('name', 'Sam');
      finish(flow, 'Sam');
      finish(flow, 'Sam');
      const next = new Flow(['intake', 'goals']);
      restoreDraft(next, draftOf(flow)!);
      const told: unknown[] = [];
      next.subscribe((change) => told.push(change));
      open(next, 'intake', { ...required, version });
      assert.deepEqual([next.at, next.returning, told], [at, at === 'intake', []]);
      next.markNavigated();
      assert.equal(next.migrated, false, 'it was told: the note is not said twice');
      finish(next, 'Sam');
      assert.equal(next.at, 'review');
    }
  });

  it('has nothing for another form, and says that too', () => {
    const { flow, saved } = again('1', 'other');
    assert.deepEqual([saved, flow.migrated], [undefined, true]);
    flow.back();
    assert.equal(flow.at, 'intake', 'it is the first part');
    finish(flow, 'Sam');
    assert.equal(flow.migrated, false);
  });
});
