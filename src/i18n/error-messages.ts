import type { Question } from '../model/form/definition.js';
import type { Issue } from '../model/form/validate.js';
import { addressFields, type AddressField } from '../model/form/address.js';
import { textIn } from '../model/form/text.js';
import { formatDate, formatNumber, formatTime } from './format.js';
import type { Say, LocaleContext } from './messages.js';

function missingWords(question: Question, say: Say): string {
  if (question.role === 'name') return say('missing-name');
  switch (question.kind) {
    case 'email':
      return say('missing-email');
    case 'consent':
      return say('missing-consent');
    case 'number':
      return say('not-a-number');
    case 'date':
      return say('not-a-date');
    case 'time':
      return say('not-a-time');
    case 'multiple-choice':
    case 'body':
    case 'week':
    case 'ranking':
      return say('missing-choices');
    case 'single-choice':
    case 'yes-no':
    case 'select':
    case 'country':
    case 'matrix':
    case 'scale':
    case 'bipolar':
      return say('missing-choice');
    default:
      return say('missing-text');
  }
}

/** What is amiss and how to mend it, in words. The same words stand in the summary and at the field. */
export function errorMessage(
  question: Question,
  { code, limit }: Issue,
  { say, language }: LocaleContext,
): string {
  const number = typeof limit === 'number' ? limit : 0;
  const text = typeof limit === 'string' ? limit : '';
  switch (code) {
    case 'missing':
      return missingWords(question, say);
    case 'too-long':
    case 'not-ranked':
    case 'too-many':
      return say(code, number);
    case 'too-early':
    case 'too-late':
      return question.kind === 'time'
        ? say(`${code}-time`, formatTime(text, language))
        : say(code, formatDate(text, language));
    case 'too-quick':
      return say(code, formatDate(text, language));
    case 'too-low':
    case 'too-high':
    case 'not-a-step':
    case 'above-safe':
    case 'below-healthy-weight':
      return say(code, formatNumber(number, language));
    default:
      return say(code);
  }
}

/**
 * The question whose words say what is amiss at a path, and what to call that part: a line of an address, a row of a
 * matrix, a question of a group. At the question itself there is nothing to call.
 */
function partAt(question: Question, path: string, { say, language }: LocaleContext): [Question, string] {
  const part = path.split('/').at(-1) ?? '';
  if (path === question.id) return [question, ''];
  if (question.kind === 'matrix')
    return [question, textIn(question.rows.find(({ id }) => id === part)?.label, language)];
  if (question.kind === 'address' && addressFields.some((field) => field === part))
    return [question, say('address-line', part as AddressField)];
  const within = question.kind === 'group' ? question.questions.find(({ id }) => id === part) : undefined;
  return within ? [within, textIn(within.label, language)] : [question, ''];
}

/** What is amiss at a question or at a part of it, in the words for that part. */
export const errorMessageAt = (question: Question, fault: Issue, speech: LocaleContext): string =>
  errorMessage(partAt(question, fault.question, speech)[0], fault, speech);

/** Words that say what is amiss without saying with what. */
const nameless = ['missing-choice', 'missing-choices', 'missing-text'] as const;

/** A line of the summary of errors: the words, after what they are about where they do not say that themselves. */
export function errorSummaryLine(question: Question, fault: Issue, speech: LocaleContext): string {
  const [asked, part] = partAt(question, fault.question, speech);
  const words = errorMessage(asked, fault, speech);
  const about =
    part || (nameless.some((key) => speech.say(key) === words) ? textIn(asked.label, speech.language) : '');
  return about ? `${about}${/\p{P}$/u.test(about) ? '' : ':'} ${words}` : words;
}
