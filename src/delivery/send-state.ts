import type { DeliveryCode } from './deliver.js';

/** How the sending stands. `unsent`: there is nowhere to send to. */
export type SendState =
  | { kind: 'idle' | 'sending' | 'waiting' | 'unsent' }
  | { kind: 'sent'; receivedAt: string }
  | { kind: 'failed'; code: DeliveryCode; status: number | undefined; attempts: number };
