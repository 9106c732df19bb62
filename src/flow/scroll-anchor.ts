import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Holds what was answered last where it is on screen while an update takes lines away above it. Browsers anchor the
 * scroll themselves, but Safari does not.
 */
export class ScrollAnchor implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  #touched: Element | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
    host.addEventListener(
      'input',
      (event) => {
        this.#touched = event.composedPath()[0] as Element;
      },
      true, // before the answer is taken, which may render at once
    );
  }

  hostConnected(): void {
    this.#touched = undefined;
  }

  /** Runs an update. */
  around(update: () => void): void {
    const held = this.#host.renderRoot.querySelector('.error-summary') ? this.#touched : undefined;
    const was = held?.getBoundingClientRect().top ?? 0;
    update();
    if (held?.isConnected) scrollBy({ top: held.getBoundingClientRect().top - was, behavior: 'instant' });
  }
}
