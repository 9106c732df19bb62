import type { BundleName, Bundles } from './bundles.js';
import type { Messages } from './messages.js';
import { isEnglish, isPlainEnglish, registered } from './registered.js';

/** The messages that are here, by language tag. English is the source: each widget brings its own with it. */
const spoken = new Map<string, Partial<Messages>>();

/** The bundles that are here in English. */
const brought = new Set<BundleName>();

/** What fetches translations; it comes with the first that is needed. */
let translations: typeof import('./translations.js') | undefined;

const listeners = new Set<() => void>();
let revision = 0;

/** Changes with the messages that are here: what was said before is said anew. */
export const messagesRevision = (): number => revision;

/** Has everything said anew. */
export function sayAgain(): void {
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever there may be something else to say, until the function that it returns is called. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
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
  brought.add(name);
  put(language, { ...messages, ...spoken.get(language) });
}

/** What is used is here in English: what is not used yet need not be fetched in another language. */
const used = (bundles: readonly string[]): BundleName[] =>
  [...brought].filter((name) => bundles.includes(name));

/** Whether nothing has to be fetched to say what these bundles say. */
export const isHere = (tag: string, bundles: readonly string[]): boolean =>
  isPlainEnglish(tag) || translations?.isFetched(tag, used(bundles)) === true;

/**
 * Fetches the translations of these bundles, as far as there are any.
 * @throws what `import()` throws where there is no connection: the next call asks again.
 */
export async function fetchMessages(tag: string, bundles: readonly string[]): Promise<void> {
  translations ??= await import('./translations.js');
  await translations.fetchMessages(tag, used(bundles), registered, (messages) => {
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
