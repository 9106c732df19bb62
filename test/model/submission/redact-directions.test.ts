import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Definition } from '../../../src/model/form/definition.js';
import { topics, type Side, type Topic } from '../../../src/model/form/roles.js';
import { redactFor } from '../../../src/model/submission/redact.js';
import { recipientOf } from '../../../src/model/submission/recipient.js';
import type { Consent, Submission } from '../../../src/model/submission/submission.js';

const now = Date.parse('2026-11-22T09:30:00.000Z');
const other = (side: Side): Side => (side === 'trainer' ? 'therapist' : 'trainer');

const consent = (what: Consent['what'], from: Side, until = '2027-11-22'): Consent => ({
  ...{ what, from, to: other(from), purpose: 'one plan', until, statementVersion: '1' },
  ...{ signedName: 'signature', at: '2026-11-22T09:30:00.000Z' },
});

/** A marker says which topics let it through, all of them needed. It stands nowhere else. */
const marker = (...parts: string[]) => `marker.${parts.join('+')}.${String(Math.random()).slice(2)}`;
const markersIn = (value: unknown): string[] => JSON.stringify(value).match(/marker\.[a-z+]+\.\d+/g) ?? [];
const topicsOf = (found: string) => found.split('.')[1]!.split('+');

/** A form with every topic, at the top and inside groups; a question and a section without a topic. */
const definition = {
  schema: 'rapport/definition@1',
  id: 'own-form',
  version: '1',
  title: 'Ours',
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: [
        { id: 'called', kind: 'text', role: 'name', label: 'Name' },
        ...topics.flatMap((topic) => [
          { id: `plain-${topic}`, kind: 'text', label: 'Plain', topic },
          {
            id: `list-${topic}`,
            kind: 'multiple-choice',
            label: 'List',
            topic,
            options: [{ id: 'a', label: 'A' }],
          },
          { id: `where-${topic}`, kind: 'address', label: 'Where', topic },
          { id: `stray-${topic}`, kind: 'text', label: 'Holds a record that it never asked for', topic },
          {
            id: `group-${topic}`,
            kind: 'group',
            label: 'Group',
            topic,
            questions: [
              { id: 'same', kind: 'text', label: 'Same' },
              ...topics.map((inner) => ({ id: inner, kind: 'text', label: inner, topic: inner })),
            ],
          },
        ]),
        { id: 'no-topic', kind: 'text', label: 'No topic' },
        {
          id: 'group-no-topic',
          kind: 'group',
          label: 'Group',
          questions: [{ id: 'x', kind: 'text', label: 'x' }],
        },
      ],
    },
  ],
} as unknown as Definition;

const goal = {
  ...{ id: 'walk', starter: 'own', text: marker('goals', 'words'), why: marker('goals', 'words') },
  ...{
    hope: marker('goals', 'words'),
    plan: { when: marker('goals', 'words'), then: marker('goals', 'words') },
  },
  ...{ measure: { id: 'days-a-week', unit: 'days' }, baseline: 2, target: 4, by: '2027-03-14' },
  wins: [{ value: 3, by: '2026-12-06' }],
  // A field that the schema does not have yet.
  later: marker('goals', 'words'),
};

/** Everything that can be sent, at every depth. */
const full = (consents: Consent[]) =>
  ({
    schema: 'rapport/submission@1',
    id: '0193527b-7c40-7000-8000-000000000001',
    createdAt: '2026-11-22T09:30:00.000Z',
    completedInSeconds: 480,
    practice: 'Fennel Street Practice',
    widget: 'rapport-journey',
    locale: 'en-GB',
    definition: { id: 'own-form', version: '1' },
    answers: {
      called: 'Sam',
      ...Object.fromEntries<unknown>(
        topics.flatMap((topic): [string, unknown][] => [
          [`plain-${topic}`, marker(topic)],
          [`list-${topic}`, [marker(topic), marker(topic)]],
          [`where-${topic}`, { line1: marker(topic), list: [marker(topic)] }],
          [`stray-${topic}`, { deep: marker('never') }],
          [
            `group-${topic}`,
            [1, 2].map(() => ({
              of: marker(topic),
              same: marker(topic),
              'never-asked': marker('never'),
              ...Object.fromEntries(topics.map((inner) => [inner, marker(inner)])),
            })),
          ],
        ]),
      ),
      'no-topic': marker('never'),
      'group-no-topic': [{ of: marker('never'), x: marker('never') }],
      'never-asked': { deep: marker('never') },
      constructor: [{ of: marker('never') }],
    },
    results: [
      {
        instrument: 'rapport-check',
        version: marker('results'),
        subscales: {},
        items: {},
        complete: true,
        change: { since: marker('results'), scores: {} },
      },
    ],
    goals: [goal],
    match: {
      chosen: marker('never'),
      shown: [marker('never')],
      reasons: [{ trainer: marker('never'), facet: marker('never'), contribution: 1 }],
    },
    readiness: { outcome: marker('body'), reasons: [marker('body')] },
    consents,
    safety: { helpShown: true },
    later: marker('never'),
  }) as unknown as Submission;

