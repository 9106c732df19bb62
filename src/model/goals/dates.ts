const dayLength = 86_400_000;

/** The date `days` whole days later. Counted in UTC, so a change of the clocks never moves it. @throws {RangeError} */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}
