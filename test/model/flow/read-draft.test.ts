import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FlowDraft } from '../../../src/model/flow/draft.js';
import { partNames, type PartName } from '../../../src/model/flow/parts.js';
import { DraftError, readDraft } from '../../../src/model/flow/read-draft.js';
import { form, question } from '../form/sample.js';

const definition = form([question('text', { id: 'name' })]);
const secret = 'my knee hurts at night';

const current: FlowDraft = {
  schema: 'rapport/draft@2',
  at: 'match',
  returning: true,
  parts: {
    intake: {
      definition: 'sample',
      version: '1',
      answers: { name: secret },
      page: 'page-0',
      pages: ['page-0'],
    },
    match: { definition: 'match', version: '2', answers: {}, page: 'people', pages: ['people'] },
  },
  outcomes: {
    intake: { definition, answers: { name: secret } },
    questionnaire: { results: [], share: false },
    goals: { goals: [] },
    match: { match: { chosen: 'maya', shown: ['maya'], reasons: [] }, asked: { definition, answers: {} } },
  },
  summaries: {
    intake: [{ id: 'page-0', title: 'One', rows: [{ label: 'Name', words: secret, own: true }] }],
  },
  progress: { intake: { page: 0, pages: 1, secondsLeft: 8 } },
  matchSeed: 'a seed',
  sharing: { share: true, 'signed-name': 'Sam' },
  spent: 61_000,
};