const someTopics = fc.subarray([...topics, 'talk' as const]);

describe('a marker at any depth', () => {
  for (const audience of ['trainer', 'therapist'] as const)
    it(`reaches the ${audience} exactly where a consent towards the ${audience} names its topics`, () => {
      fc.assert(
        fc.property(someTopics, someTopics, someTopics, (towards, away, over) => {
          const from = other(audience);
          const sent = full([
            ...towards.map((what) => consent(what, from)),
            ...away.map((what) => consent(what, audience)),
            ...over.map((what) => consent(what, from, '2026-11-21')),
          ]);
          const { submission, withheld } = redactFor(sent, audience, { now, definition, heldBy: from });
          const allowed = (found: string) =>
            topicsOf(found).every((topic) => topic !== 'contact' && towards.includes(topic as Topic));
          assert.deepEqual(new Set(markersIn(submission)), new Set(markersIn(sent).filter(allowed)));
          assert.deepEqual(
            withheld,
            topics.filter((topic) => topic === 'contact' || !towards.includes(topic)),
          );
        }),
      );
    });

  it('reaches the side that it was sent to, and the client, whatever of it is shared', () => {
    fc.assert(
      fc.property(someTopics, fc.constantFrom<Side>('trainer', 'therapist'), (shared, heldBy) => {
        const sent = full(shared.map((what) => consent(what, heldBy)));
        for (const audience of [heldBy, 'client'] as const)
          assert.deepEqual(redactFor(sent, audience, { now, definition, heldBy }), {
            submission: sent,
            withheld: [],
          });
      }),
    );
  });

  it('is never opened by one more consent from the same side', () => {
    fc.assert(
      fc.property(
        someTopics,
        someTopics,
        fc.constantFrom<Side>('trainer', 'therapist'),
        (towards, away, audience) => {
          const rows = towards.map((what) => consent(what, other(audience)));
          const seen = (consents: Consent[]) =>
            new Set(
              markersIn(redactFor(full(consents), audience, { now, definition }).submission).map(topicKey),
            );
          const before = seen(rows);
          for (const key of seen([...rows, ...away.map((what) => consent(what, audience))]))
            assert.ok(before.has(key), key);
        },
      ),
    );
  });
});

