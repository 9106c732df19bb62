import type { Say } from '../i18n/messages.js';
import { applyText, type QuestionText } from '../model/form/preset.js';
import type { Side } from '../model/form/roles.js';
import { FormSession } from '../model/form/session.js';
import { isAnswered, listOf, type Answers } from '../model/form/answers.js';
import type { SubmissionContent } from '../model/submission/build.js';
import { authorities } from '../model/submission/consent.js';
import { receiverOf } from '../model/submission/receiver.js';
import { closingForm, withoutTalkAlone, type Closing } from '../model/submission/sharing.js';

/**
 * To whom something is sent, and who else may see it; undefined where nobody knows. The words on the page and the record
 * both ask here, so that nobody signs one direction and has the other kept.
 * @param recipient - Who reads what comes without a side of its own, by the practice.
 */
export function sidesOf(
  { definition }: Pick<SubmissionContent, 'definition'>,
  recipient: Side | undefined,
): { from: Side; to: Side } | undefined {
  const from = receiverOf({ definition, recipient });
  return from && { from, to: from === 'trainer' ? 'therapist' : 'trainer' };
}

/** The words of what the last page asks. */
export interface ClosingWords {
  say: Say;
  /** Who else may see it; undefined where nothing can be shared. */
  to: Side | undefined;
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
    'share-with': { label: to ? say('share-with', to) : '', hint: say('share-with-hint') },
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
  const isOpen = withoutTalkAlone(listOf(given.share)).length > 0;
  return new FormSession(definition, {
    // A draft of an earlier version may hold talking alone.
    answers: Object.fromEntries(Object.entries(given).filter(([id]) => id !== 'share' || isOpen)),
    // One of the two is enough, unless they may have to call.
    check: (answers) =>
      closing.replies &&
      !closing.calls &&
      !isAnswered(answers['reply-email']) &&
      !isAnswered(answers['reply-phone'])
        ? [{ question: 'reply-email', code: 'missing' }]
        : [],
  });
}
