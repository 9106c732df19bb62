import { systemClock, type Clock } from '../model/clock.js';
import { sha256 } from '../delivery/sha256.js';
import { checkMediaType, readBytes, readSubmission, readText } from './body.js';
import { Problem } from './problem.js';
import type { PutResult, StoredSubmission, SubmissionStore } from './store.js';

/** What a receiver is handed: where to keep, and who may send. */
export interface ReceiverOptions {
  /** Where submissions are kept. */
  readonly store: SubmissionStore;
  /**
   * Origins that may send, each exact, such as `https://practice.example`. The receiver's own origin may always send;
   * behind a proxy that ends TLS, name that one too: the receiver then sees itself as `http`.
   */
  readonly origins: readonly string[];
  /** Says when a submission came. Only tests hand one in. */
  readonly clock?: Pick<Clock, 'now'>;
  /** Size limit of a body in bytes: 65,536 unless told. */
  readonly maxBytes?: number;
  /**
   * Hears why the store failed. Do not log the whole error: databases quote the row in theirs. A code is safe.
   */
  readonly onStoreError?: (error: unknown) => void;
}

/** What the sender gets for a submission that is kept, and gets again, byte for byte, for sending it twice. */
export interface Receipt {
  id: string;
  /** SHA-256 of the exact body bytes, in hex. */
  digest: string;
  receivedAt: string;
}

/** How long a sender waits before it comes again after the store failed, in seconds. */
const retryAfter = '30';

/** CORS for one origin. `Vary` is always there, or a cache would hand one site's answer to another. */
function corsFor(request: Request, origins: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin');
  const known = origin !== null && (origins.includes(origin) || origin === new URL(request.url).origin);
  return {
    vary: 'Origin',
    ...(known && { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after' }),
  };
}

/** The row for a request, or the reason why there is none. */
async function readRow(request: Request, maxBytes: number, receivedAt: string): Promise<StoredSubmission> {
  checkMediaType(request.headers);
  // The draft standard quotes the key, most senders do not: both are the same key.
  const key = request.headers.get('idempotency-key')?.replace(/^"(.*)"$/, '$1');
  if (!key) throw new Problem('missing-key', 'idempotency-key', 'the header is missing');
  const bytes = await readBytes(request, maxBytes);
  const body = readText(bytes);
  const { id, practice, widget, definition, createdAt } = readSubmission(body);
  if (key !== id) throw new Problem('other-key', 'id', 'not the Idempotency-Key');
  return {
    id,
    digest: await sha256(bytes),
    body,
    practice,
    widget,
    ...(definition && { definitionId: definition.id, definitionVersion: definition.version }),
    createdAt,
    receivedAt,
  };
}

/** Keeps the row and writes its receipt. There is no receipt unless the store said that the row is safe. */
async function keep(row: StoredSubmission, { store, onStoreError }: ReceiverOptions): Promise<Receipt> {
  let result: PutResult;
  try {
    result = await store.put(row);
  } catch (cause) {
    onStoreError?.(cause);
    throw new Problem('not-kept', '', 'please send it again later', {
      headers: { 'retry-after': retryAfter },
    });
  }
  if (result.outcome === 'conflict')
    throw new Problem('conflict', 'id', 'another submission was kept under this Idempotency-Key');
  return { id: row.id, digest: row.digest, receivedAt: result.receivedAt };
}

/**
 * Takes one submission: what a practice's endpoint runs on a web-standard Request.
 *
 * 201 with a `Receipt` once the submission is kept, the same again for a replay. Otherwise problem details (RFC 9457):
 * 403 unknown origin, 405 not POST, 415 not JSON, 413 too large, 400 unreadable or no Idempotency-Key, 422 not a
 * submission (naming the place) or another one under the same key, 503 with Retry-After when the store failed.
 * It never rejects for anything a sender can do, and no answer appears in what it says.
 */
export async function receive(request: Request, options: ReceiverOptions): Promise<Response> {
  const cors = corsFor(request, options.origins);
  try {
    const preflight = request.method === 'OPTIONS';
    if (!preflight && request.method !== 'POST')
      throw new Problem('method', 'method', `${request.method} is not possible`, {
        headers: { allow: 'POST, OPTIONS' },
      });
    if (!('access-control-allow-origin' in cors))
      throw new Problem('origin', 'origin', "allowed are those in the receiver's settings");
    if (preflight)
      return new Response(null, {
        status: 204,
        headers: {
          ...cors,
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'content-type, idempotency-key',
          'access-control-max-age': '600',
          'cache-control': 'no-store',
        },
      });
    const receivedAt = new Date((options.clock ?? systemClock).now()).toISOString();
    const row = await readRow(request, options.maxBytes ?? 65_536, receivedAt);
    return new Response(JSON.stringify(await keep(row, options)), {
      status: 201,
      headers: { ...cors, 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  } catch (error) {
    if (error instanceof Problem) return error.toResponse(cors);
    throw error;
  }
}
