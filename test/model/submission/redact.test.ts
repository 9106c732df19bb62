import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Definition } from '../../../src/model/form/definition.js';
import { topics, type Topic } from '../../../src/model/form/roles.js';
import { personalTrainingFull } from '../../../src/model/form/presets/personal-training-full.js';
import { audiences } from '../../../src/model/submission/audience.js';
import { redactFor } from '../../../src/model/submission/redact.js';
import { parseSubmission, type Consent, type Submission } from '../../../src/model/submission/submission.js';
import { submission as anySubmission } from '../../arbitraries.js';

const now = Date.parse('2026-11-22T09:30:00.000Z');

const consentTo = (what: Consent['what'], changes: Partial<Consent> = {}): Consent => ({
  what,
  from: 'trainer',
  to: 'therapist',
  purpose: 'one plan',
  until: '2027-11-22',
  statementVersion: '1',
  signedName: 'signature',
  at: '2026-11-22T09:30:00.000Z',
  ...changes,
});

/** Topic by question id, read from the preset another way than the code under test does. */
const topicOf = new Map(
  personalTrainingFull.sections.flatMap((section) =>
    section.questions.map((question) => [question.id, question.topic ?? section.topic] as const),
  ),
);

/** A marker that says which topic may let it through; it stands nowhere else. */
const marker = (topic: string, id: string) => `marker.${topic}.${id}`;

/** Every answer of the preset, everything else that can be sent, each with a marker of its topic. */
const full = (consents: Consent[]): Submission => ({
  schema: 'rapport/submission@1',
  id: '0193527b-7c40-7000-8000-000000000001',
  createdAt: '2026-11-22T09:30:00.000Z',
  completedInSeconds: 480,
  practice: 'Fennel Street Practice',
  widget: 'rapport-journey',
  locale: 'en-GB',
  definition: { id: 'personal-training-full', version: '1' },
  answers: {
    ...Object.fromEntries(
      [...topicOf].map(([id, topic]) => {
        const marks = [marker(topic ?? 'none', id)];
        return [id, id === 'name' ? 'Sam' : id === 'body-detail' ? [{ of: marks[0]!, helps: marks }] : marks];
      }),
    ),
    'never-asked': marker('unknown', 'never-asked'),
    constructor: marker('unknown', 'constructor'),
  },
  results: [
    {
      instrument: 'rapport-check',
      version: marker('results', 'check'),
      subscales: {},
      items: {},
      complete: true,
    },
  ],
  goals: [
    {
      id: 'walk',
      starter: 'own',
      text: marker('words', 'text'),
      why: marker('words', 'why'),
      hope: marker('words', 'hope'),
      matters: marker('words', 'matters'),
      story: marker('words', 'story'),
      who: marker('words', 'who'),
      levels: [1, 2, 3, 4, 5].map(() => marker('words', 'level')),
      weight: { importance: 3, difficulty: 1 },
      setOn: '2026-11-22',
      progress: [{ date: '2026-12-06', value: 3 }],
      reached: 0,
      plan: { when: marker('words', 'when'), then: marker('words', 'then') },
      measure: { id: 'days-a-week', unit: 'days' },
      baseline: 2,
      target: 4,
      by: '2027-03-14',
      importance: 9,
      confidence: 5,
      wins: [
        { text: marker('words', 'win'), by: '2026-12-01', reached: '2026-12-01' },
        { value: 3, by: '2026-12-06' },
      ],
    },
  ],
  match: { chosen: 'marker-match', shown: ['marker-match'], reasons: [] },
  readiness: { outcome: 'talk-first', reasons: ['marker-body-readiness'] },
  consents,
  safety: { helpShown: true },
});

const markersIn = (value: unknown): string[] => JSON.stringify(value).match(/marker[.-][a-z.-]+/g) ?? [];
const topicIn = (found: string) => found.split(/[.-]/)[1];
const forTherapist = (submission: Submission, at = now) => redactFor(submission, 'therapist', { now: at });

describe('a submission for the trainer or the client', () => {
  for (const audience of ['trainer', 'client'] as const)
    it(`is all that was sent (${audience})`, () => {
      const sent = full([]);
      assert.deepEqual(redactFor(sent, audience, { now }), { submission: sent, withheld: [] });
    });
});

