import { ContextProvider } from '@lit/context';
import { LitElement, html, type PropertyValues, type PropertyDeclarations } from 'lit';
import type { PracticeConfig } from '../../element/practice-config.js';
import { noSettings, practiceContext, type PracticeSettings } from '../../element/practice-context.js';
import { retryImport } from '../../element/retry-import.js';
import { warnOnce } from '../../element/warn.js';
import { practiceStyles } from './practice.styles.js';

/**
 * Context provider: says once what several widgets of a practice have in common. Put them anywhere inside. What a
 * widget has as an attribute of its own stands over what is said here.
 *
 * @tag rapport-practice
 * @slot - The widgets, and anything else of the page around them.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportPractice extends LitElement {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    practice: {},
    config: {},
    endpoint: {},
    region: {},
    accent: {},
    theme: { reflect: true },
  };

  static override styles = practiceStyles;

  /** Name of the practice, as clients know it. */
  practice = '';

  /** Address of the practice's JSON config: read once for all widgets inside. */
  config = '';

  /** Address that submissions are posted to. */
  endpoint = '';

  /** Two-letter country code: help lines and units. */
  region = '';

  /** One CSS colour from which all others are worked out. */
  accent = '';

  /** `light` or `dark` settles the scheme where the site does not say. */
  theme = '';

  readonly #provider = new ContextProvider(this, { context: practiceContext, initialValue: noSettings });

  /** The attributes are set before the element upgrades: what is inside hears of them at once. */
  override connectedCallback(): void {
    this.#provide(true);
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('accent') && (this.accent || this.hasUpdated)) this.#paint();
    if (this.hasUpdated) this.#provide(changed.has('config'));
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #provide(isNewConfig: boolean): void {
    const { practice, endpoint, region, config } = this;
    const before = this.#provider.value;
    const settings: PracticeSettings = {
      ...{ practice, endpoint, region },
      config: isNewConfig ? (config ? loadConfig(config) : undefined) : before.config,
    };
    const keys = Object.keys(settings) as (keyof PracticeSettings)[];
    if (keys.some((key) => settings[key] !== before[key])) this.#provider.setValue(settings);
  }

  #paint(): void {
    if (this.accent && !CSS.supports('color', this.accent)) {
      warnOnce({
        element: this.localName,
        attribute: 'accent',
        received: this.accent,
        expected: 'one CSS colour',
      });
      return;
    }
    // Custom properties are inherited: the widgets inside find it.
    if (this.accent) this.style.setProperty('--rapport-accent', this.accent);
    else this.style.removeProperty('--rapport-accent');
  }
}

/** Reads the config once. A widget that waits for it says what is wrong with it. */
function loadConfig(url: string): Promise<PracticeConfig> {
  const config = retryImport(() => import('../../element/practice-config.js')).then((module) =>
    module.loadConfig(url),
  );
  config.catch(() => undefined); // with no widget inside, nobody waits for it
  return config;
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-practice': RapportPractice;
  }
}
