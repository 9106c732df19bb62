import type { BundleName, Bundles } from './bundles.js';
import type { Messages } from './messages.js';
import { isEnglish, isPlainEnglish, registered } from './registered.js';

/** The messages that are here, by language tag. English is the source: each widget brings its own with it. */
const spoken = new Map<string, Partial<Messages>>();

/** The bundles that are here in English: what is not used yet need not be fetched in another language. */
const used = new Set<BundleName>();

/** What fetches translations; it comes with the first that is needed. */
let translations: typeof import('./translations.js') | undefined;

/** Whatever says something, and has to say it anew when messages come. */
export const speakers = new Set<{ requestUpdate(): void }>();

let revision = 0;

/** Changes with the messages that are here: what was said before is said anew. */
export const messagesRevision = (): number => revision;

/** Has everything said anew. */
export function sayAgain(): void {
  for (const speaker of speakers) speaker.requestUpdate();
}

function put(language: string, messages: Partial<Messages>): void {
  spoken.set(language, messages);
  revision++;
  sayAgain();
}

/** Registers the messages of a bundle, or some of them. A page's own wording of English stands. */
export function registerMessages<Name extends BundleName>(
  language: string,
  name: Name,
  messages: Partial<Bundles[Name]>,
): void {
  used.add(name);
  put(language, { ...messages, ...spoken.get(language) });
}

/** Whether nothing has to be fetched to say what these bundles say. */
export const isHere = (tag: string, bundles: readonly string[]): boolean | undefined =>
  isPlainEnglish(tag) || translations?.isFetched(tag, bundles, used);

/**
 * Fetches the translations of these bundles, as far as there are any.
 * @throws what `import()` throws where there is no connection: the next call asks again.
 */
export async function fetchMessages(tag: string, bundles: readonly string[]): Promise<void> {
  translations ??= await import('./translations.js');
  await translations.fetchMessages(tag, bundles, { used, registered }, (messages) => {
    put(tag, { ...spoken.get(tag), ...messages });
  });
}

/** Has everything fetched anew, for there is more to say. Until it is here, what was said before stands. */
export function refetch(): void {
  translations?.forget();
  sayAgain();
}

/** The language that can be spoken to somebody who wants this one. */
export const spokenFor = (tag: string): string => (isEnglish(tag) || spoken.has(tag) ? tag : 'en');

/** A message in this language, else in English. */
export const messageIn = <Key extends keyof Messages>(tag: string, key: Key): Messages[Key] | undefined =>
  spoken.get(tag)?.[key] ?? spoken.get('en')?.[key];
