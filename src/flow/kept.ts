import type { ReactiveControllerHost } from 'lit';
import type { Say } from '../i18n/messages.js';

/** What a widget lets its drafts and its place in the browser's history know and do. */
export interface Kept {
  readonly say: Say;
  /** Kept once somebody begins, or goes on. */
  readonly begun: Promise<void>;
  now(): {
    /** See the attributes of these names. */
    drafts: string;
    noHistory: boolean;
    language: string;
    /** True while there is nothing to go back or forward to: it is being sent, or has been. */
    busy: boolean;
    /** The step on screen, from 0. A later step has a larger number. */
    step: number;
    /** True when the form has changed since the draft: it holds what still fits. */
    renewed: boolean;
  };
  /** Goes to a step because the browser did. Going on, the page is checked as Continue would. */
  go(step: number): void;
  /** All that the person would miss, as plain data; undefined where there is nothing to keep. */
  state(): unknown;
  /** Makes what was kept fit the form, where that has changed since: `now().renewed` is then true. */
  refit(state: unknown): Promise<unknown>;
  /** Puts that in place again. False where it does not fit: it is of another version. */
  restore(state: unknown): boolean;
  /** Forgets everything and starts over. */
  reset(): void;
  /** Focus goes to the heading, once it is there. */
  focus(): void;
}

export type KeptHost = ReactiveControllerHost & HTMLElement;
