import type { Question } from '../model/form/definition.js';
import type { Fault } from '../model/form/validate.js';
import { formatDate, formatNumber } from './format.js';
import type { Say } from './words.js';

interface Speech {
  say: Say;
  language: string;
}

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
    case 'choices':
    case 'week':
      return say('missing-choices');
    case 'choice':
    case 'yes-no':
    case 'scale':
    case 'lean':
      return say('missing-choice');
    default:
      return say('missing-text');
  }
}

/** What is amiss and how to mend it, in words. The same words stand in the summary and at the field. */
export function faultWords(question: Question, { code, limit }: Fault, { say, language }: Speech): string {
  const number = typeof limit === 'number' ? formatNumber(limit, language) : '';
  const date = typeof limit === 'string' ? formatDate(limit, language) : '';
  switch (code) {
    case 'missing':
      return missingWords(question, say);
    case 'too-long':
      return say('too-long', typeof limit === 'number' ? limit : 0);
    case 'too-early':
    case 'too-late':
    case 'too-quick':
      return say(code, date);
    case 'too-low':
    case 'too-high':
    case 'not-a-step':
    case 'above-safe':
    case 'below-healthy-weight':
      return say(code, number);
    default:
      return say(code);
  }
}
