const made = new Map<string, unknown>();

/**
 * Cache of the browser's formatters: to make one takes a hundred times as long as to use it, and a list of countries
 * would make hundreds. English without a region is written the British way, the day before the month.
 */
export function intl<Options, Formatter>(
  Maker: new (locale: string, options: Options) => Formatter,
  language: string,
  options: Options,
): Formatter {
  const locale = language === 'en' ? 'en-GB' : language;
  const key = Maker.name + locale + JSON.stringify(options);
  const formatter = (made.get(key) as Formatter | undefined) ?? new Maker(locale, options);
  made.set(key, formatter);
  return formatter;
}
