/** Tells the time. Whatever needs it is handed one, so that a test can stand at any moment in any place. */
export interface Clock {
  /** Milliseconds since 1970, the same everywhere. */
  readonly now: () => number;
  /** The day on the person's own calendar, YYYY-MM-DD. */
  readonly today: () => string;
}

/** The day on this machine's own calendar at a moment, YYYY-MM-DD. @param ms - Milliseconds since 1970. */
export const dayOf = (ms: number): string =>
  new Date(ms - new Date(ms).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/**
 * The day on the calendar of another place: for a server, which seldom stands where its people are.
 * @param ms - Milliseconds since 1970, in the years 1000 to 9999.
 * @param timeZone - IANA name such as `Pacific/Auckland`.
 * @throws {RangeError} for a zone that there is not, or a moment that is none.
 */
export function dayIn(timeZone: string, ms: number): string {
  // By its parts: no language that every engine has writes a date this way. Servers often have English alone.
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const { year, month, day } = Object.fromEntries(
    format.formatToParts(ms).map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${day}`;
}

/** The machine's own clock, in the person's own time zone. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => dayOf(Date.now()),
};
