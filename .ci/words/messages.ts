import { english } from '../../src/i18n/en/index.js';
import type { Line } from './page-words.js';

/** Bundles that only staff read. */
const staffs = ['brief'];

/** The messages that a client reads, as far as nothing goes into them. */
export async function messageLines(): Promise<Pick<Line, 'key' | 'text'>[]> {
  const bundles = Object.entries(english.messages).filter(([name]) => !staffs.includes(name));
  const loaded = await Promise.all(bundles.map(async ([name, load]) => [name, await load()] as const));
  return loaded.flatMap(([name, messages]) =>
    Object.entries(messages).flatMap(([key, text]) =>
      typeof text === 'string' ? { key: `${name}.${key}`, text } : [],
    ),
  );
}
