import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What takes the focus: the heading of the page, or the summary of errors. */
export type FocusTarget = 'title' | 'errors';

const selectors: Record<FocusTarget, string> = { title: '.title', errors: '.error-summary' };

/** Moves the focus once what takes it is rendered. Never asked while a widget mounts. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #target: FocusTarget | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** The focus goes there after the next render that has it. */
  afterUpdate(target: FocusTarget): void {
    this.#target = target;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#target && this.#host.renderRoot.querySelector<HTMLElement>(selectors[this.#target]);
    if (!target) return;
    this.#target = undefined;
    // A browser would put what takes focus in the middle of the window, with the page before it above.
    target.focus({ preventScroll: true });
    const { top } = target.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 3) target.scrollIntoView();
  }
}
