/** Tells the time. Whatever needs it is handed one, so that a test can stand at any moment in any place. */
export interface Clock {
  /** Milliseconds since 1970, the same everywhere. */
  readonly now: () => number;
  /** The day on the person's own calendar, YYYY-MM-DD. */
  readonly today: () => string;
}

/**
 * The calendar day at a moment, YYYY-MM-DD.
 * @param ms - Milliseconds since 1970, in the years 1000 to 9999.
 * @param timeZone - IANA name such as `Pacific/Auckland`, or `UTC`; the machine's own unless told.
 * @throws {RangeError} for a zone that there is not, or a moment that is none.
 */
export function dayOf(ms: number, timeZone?: string): string {
  // By its parts: no language that every engine has writes a date this way. Servers often have English alone.
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const { year, month, day } = Object.fromEntries(
    parts.formatToParts(ms).map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${day}`;
}

/** The machine's own clock, in the person's own time zone. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => dayOf(Date.now()),
};