/** As it comes back from where it was kept. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a draft of this version', () => {
  it('is read as it was written', () => {
    assert.deepEqual(readDraft(json(current), partNames), current);
  });

  it('may hold what a later one put there', () => {
    const later = {
      ...current,
      mood: 'calm',
      parts: { intake: { ...current.parts.intake, colour: 'plum' } },
    };
    assert.deepEqual(readDraft(json(later), partNames), later);
  });
});

describe('a draft of the first version', () => {
  const nothing = { returning: false, outcomes: {}, summaries: {}, progress: {} };
  const around = { schema: 'rapport/draft@2', sharing: { share: true }, spent: 61_000 };
  const first = (gathered: unknown) => ({ gathered, shared: { share: true }, spent: 61_000 });
  const old = { version: '3', answers: { name: secret }, page: 'page-1' };
  const read = { definition: '', version: '3', answers: { name: secret }, page: 'page-1', pages: [] };
  const choice = (chosen?: string) => ({
    match: { match: { ...(chosen !== undefined && { chosen }), shown: [], reasons: [] } },
  });

  const cases: [string, PartName[], gathered: unknown, FlowDraft | object][] = [
    [
      'a journey',
      [...partNames],
      {
        ...{ at: current.at, returning: true, parts: current.parts, outcomes: current.outcomes },
        ...{ summaries: current.summaries, paces: current.progress, matchSeed: 'a seed' },
      },
      { ...current, sharing: { share: true } },
    ],
    ['an intake', ['intake'], old, { ...around, ...nothing, at: 'intake', parts: { intake: read } }],
    [
      'a goal setter, on its review',
      ['goals'],
      { ...old, page: 'review' },
      { ...around, ...nothing, at: 'review', parts: { goals: { ...read, page: '' } } },
    ],
    [
      'a match that asked, with somebody chosen',
      ['match'],
      { form: old, seed: 'a seed', choice: { trainer: 'maya' } },
      {
        ...{ ...around, ...nothing, at: 'match', parts: { match: read } },
        ...{ outcomes: choice('maya'), matchSeed: 'a seed' },
      },
    ],
    [
      'a match that asked, with nobody chosen yet',
      ['match'],
      { form: old },
      { ...around, ...nothing, at: 'match', parts: { match: read } },
    ],
    [
      'a match where nothing was asked, with somebody chosen',
      ['match'],
      { seed: 'a seed', choice: { trainer: 'maya' } },
      {
        ...{ ...around, ...nothing, at: 'match', parts: {} },
        ...{ outcomes: choice('maya'), matchSeed: 'a seed' },
      },
    ],
    [
      'a match where nothing was asked, with the wish for help',
      ['match'],
      { seed: 'a seed', choice: {} },
      { ...around, ...nothing, at: 'match', parts: {}, outcomes: choice(), matchSeed: 'a seed' },
    ],
  ];
  for (const [what, parts, gathered, expected] of cases)
    it(`is read: ${what}`, () => {
      assert.deepEqual(readDraft(json(first(gathered)), parts), expected);
    });

  it('has the small wins and what was measured as data, where they stood there as text', () => {
    const wins = [
      { value: 20, by: '2027-01-10' },
      { text: 'Ring Ann', by: '2027-03-10', reached: '2027-03-01' },
    ];
    const kept = [
      { value: 20, day: '2027-01-10' },
      { text: 'Ring Ann', day: '2027-03-10', 'done-on': '2027-03-01' },
    ];
    const text = {
      ...{ starter: 'endurance', dates: JSON.stringify(wins), progress: '2026-12-01=15 2026-12-08=-2.5' },
      ...{ 'dates-2': JSON.stringify([wins[1]]), 'progress-4': '2026-12-01=0', 'set-on': '2026-11-22' },
    };
    const data = {
      ...{ starter: 'endurance', dates: kept, 'dates-2': [kept[1]], 'set-on': '2026-11-22' },
      progress: [
        { date: '2026-12-01', value: 15 },
        { date: '2026-12-08', value: -2.5 },
      ],
      'progress-4': [{ date: '2026-12-01', value: 0 }],
    };
    const alone = readDraft(json(first({ ...old, answers: text })), ['goals']);
    assert.deepEqual(alone.parts.goals?.answers, data);
    const goals = { ...current.parts.intake, answers: text };
    const journey = {
      at: 'goals',
      returning: false,
      outcomes: {},
      summaries: {},
      paces: {},
      parts: { goals },
    };
    assert.deepEqual(readDraft(json(first(journey)), partNames).parts.goals?.answers, data);
    const intake = readDraft(json(first({ ...old, answers: text })), ['intake']);
    assert.deepEqual(intake.parts.intake?.answers, text, 'another form may ask for a progress of its own');
    const broken = readDraft(json(first({ ...old, answers: { dates: '[{', name: 'Sam' } })), ['goals']);
    assert.equal(broken.parts.goals?.answers.dates, undefined, 'not what the first version wrote there');
    assert.equal(broken.parts.goals?.answers.name, 'Sam');
  });

  it('is read without the switches of the review and the time, where it had none', () => {
    const { sharing, spent } = readDraft({ gathered: old }, ['intake']);
    assert.deepEqual([sharing, spent], [{}, 0]);
  });
});

describe('a draft that cannot be read', () => {
  const refused = (draft: unknown, parts: readonly PartName[] = partNames): DraftError => {
    try {
      readDraft(draft, parts);
    } catch (error) {
      assert.ok(error instanceof DraftError, String(error));
      assert.equal(error.name, 'DraftError');
      assert.ok(!error.message.includes(secret), error.message);
      assert.ok(error.message.startsWith(`${error.path || 'draft'}: `), error.message);
      return error;
    }
    return assert.fail('it was read');
  };

  /** The draft with one value replaced, by its path. */
  const changed = (path: string, value: unknown): unknown => {
    const draft = json(current) as Record<string, unknown>;
    const keys = path.split('.');
    const last = keys.pop()!;
    const within = keys.reduce((each, key) => each[key] as Record<string, unknown>, draft);
    within[last] = value;
    return draft;
  };

  for (const [path, value] of [
    ['schema', 'rapport/draft@3'],
    ['at', secret],
    ['returning', secret],
    ['parts.intake.answers', [secret]],
    ['parts.intake.page', 3],
    ['parts.intake.pages', secret],
    ['parts.match.version', null],
    ['outcomes.intake.definition.sections', secret],
    ['outcomes.intake.answers', secret],
    ['outcomes.questionnaire.share', secret],
    ['outcomes.goals.goals', { 0: secret }],
    ['outcomes.match.match.shown', [7]],
    ['outcomes.match.asked.definition.id', 5],
    ['summaries.intake', [{ id: 'page-0', title: secret, rows: [{ label: secret, own: secret }] }]],
    ['progress.intake.page', -1],
    ['progress.intake.pages', 1.5],
    ['matchSeed', { is: secret }],
    ['sharing', secret],
    ['spent', secret],
  ] as const)
    it(`says where: ${path}`, () => {
      assert.ok(refused(changed(path, value)).path.startsWith(path));
    });

  it('is one of a part that there is not', () => {
    assert.match(refused(changed('parts', { sleep: current.parts.intake })).path, /^parts/);
  });

  it('is none at all: of another shape, or of no version', () => {
    for (const none of [undefined, null, secret, 7, true, [], [current], {}, { schema: secret }])
      refused(none);
  });

  it('is one of the first version whose parts are of another shape', () => {
    for (const gathered of [null, secret, 7, [], { form: secret }, { form: { version: 3 } }, { at: secret }])
      refused({ gathered }, ['match']);
    for (const gathered of [null, secret, 7, [], {}, { at: secret }, { at: 'intake' }, { version: 3 }])
      for (const parts of [['intake'], partNames] as const) refused({ gathered }, parts);
  });

  it('never says a word of what it holds, whatever that is', () => {
    const holding = fc
      .jsonValue({ maxDepth: 4 })
      .map((value) => ({ intake: [secret, value], match: { is: secret } }));
    fc.assert(
      fc.property(
        fc.constantFrom('at', 'parts', 'outcomes', 'summaries', 'progress', 'sharing', 'spent', 'schema'),
        fc.oneof(holding, fc.constant(secret), fc.constant([secret])),
        (key, value) => {
          try {
            readDraft(changed(key, value), partNames);
          } catch (error) {
            assert.ok(error instanceof DraftError);
            assert.ok(!`${error.message} ${error.path}`.includes(secret), error.message);
          }
        },
      ),
    );
  });
});
