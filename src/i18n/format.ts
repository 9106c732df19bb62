import { days, type Day } from '../model/form/week.js';
import { intl } from './intl.js';

const longDate: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

/** A moment in UTC; empty for what is none. */
function formatUtc(moment: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return intl(Intl.DateTimeFormat, language, { ...options, timeZone: 'UTC' }).format(date);
}

/** "14 March 2027" from an ISO date; empty for what is none. */
export const formatDate = (iso: string, language: string, options = longDate): string =>
  formatUtc(`${iso.slice(0, 10)}T00:00:00Z`, language, options);

/** "14:30", as the language writes a time of day; empty for what is none. */
export const formatTime = (time: string, language: string): string =>
  formatUtc(`1970-01-01T${time}Z`, language, clock);

/** "Tuesday", "Tue" or "T". */
export const formatWeekday = (
  day: Day,
  language: string,
  weekday: 'long' | 'short' | 'narrow' = 'long',
): string => formatUtc(`2024-01-0${days.indexOf(day) + 1}`, language, { weekday }); // that January began on a Monday

/** A number with at most two decimals, as the language writes it. */
export const formatNumber = (value: number, language: string): string =>
  intl(Intl.NumberFormat, language, { maximumFractionDigits: 2 }).format(value);

/** "15 minutes", "5 km": a number with a unit that the browser knows. */
export const formatUnit = (
  value: number,
  unit: string,
  language: string,
  unitDisplay: 'long' | 'short' = 'long',
): string =>
  intl(Intl.NumberFormat, language, { maximumFractionDigits: 2, style: 'unit', unit, unitDisplay }).format(
    value,
  );

/** "A, B, C": labels that begin with a capital letter do not run on as one sentence. */
export const formatLabels = (labels: readonly string[], language: string): string =>
  intl(Intl.ListFormat, language, { type: 'unit', style: 'short' }).format(labels);

/** "a, b and c"; as a `disjunction`, "a, b or c". */
export const formatList = (
  items: readonly string[],
  language: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => intl(Intl.ListFormat, language, { type }).format(items);

/** What a language or a country is called, by its tag or code: "British English", "France". Else the code itself. */
export function formatName(type: 'language' | 'region', code: string, language: string): string {
  try {
    return intl(Intl.DisplayNames, language, { type }).of(code) ?? code;
  } catch {
    return code; // not the form of a code
  }
}
