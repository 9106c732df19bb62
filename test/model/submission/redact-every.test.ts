import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topics, type Side } from '../../../src/model/form/roles.js';
import type { QuestionStructure } from '../../../src/model/form/preset.js';
import { presets } from '../../../src/model/form/presets/index.js';
import type { Instrument } from '../../../src/model/instruments/instrument.js';
import { instruments } from '../../../src/model/instruments/registry.js';
import { redactFor } from '../../../src/model/submission/redact.js';
import { shareable } from '../../../src/model/submission/sharing.js';
import type { Consent, Submission } from '../../../src/model/submission/submission.js';

const now = Date.parse('2026-11-22T09:30:00.000Z');
const other = (side: Side): Side => (side === 'trainer' ? 'therapist' : 'trainer');
type Preset = (typeof presets)[number] | undefined;

/** A canary names all that has to be consented before it may pass; `never` is nothing that anybody can consent to. */
const canary = (needs: string, where: string) => `canary.${needs}.${where}`;
const canariesIn = (value: unknown) =>
  new Set(JSON.stringify(value).match(/canary\.[a-z+]+\.[\w.-]+|8[1-4]\d{5}/g) ?? []);

/** Numbers cannot carry words: each kind has a range of its own. */
const [scores, items, seconds, goalNumbers] = [8_100_000, 8_200_000, 8_300_000, 8_400_000];
const needsOf = (found: string): readonly string[] =>
  found.startsWith('canary')
    ? found.split('.')[1]!.split('+')
    : { 81: ['results'], 82: ['results', 'items'], 83: ['never'], 84: ['goals'] }[found.slice(0, 2)]!;

/** Every answer of a form, marked at every leaf by the topic that the structure gives it. */
function answersOf(preset: Preset): Record<string, unknown> {
  const entries = (preset?.sections ?? []).flatMap(({ topic: around, questions }) =>
    questions.map((question): [string, unknown] => {
      const { id, kind, role, topic = around ?? 'never' } = question;
      const leaf = canary(role === 'name' ? 'name' : topic === 'contact' ? 'never' : topic, id);
      if (kind !== 'group') return [id, role === 'name' ? leaf : [leaf, `${leaf}.2`]];
      const inner = (question as { questions: readonly QuestionStructure[] }).questions;
      const entry = Object.fromEntries(
        inner.map((each) => [each.id, canary(each.topic ?? topic, `${id}.${each.id}`)]),
      );
      return [id, [1, 2].map(() => ({ of: leaf, ...entry, 'never-asked': canary('never', 'entry') }))];
    }),
  );
  return { ...Object.fromEntries(entries), 'never-asked': canary('never', 'answer') };
}

const resultOf = ({ id, items: asked, subscales }: Instrument) => ({
  ...{ instrument: id, version: canary('results', `version-${id}`), value: scores, complete: true },
  subscales: Object.fromEntries(
    subscales.map((each, at) => [each.id, each.items.length < 2 ? items + 90_000 : scores + 1 + at]),
  ),
  band: canary('results', 'band'),
  items: Object.fromEntries(asked.map((each, at) => [each.id, items + at])),
  change: { since: canary('results', 'since'), scores: {} },
  note: canary('never', 'later-field'), // a field that the schema does not have yet
});

const own = (where: string) => canary('goals+words', where);
const goal = {
  ...{ id: 'goal-1', starter: 'own', text: own('text'), why: own('why'), hope: own('hope') },
  ...{ matters: own('matters'), story: own('story'), who: own('who'), levels: [own('level')] },
  ...{ plan: { when: own('when'), then: own('then') }, measure: { id: 'minutes', unit: 'minutes' } },
  ...{ baseline: goalNumbers, target: goalNumbers + 1, by: '2027-03-14', importance: 9 },
  progress: [{ date: '2026-12-01', value: goalNumbers + 2 }],
  wins: [
    { text: own('win'), by: '2026-12-01' },
    { value: goalNumbers + 3, by: '2026-12-06' },
  ],
  later: own('later'),
};

