const titles = {
  400: 'The request cannot be read',
  403: 'This site may not send here',
  405: 'Only POST is possible here',
  413: 'The submission is too large',
  415: 'Only JSON is taken here',
  422: 'The submission cannot be taken',
  503: 'The submission could not be kept',
} as const;

/** The statuses with which the receiver says no. */
export type Refusal = keyof typeof titles;

/**
 * A reason to say no, as RFC 9457 problem details. `detail` and `field` say what is wrong and where;
 * neither ever holds what the client wrote.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: Refusal;
  readonly field: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: Refusal,
    detail: string,
    {
      field,
      headers = {},
      cause,
    }: { field?: string; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(detail, { cause });
    this.status = status;
    this.field = field;
    this.headers = headers;
  }

  /** As an answer, with `headers` (those of CORS) beside the problem's own. */
  toResponse(headers: Readonly<Record<string, string>>): Response {
    const { status, field, message: detail } = this;
    const body = { type: 'about:blank', title: titles[status], status, detail, ...(field && { field }) };
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
