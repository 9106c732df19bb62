const longDate: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
};

/** "14 March 2027" from an ISO date. English without a region is written the day-first way. */
export function formatDate(
  iso: string,
  language: string,
  options: Intl.DateTimeFormatOptions = longDate,
): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...options,
    timeZone: 'UTC',
  }).format(date);
}

/** A number with at most two decimals, as the language writes it. */
export const formatNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);

/** "A, B, C": labels that begin with a capital letter do not run on as one sentence. */
export const formatLabels = (labels: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(labels);

/** "a, b and c". */
export const formatList = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(items);
