import type { Submission } from '../model/submission/submission.js';
import { aloud } from './events.js';

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
    'rapport-delivered': RapportDeliveredEvent;
    'rapport-queued': RapportQueuedEvent;
    'rapport-failed': RapportFailedEvent;
  }
  interface HTMLElementEventMap {
    'rapport-submit': RapportSubmitEvent;
  }
}
