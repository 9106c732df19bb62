import fc from 'fast-check';
import { topics } from '../src/model/form/roles.js';
import { measureIds, measureOf } from '../src/model/goals/measures.js';
import type { Submission } from '../src/model/submission/submission.js';
import { uuid7 } from '../src/model/submission/uuid.js';

/** Text as people and broken programs write it: emoji, other scripts, a NUL, half an emoji, quotes, line ends. */
const text = (maxLength: number) =>
  fc
    .string({
      unit: fc.oneof(
        { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
        fc.constantFrom('\0', '\ud83d', '\ude00', '"', '\\', '\n', '\u2028', '<', "'", '\ufeff', '😀', 'ع'),
      ),
      maxLength: Math.min(maxLength, 40),
    })
    .map((each) => each.slice(0, maxLength));
const words = text(200).map((each) => `I ${each}`);
const short = text(200);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
/** Never −0, which JSON writes as 0. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
const numbers = fc.dictionary(id, number, { maxKeys: 6, noNullPrototype: true });
const moment = fc.date({
  noInvalidDate: true,
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
});
const when = moment.map((each) => each.toISOString());
const date = when.map((each) => each.slice(0, 10));
const ruler = fc.integer({ min: 0, max: 10 });

const record = <T extends object, K extends keyof T>(
  model: { [P in keyof T]: fc.Arbitrary<T[P]> },
  requiredKeys: readonly K[],
) => fc.record(model, { requiredKeys: [...requiredKeys], noNullPrototype: true });

const plain = fc.oneof(text(400), number, fc.constant(true as const), fc.array(text(100), { maxLength: 5 }));
const entry = fc.dictionary(id, plain, { maxKeys: 4, noNullPrototype: true });
const answer = fc.oneof({ weight: 4, arbitrary: plain }, entry, fc.array(entry, { maxLength: 3 }));

const change = record(
  {
    since: date,
    scores: fc.dictionary(
      id,
      record(
        {
          before: number,
          difference: number,
          verdict: fc.constantFrom('reliable-up', 'reliable-down', 'not-clear', 'none', 'difference'),
        },
        ['before', 'difference', 'verdict'],
      ),
      { maxKeys: 3, noNullPrototype: true },
    ),
  },
  ['since', 'scores'],
);

const result = record(
  {
    instrument: id,
    version: short,
    value: number,
    subscales: numbers,
    band: id,
    items: numbers,
    complete: fc.boolean(),
    change,
  },
  ['instrument', 'version', 'subscales', 'items', 'complete'],
);

const measuredWin = fc.record({ value: number, by: date }, { noNullPrototype: true });
const ownWin = record({ text: text(100).map((each) => `I ${each}`), by: date, reached: date }, [
  'text',
  'by',
]);

const goal = record(
  {
    id,
    starter: id,
    text: words,
    why: text(300),
    measure: fc.constantFrom(...measureIds).map((each) => ({ id: each, unit: measureOf(each).unit })),
    baseline: number,
    target: number,
    by: date,
    importance: ruler,
    confidence: ruler,
    matters: text(300),
    hope: text(300),
    story: text(300),
    who: text(300),
    levels: fc.array(words, { minLength: 5, maxLength: 5 }),
    weight: fc.record(
      { importance: fc.nat({ max: 3 }), difficulty: fc.nat({ max: 3 }) },
      { noNullPrototype: true },
    ),
    setOn: date,
    progress: fc.array(fc.record({ date, value: number }, { noNullPrototype: true }), { maxLength: 5 }),
    reached: fc.integer({ min: -2, max: 2 }),
    wins: fc
      .tuple(fc.array(fc.oneof(measuredWin, ownWin), { minLength: 2, maxLength: 7 }), measuredWin)
      .map(([wins, last]) => [...wins, last]),
    plan: fc.record({ when: words, then: words }, { noNullPrototype: true }),
  },
  ['id', 'starter', 'text', 'measure', 'baseline', 'target', 'by', 'wins'],
);

const side = fc.constantFrom('trainer' as const, 'therapist' as const);
const signed = {
  signedName: short,
  at: when,
  authority: fc.constantFrom('self' as const, 'parent' as const, 'other' as const),
  authorityText: short,
  withdraw: short,
  statement: id,
  statementVersion: short,
};
const consent = record(
  {
    what: fc.constantFrom(...topics, 'talk' as const),
    from: side,
    to: side,
    purpose: short,
    until: date,
    giver: short,
    receiver: short,
    instruments: fc.array(id, { maxLength: 3 }),
    ...signed,
  },
  ['what', 'from', 'to', 'purpose', 'until', 'signedName', 'at', 'statementVersion'],
);
const agreement = record({ receiver: short, purpose: short, until: date, ...signed }, [
  ...(['receiver', 'purpose', 'signedName', 'at', 'statementVersion'] as const),
]);
const statement = record(
  { id, version: short, locale: text(35), text: text(400), sha256: fc.constant('0'.repeat(64)) },
  ['id', 'version', 'locale', 'text'],
);
const replyTo = record({ name: short, email: short, phone: short }, ['name']);

const reason = fc.record({ trainer: id, facet: short, contribution: number }, { noNullPrototype: true });
const match = record({ chosen: id, shown: fc.array(id), reasons: fc.array(reason, { maxLength: 4 }) }, [
  'shown',
  'reasons',
]);

/** Ids as the widgets make them. */
export const submissionId = fc
  .tuple(fc.nat({ max: 2 ** 41 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([now, random]) => uuid7(now, random));

/** Any submission that the schema takes and that fits into 64 KiB. */
export const submission: fc.Arbitrary<Submission> = fc.record(
  {
    schema: fc.constant('rapport/submission@1' as const),
    id: submissionId,
    createdAt: when,
    completedInSeconds: fc.nat(),
    practice: short,
    widget: fc.constantFrom('rapport-journey' as const, 'rapport-intake' as const, 'rapport-match' as const),
    locale: text(35),
    definition: fc.record({ id, version: text(32) }, { noNullPrototype: true }),
    answers: fc.dictionary(id, answer, { maxKeys: 12, noNullPrototype: true }),
    results: fc.array(result, { maxLength: 3 }),
    goals: fc.array(goal, { maxLength: 4 }),
    match,
    readiness: fc.record({ outcome: id, reasons: fc.array(id) }, { noNullPrototype: true }),
    consents: fc.array(consent, { maxLength: 4 }),
    recipient: side,
    agreement,
    statements: fc.array(statement, { maxLength: 3 }),
    replyTo,
    safety: fc.record({ helpShown: fc.boolean() }, { noNullPrototype: true }),
  },
  {
    requiredKeys: [
      ...(['schema', 'id', 'createdAt', 'completedInSeconds', 'practice', 'widget', 'locale'] as const),
      ...(['answers', 'results', 'goals', 'consents', 'safety'] as const),
    ],
    noNullPrototype: true,
  },
);
