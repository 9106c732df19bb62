import { writtenOf } from '../answers.js';
import { checkLength } from './checks.js';
import type { KindModel } from './kind.js';

/**
 * People write phone numbers in many ways, and in the digits of their script: from 5 to 20 digits are what counts.
 * A number copied from a contact list can bring invisible marks (Cf) and dashes of any length (Pd) along.
 */
const looksLikePhone = (text: string): boolean =>
  /^[\p{Nd}\p{Pd}\p{Cf}\s+().,/#xetXET]*$/u.test(text) && /^.{5,20}$/u.test(text.replace(/\P{Nd}/gu, ''));

/** A phone number, with an extension if there is one. */
export const phone: KindModel<'phone'> = {
  seconds: 10,
  shape: 'text',
  missing: 'missing-text',
  check: (_, answer) =>
    checkLength(answer, 40) ?? (looksLikePhone(writtenOf(answer)) ? undefined : { code: 'not-a-phone' }),
};
