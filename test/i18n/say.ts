import { common } from '../../src/i18n/en/common.js';
import { questions } from '../../src/i18n/en/questions/index.js';
import { goals } from '../../src/i18n/en/goals.js';
import { goalsPages } from '../../src/i18n/en/goals-pages.js';
import type { Say } from '../../src/i18n/messages.js';

/** Says English without an element. */
export const say = ((key: string, ...args: never[]) => {
  const words = (
    { ...common, ...questions, ...goals, ...goalsPages } as unknown as Record<
      string,
      string | ((...args: never[]) => string)
    >
  )[key];
  if (words === undefined) throw new Error(`no words for ${key}`);
  return typeof words === 'string' ? words : words(...args);
}) as Say;
