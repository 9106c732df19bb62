import { deliver, type DeliveryOptions, type DeliveryOutcome, type Payload } from '../delivery/deliver.js';
import type { Flow } from '../model/flow/flow.js';
import type { SendState } from '../model/flow/send-state.js';

/** What a sender uses of the world around it. */
export type SenderEnvironment = Omit<DeliveryOptions, 'endpoint'> & {
  /** Whether there is a connection, as far as the browser knows. */
  online: () => boolean;
  /** Tells of `online`. */
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
};

/** The browser's own. */
export const browserEnvironment: SenderEnvironment = {
  fetch: (input, init) => fetch(input, init),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => Date.now(),
  random: () => Math.random(),
  online: () => navigator.onLine,
  target: globalThis,
};

/**
 * Sends one payload until the practice has it, and keeps `flow.sending` true meanwhile. It is written once, so every
 * attempt sends the same bytes; without a connection it waits and goes by itself.
 */
export class Sender {
  readonly #flow: Flow;
  readonly #environment: SenderEnvironment;
  readonly #onState: (state: SendState, payload: Payload) => void;
  #payload: Payload | undefined;
  #endpoint = '';

  /** @param onState - Told of every change, with the payload it is about. */
  constructor(
    flow: Flow,
    environment: SenderEnvironment,
    onState: (state: SendState, payload: Payload) => void,
  ) {
    this.#flow = flow;
    this.#environment = environment;
    this.#onState = onState;
  }

  connect(): void {
    this.#environment.target.addEventListener('online', this.#resume);
  }

  disconnect(): void {
    this.#environment.target.removeEventListener('online', this.#resume);
  }

  /** Sends a payload. An empty endpoint keeps it: the person is offered a copy. */
  async send(payload: Payload, endpoint: string): Promise<void> {
    this.#payload = payload;
    this.#endpoint = endpoint;
    await this.retry();
  }

  /** Tries again with the same bytes. */
  async retry(): Promise<void> {
    const payload = this.#payload;
    const { kind } = this.#flow.sending;
    if (!payload || kind === 'sending' || kind === 'sent') return;
    if (!this.#endpoint) this.#become({ kind: 'no-endpoint' });
    else if (!this.#environment.online()) this.#become({ kind: 'waiting' });
    else {
      this.#become({ kind: 'sending' });
      const outcome = await deliver(payload, { ...this.#environment, endpoint: this.#endpoint });
      // After a reset the next person sits here: how the last one's sending ended is not for their eyes.
      if (payload === this.#payload) this.#become(this.#stateAfter(outcome));
    }
  }

  /** Forgets the payload. */
  reset(): void {
    this.#payload = undefined;
  }

  readonly #resume = (): void => {
    if (this.#flow.sending.kind === 'waiting') void this.retry();
  };

  #become(state: SendState): void {
    this.#flow.setSending(state);
    if (this.#payload) this.#onState(state, this.#payload);
  }

  /** Lost on the way while the connection dropped: wait for it. Anything else the person is told. */
  #stateAfter(outcome: DeliveryOutcome): SendState {
    if (outcome.arrived) return { kind: 'sent', receivedAt: outcome.receivedAt };
    if (outcome.code === 'network' && !this.#environment.online()) return { kind: 'waiting' };
    return { kind: 'failed', code: outcome.code, status: outcome.status, attempts: outcome.attempts };
  }
}
