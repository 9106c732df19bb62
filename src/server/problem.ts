import { RapportError } from '../model/rapport-error.js';

const titles = {
  400: 'The request cannot be read',
  403: 'This site may not send here',
  405: 'Only POST is possible here',
  413: 'The submission is too large',
  415: 'Only JSON is taken here',
  422: 'The submission cannot be taken',
  503: 'The submission could not be kept',
} as const;

/** The status of each reason to say no. */
const statuses = {
  origin: 403,
  method: 405,
  'media-type': 415,
  encoding: 415,
  'missing-key': 400,
  'too-large': 413,
  'broken-off': 400,
  'not-utf8': 400,
  'not-json': 400,
  'duplicate-key': 400,
  shape: 422,
  'other-key': 422,
  conflict: 422,
  'not-kept': 503,
} as const satisfies Record<string, keyof typeof titles>;

/** The reasons with which the receiver says no. `missing-key` and `other-key` are about the Idempotency-Key. */
export type ProblemCode = keyof typeof statuses;

/**
 * A reason to say no, as RFC 9457 problem details. `detail`, `code` and `path` say what is wrong and where: a header,
 * or a place in the submission. None of them ever holds what the client wrote.
 */
export class Problem extends RapportError<ProblemCode> {
  /** @internal */
  protected static override readonly whole: string = 'submission';
  override readonly name = 'Problem';
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    path: string,
    problem: string,
    { headers = {}, cause }: { headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(code, path, problem, { cause });
    this.headers = headers;
  }

  /** As an answer, with `headers` (those of CORS) beside the problem's own. */
  toResponse(headers: Readonly<Record<string, string>>): Response {
    const { code, path, message: detail } = this;
    const status = statuses[code];
    // `field` is what `path` was called first.
    const place = path && { path, field: path };
    const body = { type: 'about:blank', title: titles[status], status, detail, code, ...place };
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        ...headers,
        ...this.headers,
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
      },
    });
  }
}
