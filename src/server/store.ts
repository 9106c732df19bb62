/** One submission as it is kept. No address and no browser name of the sender: they are never read. */
export interface StoredSubmission {
  /** UUID of version 7: the submission's own id and its Idempotency-Key. */
  readonly id: string;
  /** SHA-256 of the exact body bytes, in hex. */
  readonly digest: string;
  /** The JSON text exactly as it came. */
  readonly body: string;
  readonly practice: string;
  readonly widget: string;
  readonly definitionId?: string;
  readonly definitionVersion?: string;
  /** When the client pressed Send, by the client's clock: ISO 8601, as it was written. */
  readonly createdAt: string;
  /** When it came, by the receiver's clock: ISO 8601, UTC. */
  readonly receivedAt: string;
}

/**
 * What became of a row. `replay`: the same bytes were kept before. `conflict`: other bytes were kept under this id.
 * `receivedAt` is always that of the row which is kept, so a repeated receipt is the same receipt.
 */
export interface PutResult {
  readonly outcome: 'stored' | 'replay' | 'conflict';
  readonly receivedAt: string;
}

/** Where submissions are kept. */
export interface SubmissionStore {
  /**
   * Keeps the row unless its id is taken, in one step that holds under concurrency. It settles only once the row is
   * durable, and rejects when that cannot be said: the receiver then asks the sender to come again.
   */
  put(row: StoredSubmission): Promise<PutResult>;
  /** The newest rows first. */
  list(limit: number): Promise<StoredSubmission[]>;
  get(id: string): Promise<StoredSubmission | undefined>;
}
