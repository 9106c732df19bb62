import type { FormSession } from '../model/form/session.js';
import type { FollowUpHost } from './follow-ups.js';
import type { Part } from './part.js';
import type { PartsController } from './parts-controller.js';
import type { SubmitController } from './submit-controller.js';

/** The host as the actions know it. */
export interface ActionsHost extends FollowUpHost {
  readonly parts: PartsController;
  /** Fetches the end of the flow, if it is not here yet. */
  loadReview(): Promise<SubmitController>;
}

/** What the buttons of a flow do. */
export class FlowActions {
  readonly #host: ActionsHost;
  /** The submission on its way, if any: after a reset the next one does not wait for it. */
  #submitting: object | undefined;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  /** Shows what is amiss and says whether all is well. Goes to the first part that is open. */
  reportValidity(): boolean {
    const { flow, parts } = this.#host;
    const open = flow.parts.find((name) => !parts.isComplete(name));
    if (!open) return true;
    if (flow.at !== open) flow.go(open);
    return parts.open(open)?.reportValidity() ?? false;
  }

  /** Sends what there is: see `FlowElement.submit`. */
  async submit(): Promise<boolean> {
    if (this.#submitting) return false; // Send pressed twice in a hurry is one submission
    const mine = (this.#submitting = {});
    const wanted = () => this.#submitting === mine;
    try {
      const submitter = await this.#host.loadReview();
      await this.#host.parts.current?.loadRest?.();
      return wanted() && (await submitter.submit(wanted, () => this.reportValidity()));
    } finally {
      if (wanted()) this.#submitting = undefined;
    }
  }

  /** Forgets what is on its way. */
  forget(): void {
    this.#submitting = undefined;
  }

  /** What Continue and Send do. */
  continue(): void {
    const { flow, parts } = this.#host;
    const { session } = flow;
    const part = parts.current;
    if (flow.at === 'review' || flow.isAtEnd) void this.submit();
    else if (part && session && !session.textPending && part.reportPageValidity(session))
      this.#leavePage(part, session);
  }

  /** Goes back to the page before, or out of the part. */
  back(): void {
    const { flow, parts } = this.#host;
    const { session } = flow;
    if (session && parts.current?.back(session)) return;
    if (!flow.back()) flow.leaveFollowUp();
  }

  #leavePage(part: Part, session: FormSession): void {
    const next = part.pageCompleted?.(session.page);
    const isLast = session.page === session.pages.at(-1);
    if (isLast || (this.#host.flow.returning && part.checkValidity())) this.#handOver(part);
    else session.next(next);
  }

  /** Goes on at once; what the part cannot sum up yet, it hands over once its files are here. */
  #handOver(part: Part): void {
    const { flow } = this.#host;
    const { name } = part;
    const { isComplete } = part;
    flow.finish(name, part.outcome(), part.summary());
    if (isComplete) return;
    void Promise.resolve(part.loadRest?.()).then(() => {
      part.isComplete = true;
      if (flow.outcomes[name]) flow.setOutcome(name, part.outcome(), part.summary());
    });
  }
}