describe('a submission for the therapist', () => {
  it('holds only the name when nothing was shared', () => {
    const { submission, withheld } = forTherapist(full([]));
    assert.deepEqual(submission.answers, { name: 'Sam' });
    assert.deepEqual(markersIn(submission), []);
    assert.deepEqual(withheld, [...topics]);
  });

  it('holds exactly what each set of consents names, for every set there is', () => {
    const all = new Set(markersIn(full([])));
    fc.assert(
      fc.property(fc.subarray([...topics, 'talk' as const]), (shared) => {
        const { submission, withheld } = forTherapist(full(shared.map((what) => consentTo(what))));
        const allowed = (found: string) =>
          topicIn(found) !== 'contact' &&
          shared.includes(topicIn(found) as Topic) &&
          // Own words inside a goal travel with the goal, so they need both.
          (!/words\.(text|why|hope|when|then|matters|story|who|level|win)/.test(found) ||
            shared.includes('goals'));
        assert.deepEqual(new Set(markersIn(submission)), new Set([...all].filter(allowed)));
        assert.deepEqual(
          withheld,
          topics.filter((topic) => topic === 'contact' || !shared.includes(topic)),
        );
      }),
    );
  });

  it('never holds contact details or the match, even where a consent names contact', () => {
    const { submission } = forTherapist(full([consentTo('contact'), consentTo('coaching')]));
    assert.equal('match' in submission, false);
    for (const id of ['email', 'phone', 'pronouns', 'care-names'])
      assert.equal(id in submission.answers, false, id);
  });

  it('keeps a shared goal without the own words inside it', () => {
    const goal = forTherapist(full([consentTo('goals')])).submission.goals[0]!;
    assert.equal(goal.text, '…');
    assert.equal(goal.measure.id, 'days-a-week');
    assert.equal(goal.importance, 9);
    assert.deepEqual([goal.weight, goal.reached], [{ importance: 3, difficulty: 1 }, 0]);
    assert.equal(goal.progress?.length, 1);
    assert.deepEqual(goal.wins, [{ value: 3, by: '2026-12-06' }]);
    for (const own of ['why', 'matters', 'hope', 'plan', 'story', 'who', 'levels'])
      assert.equal(own in goal, false, own);
  });

  it('holds what is shared to the end of its last day, and not a moment longer', () => {
    const sent = full([consentTo('body', { until: '2026-11-22' })]);
    assert.ok(forTherapist(sent, Date.parse('2026-11-22T23:59:59.999Z')).submission.readiness);
    const after = forTherapist(sent, Date.parse('2026-11-23T00:00:00.000Z'));
    assert.equal(after.submission.readiness, undefined);
    assert.deepEqual(markersIn(after.submission), []);
    assert.deepEqual(after.submission.consents, []);
  });

  it('reads no consent backwards: sharing by the therapist opens nothing to the therapist', () => {
    const sent = full([consentTo('body', { from: 'therapist', to: 'trainer' })]);
    assert.deepEqual(markersIn(forTherapist(sent).submission), []);
  });

  it('withholds every answer of a form that is not known', () => {
    const sent = {
      ...full(topics.map((what) => consentTo(what))),
      definition: { id: 'somebody-elses', version: '1' },
    };
    assert.deepEqual(forTherapist(sent).submission.answers, {});
  });

  it("reads the topics from the practice's own form, and withholds a question without one", () => {
    const own: Definition = {
      schema: 'rapport/definition@1',
      id: 'own-form',
      version: '3',
      title: 'Ours',
      sections: [
        {
          id: 'a',
          title: 'A',
          topic: 'body',
          questions: [
            { id: 'ache', kind: 'text', label: 'Ache' },
            { id: 'diary', kind: 'text', label: 'Diary', topic: 'words' },
          ],
        },
        { id: 'b', title: 'B', questions: [{ id: 'stray', kind: 'text', label: 'Stray' }] },
      ],
    };
    const sent: Submission = {
      ...full([consentTo('body')]),
      definition: { id: 'own-form', version: '3' },
      answers: { ache: 'knee', diary: 'private', stray: 'unsorted' },
    };
    const redacted = (definition: Definition) =>
      redactFor(sent, 'therapist', { now, definition }).submission.answers;
    assert.deepEqual(redacted(own), { ache: 'knee' });
    assert.deepEqual(redacted({ ...own, id: 'another-form' }), {});
  });
});

describe('redaction', () => {
  it('is total, changes nothing that it is given, and gives what the schema takes', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...audiences), (sent, audience) => {
        const before = structuredClone(sent);
        const { submission } = redactFor(sent, audience, { now });
        assert.deepEqual(sent, before);
        assert.doesNotThrow(() => parseSubmission(submission));
      }),
    );
  });

  it('leaves nothing more to take away the second time', () => {
    fc.assert(
      fc.property(anySubmission, (sent) => {
        const once = forTherapist(sent);
        assert.deepEqual(forTherapist(once.submission), once);
      }),
    );
  });
});
