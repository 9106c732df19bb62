import { plural } from './plural.js';

/** What stands above the first page. It is said where the practice promises it, and is true of what is sent alone. */
export const welcome = {
  'welcome-read': (practice: string, days: number) =>
    `A person${practice && ` at ${practice}`} reads everything you send, ${
      days === 0
        ? 'on the same day'
        : plural(days, { one: 'within a day', other: `within ${String(days)} days` })
    }.`,
};
