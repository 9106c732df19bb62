import type { Say } from '../i18n/messages.js';
import { applyText, type QuestionText } from '../model/form/preset.js';
import type { Side } from '../model/form/roles.js';
import { FormSession } from '../model/form/session.js';
import { isAnswered, type Answers } from '../model/form/answers.js';
import type { SubmissionContent } from '../model/submission/build.js';
import { authorities } from '../model/submission/consent.js';
import { closingForm, type Closing } from '../model/submission/sharing.js';

/**
 * To whom a form is sent, and who else may see it. The words on the page and the record both ask here, so that nobody
 * signs one direction and has the other kept.
 */
export function sidesOf({ definition }: Pick<SubmissionContent, 'definition'>): { from: Side; to: Side } {
  return definition?.heldBy === 'therapist'
    ? { from: 'therapist', to: 'trainer' }
    : { from: 'trainer', to: 'therapist' };
}

/** The words of what the last page asks. */
export interface ClosingWords {
  say: Say;
  to: Side;
  /** Titles of the questionnaires, by id. */
  titles: Readonly<Record<string, string>>;
}

/** A session for what the last page asks beside the forms. */
export function openClosing(
  closing: Closing,
  { say, to, titles }: ClosingWords,
  given: Answers,
): FormSession {
  const hinted = (key: 'share-items' | 'signed-right'): QuestionText => ({
    label: say(key),
    hint: say(`${key}-hint`),
  });
  const questions: Record<string, QuestionText> = {
    share: { label: say('share-title') },
    'share-items': { ...hinted('share-items'), options: titles },
    'share-with': { label: say('share-with', to), hint: say('share-with-hint') },
    agreement: { label: say('agree-label') },
    'signed-name': { label: say('sign-label'), hint: say('sign-hint') },
    'signed-as': {
      label: say('signed-as'),
      options: Object.fromEntries(authorities.map((each) => [each, say('signed-as-right', each)])),
    },
    'signed-right': hinted('signed-right'),
    ...Object.fromEntries(
      (['reply-name', 'reply-email', 'reply-phone'] as const).map((id) => [id, { label: say(id) }]),
    ),
  };
  const definition = applyText(closingForm(closing), { title: '', sections: {}, questions });
  return new FormSession(definition, {
    answers: given,
    // One of the two is enough.
    check: (answers) =>
      closing.replies && !isAnswered(answers['reply-email']) && !isAnswered(answers['reply-phone'])
        ? [{ question: 'reply-email', code: 'missing' }]
        : [],
  });
}
