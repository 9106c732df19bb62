import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage, validLanguage } from './language.js';
import { loadMessages } from './languages.js';
import type { Say, Messages } from './messages.js';

/** The words that are here, by language. English is the source: every key that a widget says is in it. */
const spoken = new Map<string, Partial<Messages>>();
/** Languages whose words are here, by the names of the pieces that are. */
const present = new Map<string, Set<string>>();
/** What was asked for already: a piece that a language lacks is not asked for twice. */
const asked = new Set<string>();
/** The elements on the page that say something. */
const speakers = new Set<ReactiveControllerHost>();

let edition = 0;

/** Changes with the words that are here: what was said before them is said anew. */
export const messagesRevision = (): number => edition;

/** Says everything anew: words came, or the page changed its language. */
function sayAgain(): void {
  for (const speaker of speakers) speaker.requestUpdate();
}
let page: MutationObserver | undefined;

/** Registers a piece of a language's words, such as `intake`. */
export function registerMessages(language: string, name: string, words: Partial<Messages>): void {
  const pieces = present.get(language) ?? new Set();
  present.set(language, pieces.add(name));
  spoken.set(language, { ...spoken.get(language), ...words });
  edition++;
  sayAgain();
}

/**
 * Says things in the language nearest to the element. Words of another language than English are fetched when an
 * element first needs them; until they are here, and where there are none, English stands.
 */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #pieces: readonly string[];
  #language = 'en';

  constructor(host: ReactiveControllerHost & HTMLElement, pieces: readonly string[]) {
    this.#host = host;
    this.#pieces = pieces;
    host.addController(this);
  }

  hostConnected(): void {
    speakers.add(this.#host);
    if (!page) {
      page = new MutationObserver(sayAgain);
      page.observe(document.documentElement, { attributeFilter: ['lang'] });
    }
    this.hostUpdate();
  }

  hostDisconnected(): void {
    speakers.delete(this.#host);
  }

  /** Before each render: the nearest `lang` may have changed. */
  hostUpdate(): void {
    const wanted = validLanguage(nearestLanguage(this.#host));
    const base = baseOf(wanted);
    // English comes with the widgets; a piece of it that is not here yet is on its way.
    const missing = base === 'en' ? [] : this.#pieces.filter((piece) => !present.get(base)?.has(piece));
    if (missing.length === 0) this.#language = wanted;
    else {
      this.#language = 'en';
      void this.#fetch(base, missing);
    }
  }

  async #fetch(language: string, pieces: readonly string[]): Promise<void> {
    const wanted = pieces.filter((piece) => !asked.has(`${language} ${piece}`));
    if (wanted.length === 0) return;
    for (const piece of wanted) asked.add(`${language} ${piece}`);
    try {
      // Registering renders every connected element anew.
      for (const [name, words] of await loadMessages(language, wanted))
        registerMessages(language, name, words);
    } catch {
      for (const piece of wanted) asked.delete(`${language} ${piece}`); // no connection: ask again at the next render
    }
  }

  /** BCP 47 tag of the language spoken now. */
  lang(): string {
    return this.#language;
  }

  /** The words for a key, with what they need to know. */
  say: Say = (key, ...args) => {
    const words = spoken.get(baseOf(this.#language))?.[key] ?? spoken.get('en')?.[key];
    if (words === undefined) console.error(`Rapport: no words for ${key}`);
    return typeof words === 'function' ? (words as (...args: unknown[]) => string)(...args) : (words ?? key);
  };
}

const baseOf = (tag: string): string => new Intl.Locale(tag).language;
