const touches = ['pointerdown', 'focusin', 'click', 'input'];

/**
 * Event barrier: resolves when somebody first taps the widget, focuses it, fills it in, or takes up what they left.
 * Until then a page has fetched the first sight of a widget and nothing more: most who see a form only look at it.
 */
export class FirstInteraction {
  /** Resolves once somebody has begun. */
  readonly interacted: Promise<void>;
  #resolve: (() => void) | undefined;

  constructor(host: EventTarget) {
    this.interacted = new Promise((resolve) => (this.#resolve = resolve));
    touches.forEach((type) => {
      host.addEventListener(type, this.begin, { once: true, passive: true });
    });
  }

  /** Begins without a touch. */
  readonly begin = (): void => {
    this.#resolve?.();
  };
}
