import { isList, type Answers } from '../form/answers.js';
import { topics } from '../form/meaning.js';
import type { Preset } from '../form/preset.js';
import type { Consent, Submission } from './submission.js';

/** What can be passed on between trainer and therapist: each kind of thing apart, and talking. Contact details never are. */
export const shareable = [...topics.filter((topic) => topic !== 'contact'), 'talk'] as const;

/** Somebody who works with the client. What was sent to one is passed on to the other only where the client says so. */
export type Side = Consent['from'];

/** The shipped forms that a therapist gives. All others are a trainer's. */
const therapistForms: readonly (string | undefined)[] = ['counselling-partner', 'occupational-therapy'];

/**
 * To whom the client sent a submission: the therapist for a form that therapists give, else the trainer. Undefined where
 * a consent goes from the therapist although the form is a trainer's: then nobody is taken for the holder, and each side
 * sees only what a consent lets through to it. So a consent can never open more to the side that it comes from.
 */
export function holderOf({
  consents,
  definition,
}: Pick<Submission, 'consents' | 'definition'>): Side | undefined {
  if (therapistForms.includes(definition?.id)) return 'therapist';
  return consents.some(({ from }) => from === 'therapist') ? undefined : 'trainer';
}

/** The last page's own questions: who else may see this, and a name under it. Every switch starts off. */
export const sharing: Preset = {
  id: 'sharing',
  version: '1',
  sections: [
    {
      id: 'sharing',
      questions: [
        { id: 'share', kind: 'choices', options: shareable },
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
