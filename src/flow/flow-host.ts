import type { ReactiveControllerHost } from 'lit';
import type { PracticeConfig } from '../element/practice-config.js';
import type { Say } from '../i18n/messages.js';
import type { FormSession } from '../model/form/session.js';
import type { Outcomes, PartName } from '../model/flow/parts.js';
import type { Flow } from '../model/flow/flow.js';
import type { SummarySection } from '../model/flow/summary.js';
import type { Submission } from '../model/submission/submission.js';
import type { FirstInteraction } from './first-interaction.js';
import type { FocusTarget } from './focus-controller.js';

/** What the end of a flow needs of a part. */
export interface OpenPart {
  outcome(): Outcomes[PartName];
  summary(): readonly SummarySection[];
}

/** What the parts and the controllers of a flow know of the widget that shows it. */
export interface FlowHost extends ReactiveControllerHost, HTMLElement {
  readonly flow: Flow;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly say: Say;
  /** BCP 47 tag of the language spoken. */
  readonly language: string;
  /** Two-letter country code; empty where none is known. */
  readonly practiceRegion: string;
  readonly practiceName: string;
  readonly practiceConfig: PracticeConfig;
  readonly endpointUrl: string;
  readonly booking: string;
  readonly answersInEvents: boolean;
  readonly drafts: string;
  readonly noHistory: boolean;
  readonly onsubmission: ((submission: Submission) => void) | null;
  readonly firstInteraction: FirstInteraction;
  /** Moves the focus after the next render. */
  focusAfterUpdate(target: FocusTarget): void;
  readonly parts: {
    /** The part on screen. */
    readonly current: { reportPageValidity(session: FormSession): boolean } | undefined;
    /** A part that is open. */
    open(name: PartName): OpenPart | undefined;
    /** Asks a part anew: its language or its options have changed. */
    reload(name: PartName): void;
  };
  readonly actions: { continue(): void };
  clearDraft(): Promise<void>;
  reset(): void;
}
