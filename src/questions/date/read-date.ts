import { intl } from '../../i18n/intl.js';

export type DatePart = 'day' | 'month' | 'year';

/** What stands in each field, as it was typed. */
export type DateParts = Readonly<Record<DatePart, string>>;

const gregorian: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
};

/** Day, month and year in the order of a language; where it names no country, in that of the practice's. */
export function dateOrder(language: string, region?: string): DatePart[] {
  const locale = region && /^[a-z]+$/i.test(language) ? `${language}-${region.slice(0, 2)}` : language;
  return intl(Intl.DateTimeFormat, locale, gregorian)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
}

/** Digits of Arabic and Persian as everybody's; blanks at the ends gone. */
const plain = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).trim();

const letters = (text: string, language: string): string =>
  text.toLocaleLowerCase(language).replace(/\P{L}/gu, '');

/** Ways to write a month: in some languages it reads differently beside a day. */
const namings: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
];

/** The number of a month that is written in letters, if three of them or more can mean only one. */
function monthNamed(text: string, language: string): number | undefined {
  const name = letters(text, language);
  if (name.length < 3) return undefined;
  const months = [...Array(12).keys()].filter((month) =>
    namings.some((naming) => {
      const full = intl(Intl.DateTimeFormat, language, { calendar: 'gregory', timeZone: 'UTC', ...naming });
      return letters(full.format(Date.UTC(2024, month)), language).startsWith(name);
    }),
  );
  return months.length === 1 ? (months[0] ?? 0) + 1 : undefined;
}

/** "27" is the last such year up to the latest that there may be. */
const fullYear = (text: string, latest: number): string =>
  /^\d\d$/.test(text) ? String(latest - ((latest - Number(text)) % 100)) : text;

/**
 * The answer that the fields hold: an ISO date, though maybe of a day that there is not; what was typed by halves, in the
 * same order between hyphens, so that a draft keeps it; nothing where nothing stands.
 * @param latest - Year up to which one of two digits is understood, once somebody has left the field: while they type,
 * "20" is on its way to "2027".
 */
export function joinDate(parts: DateParts, language: string, latest?: number): string | undefined {
  const [day, month, written] = [parts.day, parts.month, parts.year].map((part) =>
    plain(part).replaceAll('-', ' '),
  ) as [string, string, string];
  const year = latest === undefined ? written : fullYear(written, latest);
  const at = /^\d{1,2}$/.test(month) ? Number(month) : monthNamed(month, language);
  if (at !== undefined && /^\d{1,2}$/.test(day) && /^\d{4}$/.test(year))
    return [year, String(at).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return day || month || year ? [year, month, day].join('-') : undefined;
}

/** What goes into the fields for an answer. */
export function splitDate(answer: string): DateParts {
  const [year = '', month = '', day = ''] = answer.split('-');
  const short = (part: string) => (/^\d{4}-\d\d-\d\d$/.test(answer) ? part.replace(/^0/, '') : part);
  return { day: short(day), month: short(month), year };
}

/**
 * A whole date in one text, as people paste or type it: 14/06/2027, 2027-06-14, "Monday 14th June 2027". Numbers alone
 * go by the order of the language, unless only the other way round gives a month.
 */
export function readWholeDate(
  text: string,
  order: readonly DatePart[],
  language: string,
): DateParts | undefined {
  const words = plain(text).match(/\d+|\p{L}+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  const named = words.find((word) => monthNamed(word, language) !== undefined);
  const [first = '', second = '', third = ''] = numbers;
  if (named !== undefined && numbers.length === 2)
    return isYear(first)
      ? { year: first, month: named, day: second }
      : isYear(second)
        ? { year: second, month: named, day: first }
        : undefined;
  if (numbers.length !== 3) return undefined;
  if (isYear(first)) return { year: first, month: second, day: third };
  if (!isYear(third)) return undefined;
  const isMonthFirst = order.indexOf('month') < order.indexOf('day');
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  return Number(month) > 12 && Number(day) <= 12
    ? { year: third, month: day, day: month }
    : { year: third, month, day };
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text);
