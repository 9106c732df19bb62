import type { Messages } from './messages.js';

/**
 * Loads pieces of a language's words. English comes with each widget; other languages have their own modules,
 * fetched when an element first needs them.
 */
type Loader = () => Promise<{ pieces: Readonly<Record<string, Partial<Messages>>> }>;

const languages = new Map<string, Loader>();

/** Offers words in a further language: a practice's own translation, or one of ours. */
export function registerLanguage(language: string, loader: Loader): void {
  languages.set(language, loader);
}

/** The wanted pieces that the language has. An unknown language has none. */
export async function loadMessages(
  language: string,
  wanted: readonly string[],
): Promise<(readonly [string, Partial<Messages>])[]> {
  const loader = languages.get(language);
  if (!loader) return [];
  const { pieces } = await loader();
  return wanted.flatMap((name) => (pieces[name] ? [[name, pieces[name]] as const] : []));
}
