import { canonicalJson } from '../model/submission/canonical.js';
import { parseSubmission, type Submission } from '../model/submission/submission.js';
import type { Payload } from './deliver.js';

/** Hex of a SHA-256. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Checks a submission against its schema and writes it down once.
 * @throws {SubmissionError} that names the field, if we built one that the receiver would refuse.
 */
export async function createPayload(submission: Submission): Promise<Payload> {
  const body = canonicalJson(parseSubmission(submission));
  return { id: submission.id, body, digest: await sha256(new TextEncoder().encode(body)) };
}