/** Everything that a submission can hold, and what one may hold some day. */
const sentWith = (preset: Preset, instrument: Instrument) => ({
  ...{ schema: 'rapport/submission@1', id: '0193527b-7c40-7000-8000-000000000001' },
  ...{ createdAt: '2026-11-22T09:30:00.000Z', completedInSeconds: seconds, practice: 'Fennel Street' },
  ...{ widget: 'rapport-journey', locale: 'en' },
  ...(preset && { definition: { id: preset.id, version: preset.version } }),
  answers: answersOf(preset),
  ...{ results: [resultOf(instrument)], goals: [goal] },
  match: { chosen: canary('never', 'chosen'), shown: [canary('never', 'shown')], reasons: [] },
  readiness: { outcome: canary('body', 'outcome'), reasons: [canary('body', 'reason')] },
  agreement: {
    ...{ receiver: 'Fennel Street', purpose: canary('never', 'purpose'), statementVersion: '2' },
    ...{ signedName: canary('never', 'signer'), at: '2026-11-22T09:30:00.000Z', statement: 'sending' },
  },
  statements: [
    { id: 'sending', version: '2', locale: 'en', text: canary('never', 'sending') },
    { id: 'sharing', version: '2', locale: 'en', text: canary('signed', 'sharing') },
  ],
  replyTo: {
    name: canary('never', 'reply'),
    email: canary('never', 'email'),
    phone: canary('never', 'phone'),
  },
  safety: { helpShown: true, note: canary('never', 'safety-note') },
  files: [{ name: canary('never', 'scan.pdf'), size: seconds + 1 }],
  counts: { answers: seconds + 2 },
});

const consent = (what: Consent['what'], from: Side, instrument?: string, until = '2027-11-22'): Consent => ({
  ...{ what, from, to: other(from), purpose: 'one plan', until, statementVersion: '2', statement: 'sharing' },
  ...{ signedName: canary('signed', 'name'), at: '2026-11-22T09:30:00.000Z' },
  ...(instrument !== undefined && what === 'results' && { instruments: [instrument] }),
});

/** Every set of what can be shared, with contact details too: a consent that names them opens nothing. */
const kinds = [...shareable, 'contact'] as const;
const everySet = Array.from({ length: 2 ** kinds.length }, (_, bits) =>
  kinds.filter((_kind, at) => (bits >> at) & 1),
);

/** `all`: each has to hold. `talk` alone opens nothing. */
const expected = (all: ReadonlySet<string>, shared: readonly string[], named: boolean, known: boolean) => {
  const open = new Set<string>(shared.filter((each) => each !== 'contact' && each !== 'talk'));
  if (named && open.has('results')) open.add('items');
  if (known) open.add('name');
  if (shared.length > 0) open.add('signed');
  return new Set([...all].filter((found) => needsOf(found).every((each) => open.has(each))));
};

const sameSet = (found: ReadonlySet<string>, wanted: ReadonlySet<string>) =>
  found.size === wanted.size && [...found].every((each) => wanted.has(each));

/** Three forms with the side that does not hold them; no form, with both sides. */
const cases = [
  ...presets.map((preset) => ({ preset, audience: other(preset.heldBy ?? 'trainer') })),
  ...(['trainer', 'therapist'] as const).map((audience) => ({ preset: undefined, audience })),
];
/** Consents that hold, naming the questionnaire or not; consents that are over. */
const states = ['named', 'unnamed', 'over'] as const;
const perInstrument = cases.length * everySet.length * states.length;

