import { rapportCheck } from '../../src/model/instruments/rapport-check.js';
import { phq4 } from '../../src/model/instruments/phq-4.js';
import type { Instrument } from '../../src/model/instruments/instrument.js';
import { score } from '../../src/model/scoring/score.js';
import type { Submission, SubmissionResult } from '../../src/model/submission/submission.js';

function resultOf(instrument: Instrument, items: Record<string, number>): SubmissionResult {
  const { value, band, subscales, complete } = score(instrument, items);
  return {
    instrument: instrument.id,
    version: instrument.version,
    ...(value !== undefined && { value }),
    ...(band !== undefined && { band }),
    subscales: { ...subscales },
    items,
    complete,
  };
}

const checked = Object.fromEntries(
  rapportCheck.items.map(({ id, scale }) => [id, scale === 'how-sure' ? 7 : 3]),
);
const at = '2026-11-22T09:30:00.000Z';
const consent = {
  from: 'trainer',
  to: 'therapist',
  purpose: 'So that they can plan with you together',
} as const;

/** Sam Ellery, invented: what an ordinary client sends, every page of the form answered. */
export const sampleSubmission = (): Submission => ({
  schema: 'rapport/submission@1',
  id: '0193527b-7c40-7000-8000-000000000001',
  createdAt: at,
  completedInSeconds: 540,
  practice: 'Fennel Street Practice',
  widget: 'rapport-journey',
  locale: 'en-GB',
  definition: { id: 'personal-training-full', version: '1' },
  answers: {
    'filled-by': 'me',
    name: 'Sam Ellery',
    adult: 'yes',
    pronouns: 'They / them',
    overwhelmed: 'Work has been loud since summer, and I sleep badly before early shifts.',
    focus: 'pain',
    'hard-before': ['tired', 'hurt'],
    motive: 'I want to walk the coast path with my sister in spring.',
    asks: 'How long until I trust my knee on stairs?',
    fear: 'A gym full of mirrors.',
    'self-talk': 'I usually stop when my knee starts to ache, because I think I have done it again.',
    'body-areas': ['lower-back', 'knee-left', 'foot-right'],
    'body-detail': [
      {
        of: 'knee-left',
        since: 'longer',
        bother: 4,
        worse: 'Stairs and walking downhill.',
        helps: 'Warmth. It is better once I have moved a little.',
        safe: 'To see a move first, and to stop at any time.',
      },
      { of: 'foot-right', since: 'months', bother: 2, worse: 'Uneven ground.' },
    ],
    active: 'no',
    conditions: ['heart'],
    symptoms: 'rather-not-say',
    recent: ['none'],
    medicine: 'Tablets for blood pressure, in the morning.',
    'birth-date': '1990-03-14',
    sleep: 'mixed',
    energy: 'little',
    'too-much': 'some',
    habits: ['water', 'food'],
    challenge: -1,
    flexibility: 2,
    quiet: 0,
    brevity: -2,
    times: ['tue-evening', 'thu-evening', 'fri-early', 'sat-early', 'sat-midday'],
    format: ['studio', 'outdoors'],
    email: 'sam@example.com',
    'contact-by': ['email', 'text'],
    phone: '01632 960 118',
    'emergency-name': 'Mara Ellery',
    'emergency-phone': '01632 960 204',
    'emergency-relation': 'My sister',
    'care-team': 'yes',
    'care-names': 'Ruth Adeyemi, counsellor',
    consent: true,
    'one-more-thing': 'I will bring my own mat.',
  },
  results: [
    resultOf(rapportCheck, checked),
    resultOf(phq4, Object.fromEntries(phq4.items.map(({ id }, index) => [id, index % 3]))),
  ],
  goals: [
    {
      id: 'goal-1',
      starter: 'own',
      text: 'Walk on the flat without worrying about my knee',
      why: 'I want to keep up with my sister.',
      measure: { id: 'minutes-a-session', unit: 'minutes' },
      baseline: 10,
      target: 40,
      by: '2027-03-14',
      importance: 9,
      confidence: 5,
      hope: 'walking a lot last summer',
      wins: [
        { value: 15, by: '2026-12-06' },
        { value: 20, by: '2026-12-27' },
        { value: 30, by: '2027-02-01' },
        { value: 40, by: '2027-03-14' },
      ],
      plan: { when: 'it is dark and raining', then: 'do ten minutes of stairs at home' },
    },
  ],
  match: {
    chosen: 'maya-osei',
    shown: ['maya-osei', 'jon-field'],
    reasons: [{ trainer: 'maya-osei', facet: 'space', contribution: 0.5 }],
  },
  readiness: { outcome: 'talk-first', reasons: ['heart', 'not-active', 'symptoms-not-said'] },
  consents: [
    { ...consent, what: 'goals', until: '2099-11-22', statementVersion: '1', signedName: 'Sam Ellery', at },
    { ...consent, what: 'body', until: '2099-11-22', statementVersion: '1', signedName: 'Sam Ellery', at },
  ],
  safety: { helpShown: true },
});
