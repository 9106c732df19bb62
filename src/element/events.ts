import type { Answers } from '../model/form/answers.js';
import type { Submission } from '../model/submission/submission.js';

/**
 * Events that tell where a widget stands travel up the page and carry no answer, whatever is set. Events about
 * answers stay on the element itself, and carry the answers only when the page asked with `answers-in-events`:
 * any script of a page can read what an event carries.
 */
const aloud: EventInit = { bubbles: true, composed: true };

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

/** The practice has confirmed that it holds the submission. */
export class RapportDeliveredEvent extends Event {
  static readonly type = 'rapport-delivered';
  /** Id of the submission: a UUID, version 7. */
  readonly submission: string;
  /** When the practice's server took it, ISO date and time. */
  readonly receivedAt: string;
  constructor(submission: string, receivedAt: string) {
    super(RapportDeliveredEvent.type, aloud);
    this.submission = submission;
    this.receivedAt = receivedAt;
  }
}

/** There is no connection just now; the submission waits and goes by itself. */
export class RapportQueuedEvent extends Event {
  static readonly type = 'rapport-queued';
  /** Id of the submission: a UUID, version 7. */
  readonly submission: string;
  constructor(submission: string) {
    super(RapportQueuedEvent.type, aloud);
    this.submission = submission;
  }
}

/** The submission could not be sent. Nothing is lost: the person can try again or keep a copy. */
export class RapportFailedEvent extends Event {
  static readonly type = 'rapport-failed';
  /** Id of the submission: a UUID, version 7. */
  readonly submission: string;
  /** Why, in one word: see `DeliveryCode`. */
  readonly code: string;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  constructor(submission: string, code: string, status: number | undefined) {
    super(RapportFailedEvent.type, aloud);
    this.submission = submission;
    this.code = code;
    this.status = status;
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

/** The person pressed Send. `preventDefault()` keeps the widget from sending: the page takes over. */
export class RapportSubmitEvent extends Event {
  static readonly type = 'rapport-submit';
  /** Id of the submission: a UUID, version 7. */
  readonly id: string;
  /** What is about to leave; only with `answers-in-events`. */
  readonly submission: Submission | undefined;
  constructor(id: string, submission?: Submission) {
    super(RapportSubmitEvent.type, { cancelable: true });
    this.id = id;
    this.submission = submission;
  }
}

declare global {
  /** These bubble: a page may listen on the document too. */
  interface GlobalEventHandlersEventMap {
    'rapport-ready': RapportReadyEvent;
    'rapport-step': RapportStepEvent;
    'rapport-delivered': RapportDeliveredEvent;
    'rapport-queued': RapportQueuedEvent;
    'rapport-failed': RapportFailedEvent;
  }
  interface HTMLElementEventMap {
    'rapport-change': RapportChangeEvent;
    'rapport-submit': RapportSubmitEvent;
  }
}
