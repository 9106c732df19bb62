import { LocalizeController, registerTranslation, type FunctionParams } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';
import { nearestLanguage, validLanguage } from './language.js';
import { loadWords } from './languages.js';
import type { Words } from './words.js';

/** Languages whose words are here, by the names of the pieces that are. */
const present = new Map<string, Set<string>>();
/** What was asked for already: a piece that a language lacks is not asked for twice. */
const asked = new Set<string>();

/** Registers a piece of a language's words, such as `intake`. */
export function registerWords(language: string, name: string, words: Partial<Words>): void {
  const pieces = present.get(language) ?? new Set();
  present.set(language, pieces.add(name));
  registerTranslation({ ...words, $code: language, $name: language, $dir: 'ltr' });
}

/**
 * Says things in the language nearest to the element. Words of another language than English are fetched when an
 * element first needs them; until they are here, and where there are none, English stands.
 */
export class WordsController extends LocalizeController<Words> {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #pieces: readonly string[];
  #language = 'en';

  constructor(host: ReactiveControllerHost & HTMLElement, pieces: readonly string[]) {
    super(host);
    this.#element = host;
    this.#pieces = pieces;
  }

  override hostConnected(): void {
    super.hostConnected();
    this.hostUpdate();
  }

  /** Before each render: the nearest `lang` may have changed. */
  hostUpdate(): void {
    const wanted = validLanguage(nearestLanguage(this.#element));
    const base = new Intl.Locale(wanted).language;
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
      for (const [name, words] of await loadWords(language, wanted)) registerWords(language, name, words);
    } catch {
      for (const piece of wanted) asked.delete(`${language} ${piece}`); // no connection: ask again at the next render
    }
  }

  /** BCP 47 tag of the language spoken now. */
  override lang(): string {
    return this.#language;
  }

  /** The words for a key, with what they need to know. */
  say = <Key extends keyof Words>(key: Key, ...args: FunctionParams<Words[Key]>): string => this.term(key, ...args);
}
