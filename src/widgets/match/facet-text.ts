import { formatLabels, formatList, formatName, formatWeekday } from '../../i18n/format.js';
import { intl } from '../../i18n/intl.js';
import type { LocaleContext } from '../../i18n/messages.js';
import type { ClientPreferences } from '../../model/flow/preferences.js';
import { days, parts, type Slot } from '../../model/form/week.js';
import type { BodyArea, Format, Trainer } from '../../model/matching/trainer.js';

export type { LocaleContext };

/** What a client wishes for, with the sides taken off the areas: nobody is told left from right here. */
export type Preferences = Omit<ClientPreferences, 'areas'> & { areas: readonly BodyArea[] };

/** "a, b or c". */
export const either = (items: readonly string[], language: string): string =>
  formatList(items, language, 'disjunction');

/** "early on Saturday, on Tuesday and Thursday evening". */
export const formatSlots = (slots: readonly string[], { say, language }: LocaleContext): string =>
  formatLabels(
    parts.flatMap((part) => {
      const mine = days.filter((day) => slots.includes(`${day}-${part}` satisfies Slot));
      const named = mine.map((day) => formatWeekday(day, language));
      return mine.length > 0 ? [say('match-slots', formatList(named, language), part)] : [];
    }),
    language,
  );

/** "at the studio or online". */
export const formatPlaces = (formats: readonly string[], { say, language }: LocaleContext): string =>
  either(
    formats.map((format) => say('match-place', format as Format)),
    language,
  );

/** Languages by their names, in the language of the page; a tag that the browser does not know stands as it is. */
export function formatLanguages(
  tags: readonly string[],
  { language }: LocaleContext,
  join: (items: readonly string[], language: string) => string = formatList,
): string {
  const bases = new Set(tags.map((tag) => tag.split('-')[0] ?? tag));
  return join(
    [...bases].map((tag) => formatName('language', tag, language)),
    language,
  );
}

/** A price as the page's language writes it; whole amounts without cents. */
export function formatPrice(
  price: number,
  currency: Trainer['currency'],
  { language }: LocaleContext,
): string {
  const digits = Number.isInteger(price) ? { maximumFractionDigits: 0 } : {};
  const options = currency === undefined ? digits : { style: 'currency' as const, currency, ...digits };
  return intl(Intl.NumberFormat, language, options).format(price);
}
