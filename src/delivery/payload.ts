import { canonicalJson } from '../model/submission/canonical.js';
import { parseSubmission, type Submission } from '../model/submission/submission.js';
import type { Payload } from './deliver.js';
import { sha256 } from './sha256.js';

/**
 * Checks a submission against its schema and writes it down once.
 * @throws {SubmissionError} with the path, if we built one that the receiver would refuse.
 */
export async function createPayload(submission: Submission): Promise<Payload> {
  const body = canonicalJson(parseSubmission(submission));
  return { id: submission.id, body, digest: await sha256(new TextEncoder().encode(body)) };
}