describe('who may see a submission', () => {
  const side = fc.constantFrom<Side>('trainer', 'therapist');
  const perhaps = fc.option(side, { nil: undefined });

  it('is never more than its consents let through, whatever is said of it from outside, by form or by attribute', () => {
    fc.assert(
      fc.property(
        ...[perhaps, perhaps, perhaps, perhaps, side],
        fc.array(fc.tuple(fc.constantFrom(...topics, 'talk' as const), side, fc.boolean()), { maxLength: 6 }),
        (says, recipient, form, told, audience, rows) => {
          const consents = rows.map(([what, from, over]) =>
            consent(what, from, over ? '2026-11-21' : undefined),
          );
          const sent = {
            ...full(consents),
            ...(recipient && { recipient }),
            definition: { id: 'own-form', version: '1', ...(says && { heldBy: says }) },
          };
          const own = { ...definition, ...(form && { heldBy: form }) };
          const options = { now, definition: own, ...(told && { heldBy: told }) };
          const { submission, withheld } = redactFor(sent, audience, options);
          // All of it: for whom it was sent to, by what the client was told, and signed nothing else.
          const holder = says ?? recipient ?? form ?? told; // a form of somebody's own that says nothing is nobody's
          const all = audience === holder && rows.every(([, from]) => from === audience);
          const shared = rows
            .filter(([what, from, over]) => from !== audience && !over && what !== 'contact')
            .map(([what]) => what);
          const allowed = (found: string) =>
            all || topicsOf(found).every((topic) => shared.includes(topic as Topic));
          assert.deepEqual(new Set(markersIn(submission)), new Set(markersIn(sent).filter(allowed)));
          assert.deepEqual(withheld, all ? [] : topics.filter((topic) => !shared.includes(topic)));
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Markers are made anew for every submission: only what they say is compared. */
const topicKey = (found: string) => topicsOf(found).join('+');

describe('to whom a submission was sent', () => {
  const sentWith = (id: string, consents: Consent[] = []) =>
    recipientOf({ definition: { id, version: '1' }, consents });

  it('is the therapist for the forms that therapists give, and the trainer for others', () => {
    assert.equal(sentWith('counselling-partner'), 'therapist');
    assert.equal(sentWith('occupational-therapy'), 'therapist');
    assert.equal(sentWith('personal-training', [consent('body', 'trainer')]), 'trainer');
  });

  it('is what the submission says, then what its form says, and only the form of its id', () => {
    const sent = (heldBy?: Side) => ({
      consents: [],
      definition: { id: 'own-form', version: '1', ...(heldBy && { heldBy }) },
    });
    assert.equal(recipientOf(sent('therapist')), 'therapist');
    assert.equal(recipientOf(sent('therapist'), { id: 'own-form', heldBy: 'trainer' }), 'therapist');
    assert.equal(recipientOf(sent(), { id: 'own-form', heldBy: 'therapist' }), 'therapist');
    assert.equal(recipientOf(sent(), { id: 'another', heldBy: 'therapist' }), undefined);
    assert.equal(recipientOf(sent('trainer'), { id: 'own-form', heldBy: 'therapist' }), 'trainer');
  });

  it('is nobody where neither the submission, nor a form that is known, nor anybody else says so', () => {
    assert.equal(recipientOf({ consents: [] }), undefined);
    assert.equal(recipientOf({ consents: [], definition: { id: 'unheard-of', version: '1' } }), undefined);
    assert.equal(recipientOf({ consents: [] }, undefined, 'trainer'), 'trainer');
    assert.equal(recipientOf({ consents: [], recipient: 'therapist' }, undefined, 'trainer'), 'therapist');
    for (const audience of ['trainer', 'therapist'] as const) {
      const { submission, withheld } = redactFor(full([]), audience, { now });
      assert.deepEqual(markersIn(submission), []);
      assert.deepEqual([submission.answers, submission.definition], [{}, undefined], 'not even the name');
      assert.deepEqual(withheld, [...topics]);
    }
  });

  it('is nobody for a form of one’s own that says nothing: not a trainer because it is known', () => {
    for (const id of ['own-form', 'another']) {
      const sent = { consents: [], definition: { id, version: '1' } };
      assert.equal(recipientOf(sent, { id: 'own-form' }), undefined);
      assert.equal(recipientOf({ ...sent, recipient: 'therapist' }, { id: 'own-form' }), 'therapist');
      assert.equal(recipientOf(sent, { id: 'own-form' }, 'therapist'), 'therapist');
    }
    for (const audience of ['trainer', 'therapist'] as const)
      assert.deepEqual(markersIn(redactFor(full([]), audience, { now, definition }).submission), []);
    // What was stored when every form without a side was written down as a trainer's stays so.
    const stored = { ...full([]), definition: { id: 'own-form', version: '1', heldBy: 'trainer' as const } };
    assert.equal(redactFor(stored, 'trainer', { now, definition }).submission, stored);
  });

  it('is nobody where a consent goes out from the side that a form was not given by', () => {
    assert.equal(sentWith('counselling-partner', [consent('body', 'trainer')]), undefined);
    assert.equal(sentWith('counselling-partner', [consent('body', 'therapist')]), 'therapist');
  });

  it('keeps a therapist’s own form from the trainer where nothing was shared', () => {
    const sent = { ...full([]), definition: { id: 'own-form', version: '1', heldBy: 'therapist' as const } };
    assert.deepEqual(markersIn(redactFor(sent, 'trainer', { now, definition }).submission), []);
    assert.deepEqual(redactFor(sent, 'therapist', { now, definition }).submission, sent);
    const silent = { ...sent, definition: { id: 'own-form', version: '1' } };
    const theirs = { ...definition, heldBy: 'therapist' as const };
    assert.deepEqual(markersIn(redactFor(silent, 'trainer', { now, definition: theirs }).submission), []);
  });

  it('is open where a consent comes from the therapist: then each side sees what goes towards it', () => {
    const consents = [consent('body', 'therapist'), consent('goals', 'trainer')];
    assert.equal(sentWith('own-form', consents), undefined);
    const seenBy = (audience: Side) =>
      new Set(markersIn(redactFor(full(consents), audience, { now, definition }).submission).map(topicKey));
    assert.deepEqual(seenBy('trainer'), new Set(['body']));
    assert.deepEqual(seenBy('therapist'), new Set(['goals']));
  });
});

describe('a group', () => {
  it('passes on that somebody would rather not say, with its topic and not without', () => {
    const sent = { ...full([consent('body', 'trainer')]), answers: { 'group-body': 'rather-not-say' } };
    const seen = (from: Side) =>
      redactFor({ ...sent, consents: [consent('body', from)] }, 'therapist', { now, definition }).submission
        .answers;
    assert.deepEqual(seen('trainer'), sent.answers);
    assert.deepEqual(seen('therapist'), {});
  });
});
