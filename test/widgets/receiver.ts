/** Where the tests send to: `receiving` answers there, within the page. */
export const endpoint = '/a-receiver-of-this-test';
export const receivedAt = '2026-11-22T09:31:00.000Z';

export interface Sent {
  key: string;
  body: string;
}
export type Answering = (sent: Sent) => Response | Promise<Response>;

const digestOf = async (text: string): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** A receipt as a receiver writes it. */
export const receipt: Answering = async ({ key, body }) =>
  Response.json({ id: key, digest: await digestOf(body), receivedAt }, { status: 201 });

export const status =
  (code: number): Answering =>
  () =>
    new Response('', { status: code });

/** A receiver for each test of a block: it keeps what came, and answers in the order given, with the last again and again. */
export function receiving(): { sent: Sent[]; answering: Answering[] } {
  const { fetch } = window;
  const { random } = Math;
  const receiver: { sent: Sent[]; answering: Answering[] } = { sent: [], answering: [receipt] };
  beforeEach(() => {
    receiver.sent = [];
    receiver.answering = [receipt];
    Math.random = () => 0; // no waiting between attempts
    window.fetch = async (input, init) => {
      if (input !== endpoint) return await fetch(input, init);
      const key = new Headers(init?.headers).get('idempotency-key') ?? '';
      const one = { key, body: init?.body as string };
      receiver.sent.push(one);
      const { answering } = receiver;
      return await (answering.length > 1 ? answering.shift()! : answering[0]!)(one);
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    Math.random = random;
    Reflect.deleteProperty(navigator, 'onLine');
  });
  return receiver;
}

/** Whether there is a connection, as the browser tells. */
export const online = (is: boolean) =>
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: is });
