import type { Say } from '../i18n/messages.js';
import { dayOf } from '../model/clock.js';
import type { Side } from '../model/form/roles.js';
import { applyText } from '../model/form/preset.js';
import { FormSession } from '../model/form/session.js';
import type { SubmissionContent } from '../model/submission/build.js';
import { consentsFrom, sharing } from '../model/submission/sharing.js';
import type { Consent } from '../model/submission/submission.js';

/** A session for the switches of the review page and the name under them. */
export const openSharing = (say: Say): FormSession =>
  new FormSession(
    applyText(sharing, {
      title: '',
      sections: { sharing: { title: say('share-title') } },
      questions: {
        share: { label: say('share-title') },
        'signed-name': { label: say('sign-label'), hint: say('sign-hint') },
      },
    }),
  );

/**
 * To whom a form is sent, and who else may see it. The words on the page and the record both ask here, so that nobody
 * signs one direction and has the other kept.
 */
export function sidesOf({ definition }: Pick<SubmissionContent, 'definition'>): { from: Side; to: Side } {
  return definition?.heldBy === 'therapist'
    ? { from: 'therapist', to: 'trainer' }
    : { from: 'trainer', to: 'therapist' };
}

/** The consents that the switches mean, in the direction that the words beside them named. */
export const consentsGiven = (
  session: FormSession,
  gathered: SubmissionContent,
  now: number,
  say: Say,
): Consent[] =>
  consentsFrom(session.visibleAnswers, {
    now,
    today: dayOf(now),
    purpose: say('share-purpose'),
    from: sidesOf(gathered).from,
  });
