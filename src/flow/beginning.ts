const touches = ['pointerdown', 'focusin', 'click', 'input'];

/**
 * When somebody begins: they tap the widget, focus it, fill it in, or take up what they left. Until then a page has
 * fetched the first sight of a widget and nothing more: most who see a form only look at it.
 */
export class Beginning {
  /** Kept once somebody has begun. */
  readonly begun: Promise<void>;
  #begin: (() => void) | undefined;

  constructor(host: EventTarget) {
    this.begun = new Promise((resolve) => (this.#begin = resolve));
    touches.forEach((type) => {
      host.addEventListener(type, this.begin, { once: true, passive: true });
    });
  }

  readonly begin = (): void => {
    this.#begin?.();
  };
}
