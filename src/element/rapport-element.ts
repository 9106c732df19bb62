import { ContextEvent } from '@lit/context';
import {
  LitElement,
  html,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { common } from '../i18n/en/common.js';
import { MessagesController, registerMessages } from '../i18n/messages-controller.js';
import type { Say } from '../i18n/messages.js';
import { baseStyles } from '../theme/base.js';
import { retryImport } from './retry-import.js';
import { noSettings, practiceContext, type PracticeSettings } from './practice-context.js';
import { ConfigurationError } from './configuration-error.js';
import { RapportReadyEvent } from './events.js';
import type { PracticeConfig } from './practice-config.js';
import { markPrivate, recorderClasses } from './recorder-privacy.js';
import { warnOnce } from './warn.js';

registerMessages('en', 'common', common);

/** Attributes that stand on elements of every kind. */
const ofAny = /^(class|id|style|lang|dir|hidden|slot|data-.*)$/;

/**
 * What all widgets share: the common attributes, the language, the practice's config, the private wrapper, and the
 * author's own content that shows until the widget is ready and stays if it never is.
 */
export abstract class RapportElement extends LitElement {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    practice: {},
    config: {},
    accent: {},
    region: {},
    theme: { reflect: true },
    around: { state: true, attribute: false },
    phase: { state: true, attribute: false },
    loadedConfig: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = baseStyles;

  /** The message bundles that this widget uses. */
  static readonly bundles: readonly string[] = ['common'];

  /** Properties that, when they change, make the widget load anew. */
  static readonly reloadOn: readonly string[] = ['config', 'around'];

  /** Name of the practice, as clients know it. */
  practice = '';

  /** Address of the practice's JSON config. */
  config = '';

  /** One CSS colour from which all others are worked out. */
  accent = '';

  /** Two-letter country code: help lines and units. */
  region = '';

  /** `light` or `dark` settles the scheme where the site does not say; else the element follows the page around it. */
  theme = '';

  /** What a `<rapport-practice>` around this element says. */
  protected around: PracticeSettings = noSettings;

  /** `preparing` and `failed` show the author's own content. */
  protected phase: 'preparing' | 'ready' | 'failed' = 'preparing';

  private loadedConfig: PracticeConfig = {};

  readonly #messages = new MessagesController(
    this,
    (this.constructor as typeof RapportElement).bundles,
    () => {
      if (this.hasUpdated) void this.#prepare();
    },
  );
  #leavePractice: (() => void) | undefined;
  #preparing = new AbortController();
  #connectedAt = 0;

  /** @internal Says a key in the language nearest to the element. */
  readonly say: Say = this.#messages.say;

  /** @internal BCP 47 tag of the language spoken. */
  get language(): string {
    return this.#messages.lang();
  }

  /** @internal The practice's config: the element's own, else that of the practice around. */
  get practiceConfig(): PracticeConfig {
    return this.loadedConfig;
  }

  /** @internal The practice's name: the attribute, that of the practice around, else the config. */
  get practiceName(): string {
    return this.practice || this.around.practice || (this.practiceConfig.practice?.name ?? '');
  }

  /** @internal Two-letter country code: the attribute, that of the practice around, else the config. */
  get practiceRegion(): string {
    return this.region || this.around.region || (this.practiceConfig.region ?? '');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connectedAt ||= performance.now();
    markPrivate(this);
    this.#askPractice();
    document.addEventListener('context-provider', this.#onProvider);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-provider', this.#onProvider);
    this.#leavePractice?.();
    this.#leavePractice = undefined;
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
    if (!this.config) {
      this.loadedConfig = (await this.around.config) ?? {};
      return;
    }
    const { loadConfig } = await import('./practice-config.js');
    this.loadedConfig = await loadConfig(this.config, signal);
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
    warnOnce({ element: this.localName, attribute, received, expected });
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

  /** A practice that came later than its widgets: they ask it again. */
  readonly #onProvider = (event: object): void => {
    const { context } = event as { context?: unknown };
    if (context === practiceContext && this.around === noSettings) this.#askPractice();
  };

  /** Context consumer: takes the settings of the practice around, now and whenever they change. */
  #askPractice(): void {
    this.dispatchEvent(
      new ContextEvent(
        practiceContext,
        this,
        (settings, leave) => {
          if (leave !== this.#leavePractice) this.#leavePractice?.();
          this.#leavePractice = leave;
          this.around = settings;
        },
        true,
      ),
    );
  }

  async #prepare(): Promise<void> {
    this.#preparing.abort();
    const { signal } = (this.#preparing = new AbortController());
    try {
      await this.#messages.settled; // what is loaded is made of messages in the language of the reader
      signal.throwIfAborted();
      // Where a file of ours does not come, what the author wrote stays, and we ask again: the connection may be back.
      await retryImport(() => this.load(signal), {
        onFailure: (error) => {
          if (signal.aborted || !isMissingFile(error)) throw error;
          this.#warn('files', error.message, 'all files of one version');
          this.phase = 'failed';
        },
      });
      if (signal.aborted) return;
      this.phase = 'ready';
      await this.updateComplete;
      this.dispatchEvent(new RapportReadyEvent(Math.round(performance.now() - this.#connectedAt)));
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ConfigurationError) this.fail(error.attribute, error.received, error.expected);
      else {
        this.phase = 'failed';
        throw error;
      }
    }
  }
}

/** Browsers have no kind of error for a file that does not come; each has a sentence about a module. */
const isMissingFile = (error: unknown): error is TypeError =>
  error instanceof TypeError && /module/i.test(error.message);