describe('nothing that was not consented reaches an audience', () => {
  it(`in each of ${String(perInstrument * instruments.length)} combinations of form, reader, questionnaire, and consents: named, not named, over`, (context) => {
    let tried = 0;
    for (const instrument of instruments)
      for (const { preset, audience } of cases) {
        const base = sentWith(preset, instrument);
        const held = canariesIn(base);
        const signed = canary('signed', 'name');
        for (const shared of everySet)
          for (const state of states) {
            const [live, named] = [state !== 'over', state === 'named'];
            const until = live ? undefined : '2026-11-21';
            const id = named ? instrument.id : undefined;
            const rows = shared.map((what) => consent(what, other(audience), id, until));
            const sent = { ...base, consents: rows } as unknown as Submission;
            const { submission, withheld } = redactFor(sent, audience, { now });
            const passing = live ? shared : [];
            const known = preset !== undefined || passing.length > 0;
            const all = shared.length > 0 ? new Set([...held, signed]) : held;
            // Without a form nobody knows which answer is the name.
            const wanted = expected(all, passing, named, known);
            const found = canariesIn(submission);
            if (!sameSet(found, wanted))
              assert.deepEqual(
                [...found].sort(),
                [...wanted].sort(),
                [instrument.id, audience, ...shared].join(),
              );
            const closed = topics.filter((each) => each === 'contact' || !passing.includes(each));
            if (withheld.join() !== closed.join()) assert.deepEqual(withheld, closed);
            assert.equal(submission.completedInSeconds, 0);
            if (!passing.includes('goals')) assert.equal(submission.goals.length, 0);
            if (!passing.includes('results')) assert.equal(submission.results.length, 0);
            tried++;
          }
      }
    assert.equal(tried, perInstrument * instruments.length);
    context.diagnostic(`${String(tried)} combinations`);
  });

  it('and the side that it was sent to, and the client, see all of it', () => {
    for (const preset of presets) {
      const sent = { ...sentWith(preset, instruments[0]!), consents: [] } as unknown as Submission;
      for (const audience of ['client' as const, ...(preset.heldBy ? [preset.heldBy] : [])])
        assert.equal(redactFor(sent, audience, { now }).submission, sent);
    }
  });

  it('and of all scores one rests on a single answer, and none is the ninth of the PHQ-9', () => {
    const alone = instruments.flatMap(({ id, subscales, total }) =>
      [...subscales, ...(total ? [{ ...total, id: 'total' }] : [])]
        .filter((each) => each.items.length < 2)
        .map((each) => `${id} ${each.id}`),
    );
    assert.deepEqual(alone, ['evs strength']);
  });

  it('and no score of a questionnaire with a single answer, whoever made it and whatever has changed since', () => {
    for (const instrument of [...instruments, { ...instruments[0]!, id: 'of-the-practice' }]) {
      const result = {
        ...resultOf(instrument),
        items: { [instrument.items[0]!.id]: items },
        change: { since: '2026-10-01', scores: { total: { before: items, difference: 0, verdict: 'none' } } },
      };
      const seen = (named?: string) => {
        const consents = [consent('results', 'trainer', named)];
        const sent = { ...sentWith(presets[0], instrument), results: [result], consents };
        return redactFor(sent as unknown as Submission, 'therapist', { now }).submission.results[0]!;
      };
      const { value, band, subscales, items: single, change } = seen();
      assert.deepEqual([value, band, subscales, single, change?.scores], [undefined, undefined, {}, {}, {}]);
      assert.equal(seen(instrument.id).value, scores);
      assert.deepEqual(seen(instrument.id).items, result.items);
    }
  });

  it('and no score of ours is a single answer because the others were left open, unless the sheet has one', () => {
    const rules = instruments.flatMap((each) => [
      ...each.subscales.map((rule) => ({ rule, all: each.items.length })),
      ...(each.total ? [{ rule: each.total, all: each.items.length }] : []),
    ]);
    for (const { rule, all } of rules)
      if (rule.items.length > 1 && rule.items.length - rule.atMostMissing < 2)
        assert.equal(rule.items.length, all);
  });

  it('and of a questionnaire that is not ours the total alone, unless it is named', () => {
    const theirs = { ...instruments[0]!, id: 'of-the-practice' };
    const seen = (instrument?: string) => {
      const sent = { ...sentWith(presets[0], theirs), consents: [consent('results', 'trainer', instrument)] };
      return redactFor(sent as unknown as Submission, 'therapist', { now }).submission.results[0]!;
    };
    assert.deepEqual([seen().subscales, seen().items, seen().value], [{}, {}, scores]);
    assert.equal(Object.keys(seen('of-the-practice').subscales).length, theirs.subscales.length);
  });
});
