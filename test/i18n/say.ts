import { english } from '../../src/i18n/en/index.js';
import type { Say } from '../../src/i18n/messages.js';

type Message = string | ((...args: never[]) => string);

const bundles = await Promise.all(Object.values(english.messages).map((load): Promise<object> => load()));
const messages = Object.assign({}, ...bundles) as Readonly<Record<string, Message>>;

/** Says English without an element. */
export const say = ((key: string, ...args: never[]) => {
  const message = messages[key];
  if (message === undefined) throw new Error(`no message for ${key}`);
  return typeof message === 'string' ? message : message(...args);
}) as Say;
