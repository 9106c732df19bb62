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

/** A year from a day: the last day on which a consent holds, unless it is taken back. Both are ISO dates. */
export function yearFrom(today: string): string {
  const date = new Date(today);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/** What is known of a consent beside the switches. */
export interface ConsentMeta {
  /** When it is given, in milliseconds since 1970. */
  now: number;
  /** ISO date on the person's own calendar: it holds for a year from this day. */
  today: string;
  /** What for, in the words that the person read. */
  purpose: string;
  /** Who passes it on: the side that the form is sent to. */
  from: Side;
}

/** The consents that the switches mean: one for each kind of thing, in one direction. */
export function consentsFrom(answers: Answers, { now, today, purpose, from }: ConsentMeta): Consent[] {
  const { share, 'signed-name': signedName } = answers;
  if (!isList(share) || typeof signedName !== 'string') return [];
  return shareable
    .filter((what) => share.includes(what))
    .map((what) => ({
      what,
      from,
      to: from === 'trainer' ? 'therapist' : 'trainer',
      purpose,
      until: yearFrom(today),
      statementVersion: sharing.version,
      signedName: signedName.trim(),
      at: new Date(now).toISOString(),
    }));
}
