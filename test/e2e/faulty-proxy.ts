import { createServer, request, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Demo } from '../../demo/server.js';

/** What the demo answered. */
export interface Passed {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One request as it came over the wire. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What goes wrong with one POST. `pass` hands it on to the demo and waits for its whole answer. */
export type Fault = (pass: () => Promise<Passed>, answer: ServerResponse) => unknown;

/**
 * The demo as seen through a bad line: pages of our own, files that do not come, and POSTs that meet bad luck. It sits
 * in front of the real server, so what it notes is what the browser really sent, its own silent repeats too.
 */
export interface Front {
  origin: string;
  /** Pages by path. */
  pages: Map<string, string>;
  /** Taken one for each POST, in turn; with none left, POSTs get through. */
  faults: Fault[];
  /** Requests for these paths break off. */
  lost: RegExp | undefined;
  /** Everything that was asked for. */
  asked: Asked[];
  /** The POSTs among it. */
  readonly posts: readonly Asked[];
  close(): Promise<void>;
}

const send = (answer: ServerResponse, { status, headers, body }: Passed) => {
  // These two are about the other connection.
  const own = Object.entries(headers).filter(([name]) => !['transfer-encoding', 'connection'].includes(name));
  answer.writeHead(status, { ...Object.fromEntries(own), 'content-length': body.byteLength }).end(body);
};

const breakOff = (answer: ServerResponse) => answer.req.socket.resetAndDestroy();

const said =
  (status: number, headers: Record<string, string>, body = ''): Fault =>
  (_pass, answer) =>
    answer.writeHead(status, headers).end(body);

export const faults = {
  /** The connection breaks before anything is kept: at once, or when the promise says so. */
  breaks:
    (moment?: Promise<unknown>): Fault =>
    async (_pass, answer) => {
      await moment;
      breakOff(answer);
    },
  /** The row is kept, and nobody hears of it. */
  loseAnswer: (async (pass, answer) => {
    await pass();
    breakOff(answer);
  }) as Fault,
  /** The network delivers the request twice. */
  twice: (async (pass, answer) => {
    await Promise.all([pass(), pass()]);
    send(answer, await pass());
  }) as Fault,
  /** The row is kept, and the receipt is cut off half way. */
  cutOff: (async (pass, answer) => {
    const { status, headers, body } = await pass();
    answer.writeHead(status, { ...headers, 'content-length': body.byteLength });
    answer.write(body.subarray(0, body.byteLength / 2), () => breakOff(answer));
  }) as Fault,
  /** A captive portal: all is well, and it is not us. */
  portal: said(200, { 'content-type': 'text/html' }, '<h1>Welcome to our Wi-Fi</h1>'),
  redirect: said(302, { location: '/' }),
  status: (code: number) => said(code, { 'content-type': 'application/problem+json' }, '{}'),
  /** The row is kept, and the receipt is about something else. */
  receipt:
    (change: Record<string, string>): Fault =>
    async (pass, answer) => {
      const { status, headers, body } = await pass();
      const receipt = { ...(JSON.parse(body.toString()) as object), ...change };
      send(answer, { status, headers, body: Buffer.from(JSON.stringify(receipt)) });
    },
  /** Nothing happens until the promise does. */
  after:
    (moment: Promise<unknown>): Fault =>
    async (pass, answer) => {
      await moment;
      send(answer, await pass());
    },
};

/** Starts the bad line in front of the demo, on a free port of 127.0.0.1. */
export async function startFront(demo: Demo): Promise<Front> {
  const { hostname, port } = new URL(demo.origin);
  const pass = ({ method, path, headers, body }: Asked) =>
    new Promise<Passed>((resolve, reject) => {
      // The headers go on as they came, Host too: the receiver takes the origin of this front for its own.
      const onward = request({ hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status = 0, headers: came } = response;
          resolve({ status, headers: came, body: Buffer.concat(chunks) });
        });
        response.on('error', reject);
      });
      onward.on('error', reject);
      onward.end(body);
    });

  const server = createServer((came, answer) => {
    const chunks: Buffer[] = [];
    came.on('data', (chunk: Buffer) => chunks.push(chunk));
    came.on('end', () => {
      const { method = '', url: path = '', headers } = came;
      const asked = { method, path, headers, body: Buffer.concat(chunks) };
      front.asked.push(asked);
      const page = front.pages.get(path);
      const fault = method === 'POST' ? front.faults.shift() : undefined;
      if (fault) void fault(() => pass(asked), answer);
      else if (front.lost?.test(path)) breakOff(answer);
      else if (page === undefined) void pass(asked).then(send.bind(undefined, answer));
      else answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const front: Front = {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    pages: new Map(),
    faults: [],
    lost: undefined,
    asked: [],
    get posts() {
      return this.asked.filter(({ method }) => method === 'POST');
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return front;
}
