import type { Answers } from '../model/form/answers.js';

/**
 * Events that tell where a widget stands travel up the page and carry no answer, whatever is set. Events about
 * answers stay on the element itself, and carry the answers only when the page asked with `answers-in-events`:
 * any script of a page can read what an event carries.
 */
export const aloud: EventInit = { bubbles: true, composed: true };

/** The widget is ready to be used; what the page's author put inside it is now hidden. */
export class RapportReadyEvent extends Event {
  static readonly type = 'rapport-ready';
  /** Milliseconds from connecting to ready. */
  readonly after: number;
  constructor(after: number) {
    super(RapportReadyEvent.type, aloud);
    this.after = after;
  }
}

/** The person is on another page of the widget. */
export class RapportStepEvent extends Event {
  static readonly type = 'rapport-step';
  /** Id of the page, such as `body` or `review`. */
  readonly step: string;
  /** Position of the page, from 1. */
  readonly position: number;
  /** How many pages this person has, as far as their answers tell. */
  readonly of: number;
  constructor(step: string, position: number, of: number) {
    super(RapportStepEvent.type, aloud);
    this.step = step;
    this.position = position;
    this.of = of;
  }
}

/** An answer was given, changed or taken back. */
export class RapportChangeEvent extends Event {
  static readonly type = 'rapport-change';
  /** Id of the question. */
  readonly question: string;
  /** Every answer so far; only with `answers-in-events`. */
  readonly answers: Answers | undefined;
  constructor(question: string, answers?: Answers) {
    super(RapportChangeEvent.type);
    this.question = question;
    this.answers = answers;
  }
}

declare global {
  /** These bubble: a page may listen on the document too. */
  interface GlobalEventHandlersEventMap {
    'rapport-ready': RapportReadyEvent;
    'rapport-step': RapportStepEvent;
  }
  interface HTMLElementEventMap {
    'rapport-change': RapportChangeEvent;
  }
}
