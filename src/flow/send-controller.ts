import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deliver, type DeliveryOutcome, type Payload } from '../delivery/deliver.js';
import type { SendState } from '../delivery/send-state.js';

/**
 * Keeps one parcel until the practice has it. It is packed once, so every attempt sends the same bytes; without a
 * connection it waits and goes by itself.
 */
export class SendController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell: (state: SendState, parcel: Payload) => void;
  #state: SendState = { kind: 'idle' };
  #parcel: Payload | undefined;
  #endpoint = '';

  /** @param tell - Hears of every change, with the parcel it is about. */
  constructor(host: ReactiveControllerHost & HTMLElement, tell: (state: SendState, parcel: Payload) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  get state(): SendState {
    return this.#state;
  }

  hostConnected(): void {
    addEventListener('online', this.#goOn);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#goOn);
  }

  /** Sends a parcel. An empty endpoint keeps it: the person is offered a copy. */
  async send(parcel: Payload, endpoint: string): Promise<void> {
    this.#parcel = parcel;
    this.#endpoint = endpoint;
    await this.retry();
  }

  /** Tries again with the same bytes. */
  retry = async (): Promise<void> => {
    const parcel = this.#parcel;
    if (!parcel || this.#state.kind === 'sending' || this.#state.kind === 'sent') return;
    if (!this.#endpoint) this.#become({ kind: 'unsent' });
    else if (!navigator.onLine) this.#become({ kind: 'waiting' });
    else {
      this.#become({ kind: 'sending' });
      const outcome = await deliver(parcel, {
        endpoint: this.#endpoint,
        fetch: (input, init) => fetch(input, init),
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        now: () => Date.now(),
        random: () => Math.random(),
      });
      // After a reset the next person sits here: how the last one's sending ended is not for their eyes.
      if (parcel === this.#parcel) this.#become(stateAfter(outcome));
    }
  };

  /** Forgets the parcel. */
  reset(): void {
    this.#parcel = undefined;
    this.#state = { kind: 'idle' };
    this.#host.requestUpdate();
  }

  #goOn = (): void => {
    if (this.#state.kind === 'waiting') void this.retry();
  };

  #become(state: SendState): void {
    this.#state = state;
    this.#host.requestUpdate();
    if (this.#parcel) this.#tell(state, this.#parcel);
  }
}

/** Lost on the way while the connection dropped: wait for it. Anything else the person is told. */
function stateAfter(outcome: DeliveryOutcome): SendState {
  if (outcome.arrived) return { kind: 'sent', receivedAt: outcome.receivedAt };
  if (outcome.code === 'network' && !navigator.onLine) return { kind: 'waiting' };
  return { kind: 'failed', code: outcome.code, status: outcome.status, attempts: outcome.attempts };
}
