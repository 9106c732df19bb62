/** What can be wrong with an answer. Messages for each code live in i18n, by kind of question. */
export const issueCodes = [
  'missing',
  'too-long',
  'not-an-email',
  'not-a-phone',
  'not-a-date',
  'no-such-day',
  'not-a-time',
  'too-early',
  'too-late',
  'not-a-number',
  'too-low',
  'too-high',
  'not-a-step',
  'not-an-option',
  'not-ranked',
  'too-many',
  'no-change',
  'other-half',
  'goes-up',
  'goes-down',
  'above-safe',
  'below-safe',
  'too-far',
  'too-quick',
  'under-18',
  'soft-start',
  'offer-another-goal',
  'below-healthy-weight',
] as const;

/** What is wrong with an answer, in kebab-case. */
export type IssueCode = (typeof issueCodes)[number];

/**
 * One answer that needs another look. `limit` is the bound that it crosses: a length, a number, an ISO date or a time.
 * `question` is an id, or the path to a part of a question: `address/city`, `injuries/0/since`.
 */
export interface Issue {
  question: string;
  code: IssueCode;
  limit?: number | string;
}
