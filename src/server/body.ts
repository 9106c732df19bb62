import { SubmissionError } from '../model/submission/submission-error.js';
import { parseSubmission, type Submission } from '../model/submission/submission.js';
import { Problem } from './problem.js';

/** Only JSON makes a browser ask first (a preflight), and the bytes must be those that were hashed: no encoding. */
export function checkMediaType(headers: Headers): void {
  const type = headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type.trim()))
    throw new Problem('media-type', 'content-type', 'allowed is application/json', {
      headers: { accept: 'application/json' },
    });
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity')
    throw new Problem('encoding', 'content-encoding', 'none is taken');
}

/**
 * The bytes of the body. They are counted while they come, because `content-length` may be absent or untrue.
 * @throws {Problem} 413 past `maxBytes`; 400 when the body breaks off.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new Problem('too-large', '', `at most ${maxBytes} bytes`);
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await reader?.read().catch((cause: unknown) => {
      throw new Problem('broken-off', '', 'broke off', { cause });
    });
    if (!chunk || chunk.done) break;
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      // The rest is not wanted. Whether the sender hears of it changes nothing about the answer.
      void reader?.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** A byte order mark is kept as a character, so that it is refused as JSON: text and digest must stay one thing. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of the bytes. The decoder's own message is left out: it could only repeat them. */
export function readText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Problem('not-utf8', '', 'not UTF-8');
  }
}

/**
 * The submission in a text.
 * @throws {Problem} 400 where it is not JSON or a key stands twice, 422 where it is not a submission, with the path.
 */
export function readSubmission(text: string): Submission {
  try {
    const submission = parseSubmission(readJson(text)); // checked first: it is no deeper than a submission now
    if (hasTwins(text, submission))
      throw new Problem('duplicate-key', '', 'a key stands twice in one object');
    return submission;
  } catch (error) {
    if (error instanceof SubmissionError) throw new Problem(error.code, error.path, error.problem);
    throw error;
  }
}

/** Every key in a value, at every depth. */
const countKeys = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : Object.values(value).reduce<number>(
        (sum, each) => sum + countKeys(each),
        Array.isArray(value) ? 0 : Object.keys(value).length,
      );

/**
 * Outside of texts, a colon stands behind a key and nowhere else. Where there are more than keys, one stands twice:
 * readers do not agree which of the two counts, and what is in the other nobody has checked.
 */
function hasTwins(text: string, value: unknown): boolean {
  const bare = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '');
  return bare.split(':').length - 1 !== countKeys(value);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse quotes what it stumbled on, so its error goes no further.
    throw new Problem('not-json', '', 'not JSON');
  }
}
