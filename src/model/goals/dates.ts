import { days as week, type Day } from '../form/week.js';

const dayLength = 86_400_000;

/** The date `days` whole days later. Counted in UTC, so a change of the clocks never moves it. @throws {RangeError} */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** The day of the week that a date falls on. */
export const weekdayOf = (date: string): Day => week[(new Date(date).getUTCDay() + 6) % 7] ?? 'mon';

const seek = (date: string, allowed: readonly Day[], step: 1 | -1): string =>
  week.some((day) => allowed.includes(day)) && !allowed.includes(weekdayOf(date))
    ? seek(addDays(date, step), allowed, step)
    : date;

/** The first date from this one on that falls on an allowed day of the week. No days allowed means all are. */
export const nextAllowed = (date: string, allowed: readonly Day[]): string => seek(date, allowed, 1);
/** The same, looking back. */
export const previousAllowed = (date: string, allowed: readonly Day[]): string => seek(date, allowed, -1);
