import { property } from 'lit/decorators.js';
import { booleanAttribute } from '../element/boolean-attribute.js';
import { RapportElement } from '../element/rapport-element.js';
import { warnOnce } from '../element/warn.js';
import { Beginning } from './beginning.js';
import { DraftController } from './draft-controller.js';
import type { Kept } from './kept.js';

const modes = ['session', 'device', 'off'];

/** A widget whose answers are kept until they are sent, and whose steps the browser's Back and Forward know. */
export abstract class KeepingElement extends RapportElement {
  static override readonly bundles: readonly string[] = [...RapportElement.bundles, 'drafts'];

  /**
   * Where answers are kept until they are sent: `session` (in this tab, the default), `device` (once the person said
   * that it is their own), or `off`. Always as ciphertext, and for a day at most.
   */
  @property() drafts: 'session' | 'device' | 'off' = 'session';

  /** Leaves the browser's Back to the page: for pages with a router of their own. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'no-history' }) noHistory = false;

  /** What is needed later is fetched once somebody begins. */
  protected readonly beginning = new Beginning(this);

  /** Begun by the widgets that have something to keep. */
  protected readonly keeping = new DraftController(this, this.#kept());

  /** True when the draft was of another version of the form: not all of it may be there. */
  protected renewed = false;

  #focusOn: '.title' | '.error-summary' | undefined;

  protected override async load(signal: AbortSignal): Promise<void> {
    await super.load(signal);
    const { localName: element, drafts: received } = this;
    if (!modes.includes(received))
      warnOnce({
        ...{ element, attribute: 'drafts', received },
        expected: `${modes.join(', ')}; nothing is kept now`,
      });
  }

  /** Forgets everything and starts over. */
  abstract reset(): void;

  /** Forgets the draft that is kept. The answers on screen stay. */
  clearDraft(): Promise<void> {
    return this.keeping.erase();
  }

  /** True once Send was pressed: there is no step to go to. */
  protected abstract get busy(): boolean;

  /** All that the person would miss, as plain data; undefined where there is nothing. */
  protected abstract get draft(): unknown;

  /** Makes a draft of another version of the form fit this one, and notes so in `renewed`. */
  protected refitDraft?(draft: unknown): Promise<unknown>;

  /** Puts a draft in place again. False where it is of another version. */
  protected abstract restoreDraft(draft: unknown): boolean;

  /** The step on screen, from 0. A later one has a larger number. */
  protected abstract get step(): number;

  /** Goes to a step because the browser did. */
  protected goToStep?(step: number): void;

  /** Once rendered, focus goes to the heading or to the summary of errors. Never called while mounting. */
  protected focusNext(target: '.title' | '.error-summary'): void {
    this.#focusOn = target;
    this.requestUpdate();
  }

  protected override updated(): void {
    if (!this.#focusOn) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!target) return;
    this.#focusOn = undefined;
    // A browser would put what takes focus in the middle of the window, with the page before it above.
    target.focus({ preventScroll: true });
    const { top } = target.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 3) target.scrollIntoView();
  }

  #kept(): Kept {
    const { say } = this;
    return {
      say,
      begun: this.beginning.begun,
      now: () => ({
        drafts: this.drafts,
        noHistory: this.noHistory,
        language: this.language,
        busy: this.busy,
        step: this.step,
        renewed: this.renewed,
      }),
      go: (step) => this.goToStep?.(step),
      state: () => this.draft,
      refit: (draft) => this.refitDraft?.(draft) ?? Promise.resolve(draft),
      restore: (draft) => {
        this.beginning.begin();
        return this.restoreDraft(draft);
      },
      reset: () => {
        this.reset();
      },
      focus: () => {
        this.focusNext('.title');
      },
    };
  }
}
