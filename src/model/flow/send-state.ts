/** How the sending of a submission stands. `no-endpoint`: there is nowhere to send it to. */
export type SendState =
  | { kind: 'idle' | 'sending' | 'waiting' | 'no-endpoint' }
  | { kind: 'sent'; receivedAt: string }
  | { kind: 'failed'; code: string; status: number | undefined; attempts: number };
