import { consume } from '@lit/context';
import { LitElement, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { common } from '../i18n/en/common.js';
import { MessagesController, registerMessages } from '../i18n/messages-controller.js';
import type { Say } from '../i18n/messages.js';
import { baseStyles } from '../theme/base.js';
import { retryImport } from './retry-import.js';
import { practiceContext } from './practice-context.js';
import { RapportReadyEvent } from './events.js';
import type { PracticeConfig } from './practice-config.js';
import { booleanAttribute } from './boolean-attribute.js';
import { markPrivate, recorderClasses } from './recorder-privacy.js';
import { warnOnce } from './warn.js';

registerMessages('en', 'common', common);

/** Attributes that stand on elements of every kind. */
const ofAny = /^(class|id|style|lang|dir|hidden|slot|data-.*)$/;

/** Thrown while a widget prepares itself: the owner's mistake that keeps it from starting. */
export class ConfigurationError extends Error {
  override readonly name = 'OwnerError';
  /** The attribute that they wrote, what came in it, and what it takes: told once in the console. */
  readonly attribute: string;
  readonly received: string;
  readonly expected: string;

  constructor(attribute: string, received: string, expected: string) {
    super(`${attribute}: ${expected}`);
    this.attribute = attribute;
    this.received = received;
    this.expected = expected;
  }
}

/**
 * What all widgets share: the common attributes, the language, the practice's config, the private wrapper, and the
 * author's own content that shows until the widget is ready and stays if it never is.
 */
export abstract class RapportElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** The message bundles that this widget uses. */
  static readonly bundles: readonly string[] = ['common'];

  /** Properties that, when they change, make the widget prepare itself anew. */
  static readonly reloadOn: readonly string[] = ['config', 'sealKey', 'sendAs'];

  /** Name of the practice, as clients know it. */
  @property() practice = '';

  /** Address that submissions are posted to. */
  @property() endpoint = '';

  /** Address of the practice's JSON config. */
  @property() config = '';

  /** One CSS colour from which all others are worked out. */
  @property() accent = '';

  /** Two-letter country code: help lines and units. */
  @property() region = '';

  /** Address of a booking page, offered at the end. */
  @property() booking = '';

  /** Public key for sealing. Refused until sealing is here: nothing is sent open that its owner believes sealed. */
  @property({ attribute: 'seal-key' }) sealKey = '';

  /** How a submission is posted. */
  @property({ attribute: 'send-as' }) sendAs: 'json' | 'form' = 'json';

  /** Lets events carry answers. Any script of the page can then read them. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'answers-in-events' }) answersInEvents =
    false;

  @consume({ context: practiceContext, subscribe: true })
  @state()
  private inheritedConfig?: PracticeConfig | undefined;

  /** `preparing` and `failed` show the author's own content. */
  @state() protected phase: 'preparing' | 'ready' | 'failed' = 'preparing';

  @state() private ownConfig: PracticeConfig = {};

  readonly #words = new MessagesController(this, (this.constructor as typeof RapportElement).bundles, () => {
    if (this.hasUpdated) void this.#prepare();
  });
  #preparing = new AbortController();
  #connectedAt = 0;
  #misses = 0;

  /** Says a key in the language nearest to the element. */
  protected readonly say: Say = this.#words.say;

  /** BCP 47 tag of the language spoken. */
  protected get language(): string {
    return this.#words.lang();
  }

  /** The practice's config: the journey's, when the widget is part of one. */
  protected get practiceConfig(): PracticeConfig {
    return this.inheritedConfig ?? this.ownConfig;
  }

  /** The practice's name: the attribute, else the config. */
  protected get practiceName(): string {
    return this.practice || (this.practiceConfig.practice?.name ?? '');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connectedAt ||= performance.now();
    markPrivate(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('accent') && (this.accent || this.hasUpdated)) this.#paint();
    const { reloadOn } = this.constructor as typeof RapportElement;
    if (!this.hasUpdated) this.#tellMistyped();
    if (!this.hasUpdated || reloadOn.some((name) => changed.has(name))) void this.#prepare();
  }

  /**
   * Fetches what the widget needs before it can show anything.
   * @throws {ConfigurationError} for a mistake in what the site's owner wrote.
   */
  protected async load(signal: AbortSignal): Promise<void> {
    if (!isSecureContext)
      throw new ConfigurationError(
        'page address',
        location.protocol,
        'https, so that answers can be checked and protected',
      );
    if (this.sealKey)
      throw new ConfigurationError('seal-key', 'a key', 'nothing yet: this version cannot seal');
    if (this.sendAs !== 'json') throw new ConfigurationError('send-as', this.sendAs, 'json');
    if (!this.config || this.inheritedConfig) return;
    const { ConfigError, loadConfig } = await import('./practice-config.js');
    this.ownConfig = await loadConfig(this.config, signal).catch((error: unknown) => {
      // What a browser says of a bad file tells nobody what is allowed.
      const expected = error instanceof ConfigError ? error.message : 'a JSON file that this page may read';
      throw new ConfigurationError('config', this.config, expected);
    });
  }

  /** Resolves when there is something to see after `prepare`. A journey waits for its first part. */
  protected whenFirstRendered(): Promise<void> {
    return Promise.resolve();
  }

  /** The widget itself, once it is ready. */
  protected abstract renderWidget(): TemplateResult;

  protected override render(): TemplateResult {
    return html`<div
      class="rapport ${recorderClasses}"
      lang=${this.language}
      data-hj-suppress
      data-private
      data-clarity-mask="true"
      data-sentry-mask
      data-sentry-block
      data-dd-privacy="hidden"
    >
      ${
        this.phase === 'ready'
          ? this.renderWidget()
          : html`<slot
              ><p .textContent=${this.say(this.phase === 'failed' ? 'contact-us' : 'loading')}></p
            ></slot>`
      }
    </div>`;
  }

  /** Tells the owner what is wrong, once, and leaves the author's own content in place. */
  protected fail(attribute: string, received: string, expected: string): void {
    this.#warn(attribute, received, expected);
    this.phase = 'failed';
  }

  #warn(attribute: string, received: string, expected: string): void {
    // Inside a journey the owner wrote the attribute on the journey.
    const element = this.inheritedConfig ? 'rapport-journey' : this.localName;
    warnOnce({ element, attribute, received, expected });
  }

  /** Looks for slips in what the owner wrote, where there is anything odd: what looks is fetched for that alone. */
  #tellMistyped(): void {
    const { observedAttributes } = this.constructor as typeof RapportElement;
    const odd = this.getAttributeNames().some(
      (name) => !observedAttributes.includes(name) && !ofAny.test(name),
    );
    if (odd || /[^a-z]|^.$|.{3}/i.test(this.region))
      void retryImport(() => import('./attribute-typos.js')).then(({ warnAboutTypos }) => {
        warnAboutTypos(this);
      });
  }

  #paint(): void {
    if (this.accent && !CSS.supports('color', this.accent)) {
      this.#warn('accent', this.accent, 'one CSS colour');
      return;
    }
    if (this.accent) this.style.setProperty('--rapport-accent', this.accent);
    else this.style.removeProperty('--rapport-accent');
  }

  /** A file of ours did not come: what the author wrote stays, and we ask again. The connection may be back. */
  #waitForFiles({ message }: TypeError, signal: AbortSignal): void {
    this.#warn('files', message, 'all files of one version');
    this.phase = 'failed';
    setTimeout(
      () => {
        if (!signal.aborted && this.isConnected) void this.#prepare();
      },
      Math.min(2000 * 2 ** this.#misses++, 60_000),
    );
  }

  async #prepare(): Promise<void> {
    this.#preparing.abort();
    const { signal } = (this.#preparing = new AbortController());
    try {
      await this.#words.settled; // what is loaded is made of messages in the language of the reader
      signal.throwIfAborted();
      await this.load(signal);
      if (signal.aborted) return;
      this.phase = 'ready';
      await this.updateComplete;
      await this.whenFirstRendered();
      if (!this.inheritedConfig)
        this.dispatchEvent(new RapportReadyEvent(Math.round(performance.now() - this.#connectedAt)));
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ConfigurationError) this.fail(error.attribute, error.received, error.expected);
      // Browsers have no kind of error for a file that does not come; each has a sentence about a module.
      else if (error instanceof TypeError && /module/i.test(error.message)) this.#waitForFiles(error, signal);
      else {
        this.phase = 'failed';
        throw error;
      }
    }
  }
}
