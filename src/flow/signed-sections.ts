import { formatDate } from '../i18n/format.js';
import type { LocaleContext } from '../i18n/messages.js';
import { dayOf } from '../model/clock.js';
import type { SummaryRow, SummarySection } from '../model/flow/summary.js';
import type { Signed } from './closing.js';

/**
 * What was signed or agreed to, for the copies that the person keeps: each statement in full, who said yes and by what
 * right, to whom it goes, until when it holds, and how to take it back. A yes that a form asked for itself has its box
 * alone and nobody's signature: it says "agreed".
 */
export function signedSections(
  { consents, agreement, statements }: Signed,
  { say, language }: LocaleContext,
): SummarySection[] {
  const textOf = (id: string | undefined) => statements.find((each) => each.id === id)?.text ?? '';
  const rows = [
    ['signed-sending', agreement] as const,
    ['signed-sharing', consents[0]] as const, // one signature stands under all switches
  ].flatMap(([label, given]): SummaryRow[] => {
    if (!given) return [];
    const { signedName, authority = 'self', authorityText, at, until, withdraw } = given;
    const isSigned = until !== undefined; // what is signed holds for a year; a box of a form until it is taken back
    const right = authorityText ?? say('signed-as-right', authority);
    const row = (name: string, words: string): SummaryRow => ({ label: name, words, own: false });
    const day = formatDate(dayOf(Date.parse(at)), language);
    return [
      row(say(label), textOf(given.statement)),
      ...(isSigned || !given.receiver ? [] : [row(say('agreed-for'), given.receiver)]),
      row(say(isSigned ? 'signed-by' : 'agreed-by'), say('signed-line', signedName, right, day)),
      row(say('signed-until'), until ? formatDate(until, language) : say('signed-until-withdrawn')),
      ...(withdraw ? [row(say('signed-withdraw'), withdraw)] : []),
    ];
  });
  const isSigned = consents.length > 0 || agreement?.until !== undefined;
  const title = say(isSigned ? 'signed-title' : 'agreed-title');
  return rows.length > 0 ? [{ id: 'signed', title, rows }] : [];
}
