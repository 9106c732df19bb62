import type { BundleName, PartialTranslation, PresetName, Translation } from './bundles.js';
import { languages } from './languages.js';
import { merge } from './merge.js';
import type { Messages } from './messages.js';
import type { Registered, TranslationSource } from './registered.js';

// All that only a page in another language than English needs: fetched by import(), and it imports nothing of the
// widgets' first files in turn. What the page has registered is therefore handed in.

/** Cache: a translation is fetched once. */
const fetched = new Map<TranslationSource, Promise<PartialTranslation>>();

function fetchOnce(source: TranslationSource): Promise<PartialTranslation> {
  if (typeof source !== 'function') return Promise.resolve(source);
  const known = fetched.get(source) ?? source();
  fetched.set(source, known);
  known.catch(() => fetched.delete(source)); // no connection: whoever needs it next asks again
  return known;
}

/** The tags that speak for a language, the most general first: `zh`, `zh-Hant`, `zh-TW` for `zh-TW`. */
function tagsFor(tag: string): string[] {
  const { language, region } = new Intl.Locale(tag);
  const { script } = new Intl.Locale(tag).maximize();
  const special = [script, region].flatMap((part) => (part === undefined ? [] : `${language}-${part}`));
  return [...new Set([language, ...special, tag])];
}

/** All that there is in a language: the general before the special, and ours before the page's own. */
const sourcesFor = (tag: string, registered: Registered): TranslationSource[] =>
  tagsFor(tag).flatMap((each) => [languages[each] ?? [], registered.get(each) ?? []].flat());

/**
 * What a language has under a name, such as the messages of a bundle, merged from all that there is of it.
 * @param registered - What the page brings.
 * @returns undefined where nobody offers the language.
 * @throws what `import()` throws when a file cannot be fetched, for example offline.
 */
export async function loadEntry<Kind extends keyof Translation>(
  kind: Kind,
  name: keyof Translation[Kind],
  tag: string,
  registered: Registered,
): Promise<object | undefined> {
  const sources = sourcesFor(tag, registered);
  if (sources.length === 0) return undefined;
  const parts = sources.map(async (source) => {
    const { [kind]: entries = {} } = await fetchOnce(source);
    const entry = (entries as Partial<Record<typeof name, object | (() => Promise<object>)>>)[name];
    return typeof entry === 'function' ? (entry as () => Promise<object>)() : entry;
  });
  return (await Promise.all(parts)).reduce<object>((whole, part) => merge(whole, part), {});
}

/** The English text of a form, with what a language has in its place. */
export const translateForm = async <Text>(
  english: Text,
  name: PresetName,
  tag: string,
  registered: Registered,
): Promise<Text> => merge(english, await loadEntry('presets', name, tag, registered));

/** Cache of requests by language tag and bundle; `done` holds those that are answered. */
let requests = new Map<string, Promise<void>>();
let done = new Set<string>();
const keyOf = (tag: string, name: BundleName) => `${tag} ${name}`;

/** What is left to fetch of these bundles in a language. */
const missing = (tag: string, names: readonly string[], used: ReadonlySet<BundleName>) =>
  [...used].filter((name) => names.includes(name) && !done.has(keyOf(tag, name)));

/** Whether nothing is left to fetch of these bundles in a language, as far as they are used. */
export const isFetched = (tag: string, names: readonly string[], used: ReadonlySet<BundleName>): boolean =>
  missing(tag, names, used).length === 0;

/** Forgets what was fetched, and what is on its way: there is more to say than it brings. */
export function forget(): void {
  requests = new Map();
  done = new Set();
}

/**
 * Fetches bundles in a language, each once.
 * @param put - Takes the messages of one, as many as there are. Not called where nobody offers the language.
 * @throws what `import()` throws where there is no connection: the next call asks again.
 */
export async function fetchMessages(
  tag: string,
  names: readonly string[],
  { used, registered }: { used: ReadonlySet<BundleName>; registered: Registered },
  put: (messages: Partial<Messages>) => void,
): Promise<void> {
  const [asked, answered] = [requests, done];
  const fetchOne = async (name: BundleName, key: string) => {
    try {
      const messages = await loadEntry('messages', name, tag, registered);
      answered.add(key);
      if (messages && asked === requests) put(messages);
    } finally {
      asked.delete(key);
    }
  };
  await Promise.all(
    missing(tag, names, used).map((name) => {
      const key = keyOf(tag, name);
      const request = asked.get(key) ?? fetchOne(name, key);
      asked.set(key, request);
      return request;
    }),
  );
}
