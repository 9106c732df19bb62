import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage, validLanguage } from './language.js';
import { fetchMessages, isHere, messageIn, sayAgain, speakers, spokenFor } from './message-store.js';
import type { Say } from './messages.js';
import { isPlainEnglish } from './registered.js';

export { messagesRevision, registerMessages } from './message-store.js';

let page: MutationObserver | undefined;

/**
 * Says things in the language nearest to the element. Messages of another language than English are fetched when an
 * element first needs them; until they are here, and where there are none, those before them or English stand.
 */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #bundles: readonly string[];
  readonly #languageChanged: (() => void) | undefined;
  #language = 'en';

  /** Resolves when the messages on their way are here, or did not come. Absent where none are. */
  settled: Promise<void> | undefined;

  /**
   * @param bundles - Names of the bundles that the element says. One that it brings later is fetched then.
   * @param languageChanged - Called when another language is spoken: whatever was made of messages has to be made anew.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    bundles: readonly string[],
    languageChanged?: () => void,
  ) {
    this.#host = host;
    this.#bundles = bundles;
    this.#languageChanged = languageChanged;
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
    if (isHere(wanted, this.#bundles)) this.#speak(spokenFor(wanted));
    else this.settled = this.#fetch(wanted);
  }

  async #fetch(language: string): Promise<void> {
    try {
      await fetchMessages(language, this.#bundles);
    } catch {
      return; // no connection: the next render asks again
    }
    this.#host.requestUpdate();
    this.hostUpdate();
  }

  #speak(language: string): void {
    const before = this.#language;
    this.#language = language;
    if (before !== language && !(isPlainEnglish(before) && isPlainEnglish(language)))
      this.#languageChanged?.();
  }

  /** BCP 47 tag of the language spoken now. */
  lang(): string {
    return this.#language;
  }

  /** The message of a key, with what it needs to know. */
  say: Say = (key, ...args) => {
    const message: unknown = messageIn(this.#language, key);
    if (message === undefined) console.error(`Rapport: no message for ${key}`);
    return typeof message === 'function'
      ? (message as (...args: unknown[]) => string)(...args)
      : ((message as string | undefined) ?? key);
  };
}
