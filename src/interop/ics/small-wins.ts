import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** One small win as it stands in a calendar: what the person sees, and nothing else. */
export interface CalendarWin {
  /** The day, YYYY-MM-DD. */
  on: string;
  /** Such as "Small win: 15 minutes each time". */
  title: string;
  /** Says which win it is, whatever its date: the same win taken again replaces the one in the calendar. */
  key: string;
}

/** Makes an id out of words without letting the words be read: FNV-1a, 32 bits, over two halves. */
function fingerprint(words: string): string {
  const hash = (seed: number) =>
    new TextEncoder().encode(words).reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, seed);
  return [0x811c9dc5, 0x9747b28c].map((seed) => hash(seed).toString(16).padStart(8, '0')).join('');
}

/**
 * Small wins as an iCalendar file (RFC 5545): whole days, that keep nobody from being free.
 * @param now - Milliseconds since 1970: when the file is made.
 * @param name - What the calendar is called.
 * @param language - BCP 47 tag of the words in it.
 * @throws {RangeError} for a day that is none.
 */
export function smallWinsCalendar(
  wins: readonly CalendarWin[],
  { now, name, language }: { now: number; name: string; language: string },
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Rapport', product: 'Small wins', language: language.toUpperCase() },
  });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const { on, title, key } of wins) {
    const start = new Date(`${on}T00:00:00Z`);
    if (Number.isNaN(start.getTime())) throw new RangeError('a win is on a day such as 2026-12-06');
    calendar.createEvent({
      id: `${fingerprint(key)}@small-wins.rapport`,
      start,
      allDay: true,
      stamp: new Date(now),
      summary: title.replace(/\p{Cc}+|\p{Surrogate}/gu, ' '), // RFC 5545 has no room for them
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
