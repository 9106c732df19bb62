import { isList, type Answers } from '../form/answers.js';
import { topics, type Side } from '../form/roles.js';
import type { PresetStructure } from '../form/preset.js';
import type { Consent } from './submission.js';

/** What can be passed on between trainer and therapist: each kind of thing apart, and talking. Contact details never are. */
export const shareable = [...topics.filter((topic) => topic !== 'contact'), 'talk'] as const;

/** The last page's own questions: who else may see this, and a name under it. Every switch starts off. */
export const sharing: PresetStructure = {
  id: 'sharing',
  version: '1',
  sections: [
    {
      id: 'sharing',
      questions: [
        { id: 'share', kind: 'multiple-choice', options: shareable },
        {
          id: 'signed-name',
          kind: 'text',
          required: true,
          autocomplete: 'name',
          when: { question: 'share', op: 'answered' },
        },
      ],
    },
  ],
};

/** A year from a moment, as an ISO date: how long a consent holds unless it is taken back. */
export function yearFrom(now: number): string {
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/**
 * The consents that the switches mean: one for each kind of thing, in one direction.
 * @param from - Who passes it on: the side that the form is sent to.
 */
export function consentsFrom(answers: Answers, now: number, purpose: string, from: Side): Consent[] {
  const { share, 'signed-name': signedName } = answers;
  if (!isList(share) || typeof signedName !== 'string') return [];
  return shareable
    .filter((what) => share.includes(what))
    .map((what) => ({
      what,
      from,
      to: from === 'trainer' ? 'therapist' : 'trainer',
      purpose,
      until: yearFrom(now),
      statementVersion: sharing.version,
      signedName: signedName.trim(),
      at: new Date(now).toISOString(),
    }));
}
