import { randomBytes } from 'node:crypto';
import type { Submission } from '../../src/model/submission/submission.js';
import { uuid7 } from '../../src/model/submission/uuid.js';

/** Stands for everything a client writes. It may never come back in an answer or a log. */
export const secret = 'marker-of-a-private-thing';

/** A full submission with an id of its own, so that tests can share a database. */
export function sampleSubmission(): Submission {
  const at = '2026-11-22T09:30:00.000Z';
  return {
    schema: 'rapport/submission@1',
    id: uuid7(Date.parse(at), randomBytes(10)),
    createdAt: at,
    completedInSeconds: 480,
    practice: 'Fennel Street Practice',
    widget: 'rapport-journey',
    locale: 'en-GB',
    definition: { id: 'personal-training', version: '1' },
    answers: { name: 'Sam', why: secret, days: 3, agreed: true, areas: ['knee', 'hip'] },
    results: [
      {
        instrument: 'rapport-check',
        version: '1',
        value: 40,
        subscales: { stress: 40 },
        items: { a: 2 },
        complete: true,
      },
    ],
    goals: [
      {
        id: 'walk',
        starter: 'own',
        text: secret,
        measure: { id: 'days-a-week', unit: 'days' },
        baseline: 2,
        target: 4,
        by: '2027-03-14',
        wins: [{ value: 3, by: '2026-12-06' }],
        plan: { when: 'it rains', then: 'stairs' },
      },
    ],
    match: {
      chosen: 'maya',
      shown: ['maya'],
      reasons: [{ trainer: 'maya', facet: 'space', contribution: 0.5 }],
    },
    readiness: { outcome: 'talk-first', reasons: ['heart'] },
    consents: [
      {
        what: 'goals',
        from: 'trainer',
        to: 'therapist',
        purpose: 'one plan',
        until: '2027-11-22',
        statementVersion: '1',
        signedName: 'Sam',
        at,
      },
    ],
    safety: { helpShown: true },
  };
}

/** A POST as a widget on the practice's own page makes it; `headers` with null are left out. */
export function post(
  body: BodyInit,
  key: string | null,
  headers: Readonly<Record<string, string | null>> = {},
): Request {
  const all = {
    origin: 'https://practice.example',
    'content-type': 'application/json',
    'idempotency-key': key,
    ...headers,
  };
  return new Request('https://receiver.example/api/submissions', {
    method: 'POST',
    headers: Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
    body,
    duplex: 'half',
  } as RequestInit);
}
