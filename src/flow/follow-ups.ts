import { html, type TemplateResult } from 'lit';
import { questionsOf } from '../model/form/definition.js';
import { followedFrom, type Addition, type Followed } from '../model/flow/followed.js';
import type { Submission } from '../model/submission/submission.js';
import type { FlowHost } from './flow-host.js';

/** The host as the follow-ups know it. */
export interface FollowUpHost extends FlowHost {
  /** Parts that are offered after Send, in their order. */
  readonly followUps: readonly Addition[];
  /** Begins a draft anew, and the pages that the browser's Back leads to: those before belong to what was sent. */
  restartDrafts(): void;
}

/** "While you wait, if you like": parts that somebody may add once the practice has the first submission. */
export class FollowUps {
  readonly #host: FollowUpHost;
  readonly #onBegin: () => void;
  #first: Followed | undefined;

  /** @param onBegin - Forgets what was packed: the next is another submission. */
  constructor(host: FollowUpHost, onBegin: () => void) {
    this.#host = host;
    this.#onBegin = onBegin;
  }

  /** The practice has a submission. Without a form that says who somebody is, nothing can be added to it. */
  arrived(submission: Submission, receivedAt: string): void {
    const { flow } = this.#host;
    const [part] = flow.parts;
    if (flow.follows) {
      if (part && part !== 'match') flow.markAdded(part);
      return;
    }
    const filled = flow.parts.includes('intake') ? flow.filled : undefined;
    this.#first = filled && followedFrom(submission, receivedAt, filled);
    this.#keepUnasked();
  }

  /** What an earlier version of the form asked, or the page gave, and this one did not ask: it may be asked now. */
  #keepUnasked(): void {
    const { flow } = this.#host;
    const { definition, answers } = flow.sessions.get('intake') ?? {};
    if (!definition || !answers) return;
    const asked = new Set(questionsOf(definition).map(({ id }) => id));
    const left = Object.entries(answers).filter(([id]) => !asked.has(id));
    flow.prefill = { ...flow.prefill, ...Object.fromEntries(left) };
  }

  /** Everything was forgotten. */
  reset(): void {
    this.#first = undefined;
  }

  /** The offers that are still open; undefined where there is none. */
  render(): TemplateResult | undefined {
    const { flow, followUps, say, practiceName } = this.#host;
    const followed = flow.follows ?? this.#first;
    const open = followed && followUps.filter((part) => !followed.done.includes(part));
    if (!followed || !open?.length) return undefined;
    const isFirst = followed.done.length === 0;
    return html`<section class="offers gap" aria-labelledby="offers">
      <h3 id="offers" .textContent=${say(isFirst ? 'after-title' : 'after-more')}></h3>
      <p class="soft" .textContent=${say('after-lead', practiceName)}></p>
      <ul>
        ${open.map(
          (part) =>
            html`<li>
              <button
                type="button"
                class="btn quiet"
                @click=${() => {
                  this.#begin(part, followed);
                }}
              >
                <b .textContent=${say(`after-${part}`)}></b>
                <span class="soft small" .textContent=${say(`after-${part}-hint`)}></span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #begin(part: Addition, followed: Followed): void {
    const host = this.#host;
    this.#onBegin();
    host.flow.follow(part, followed);
    host.restartDrafts();
  }
}
