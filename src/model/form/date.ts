/** An ISO date that is in the calendar: 2026-02-31 is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** How many days the month of a date has that is past its end, such as 31 February; undefined for any other text. */
export function daysOfPassedMonth(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(text) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > days ? days : undefined;
}

/** Full years from a day of birth to another day. Whoever was born on 29 February is a year older on 1 March. */
export const ageOn = (birth: string, today: string): number =>
  Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0);

/** Full years since a day of birth; undefined for what is no day, or a day to come. */
export const yearsSince = (birth: unknown, today: string): number | undefined =>
  typeof birth === 'string' && isDate(birth) && isDate(today) && birth <= today
    ? ageOn(birth, today)
    : undefined;
