/** Why a submission did not arrive. `network`, `busy` and `receipt` may pass; the others will not by trying again. */
export type DeliveryCode = 'network' | 'busy' | 'receipt' | 'refused';

/** How an attempt to deliver ended. `attempts` counts the requests made. */
export type DeliveryOutcome =
  | { arrived: true; receivedAt: string; attempts: number }
  | { arrived: false; code: DeliveryCode; status?: number; attempts: number };

/** What goes over the wire: written once, so that every attempt sends the same bytes under the same key. */
export interface Payload {
  /** The submission's id, and its Idempotency-Key. */
  id: string;
  /** Canonical JSON. */
  body: string;
  /** SHA-256 of the body's bytes, hex. */
  digest: string;
}

/** Where to send, and what a delivery uses of the world around it. */
export interface DeliveryOptions {
  endpoint: string;
  fetch: typeof globalThis.fetch;
  /** Waits so many milliseconds before the next attempt. */
  wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Number from 0 to 1, for the jitter. */
  random: () => number;
  attempts?: number;
  /** Milliseconds after which an attempt is given up. */
  timeout?: number;
}

/** Answers that may be different next time. */
const passing = new Set([408, 409, 425, 429]);

/** Milliseconds that the server asks to wait, from seconds or a date; at most five minutes. */
export function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.min(Math.max(0, milliseconds), 300_000) : 0;
}

/**
 * "Sent" means a JSON receipt that echoes the id and the digest. A captive portal answers 200 with HTML, and a proxy
 * can swallow a POST: neither is a receipt.
 */
async function receiptOf(response: Response, payload: Payload, now: number): Promise<string | undefined> {
  try {
    const receipt = (await response.json()) as { id?: unknown; digest?: unknown; receivedAt?: unknown };
    const ours = receipt.id === payload.id && receipt.digest === payload.digest;
    if (!ours) return undefined;
    const { receivedAt } = receipt;
    const dated = typeof receivedAt === 'string' && !Number.isNaN(Date.parse(receivedAt));
    return dated ? receivedAt : new Date(now).toISOString(); // it arrived, whatever its clock says
  } catch {
    return undefined; // not JSON, or cut off on the way: no receipt
  }
}

async function attempt(
  payload: Payload,
  { endpoint, fetch, timeout = 20_000 }: DeliveryOptions,
): Promise<Response> {
  return await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': payload.id },
    body: payload.body,
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(timeout),
  });
}

/**
 * Sends a payload until there is a receipt, the receiver refuses it, or the attempts are used up. Total: every failure
 * is an outcome. Between attempts it waits with full jitter, 2 s doubling, or as long as the server asks.
 */
export async function deliver(payload: Payload, options: DeliveryOptions): Promise<DeliveryOutcome> {
  const { wait, now, random, attempts = 3 } = options;
  let outcome: DeliveryOutcome = { arrived: false, code: 'network', attempts: 0 };
  for (let made = 1; made <= attempts; made++) {
    let asked = 0;
    try {
      const response = await attempt(payload, options);
      const { status } = response;
      asked = retryAfter(response.headers.get('retry-after'), now());
      if (response.ok) {
        const receivedAt = await receiptOf(response, payload, now());
        if (receivedAt !== undefined) return { arrived: true, receivedAt, attempts: made };
        outcome = { arrived: false, code: 'receipt', status, attempts: made };
      } else if (passing.has(status) || status >= 500) {
        outcome = { arrived: false, code: 'busy', status, attempts: made };
      } else {
        return { arrived: false, code: 'refused', status, attempts: made };
      }
    } catch {
      outcome = { arrived: false, code: 'network', attempts: made }; // the error may quote the address: not kept
    }
    if (made < attempts) await wait(Math.max(asked, random() * Math.min(2000 * 2 ** (made - 1), 300_000)));
  }
  return outcome;
}
