import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach } from 'node:test';

/** One request as it came over the wire. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export type Reply = (response: ServerResponse, request: IncomingMessage, received: Received) => void;

/** A real server on this machine that answers as it is told, once for each reply; the last reply stands for the rest. */
export function localReceiver() {
  const received: Received[] = [];
  let replies: Reply[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks) };
      received.push(one);
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      if (reply) reply(response, request, one);
      else response.writeHead(500).end();
    });
  });
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    received.length = 0;
    replies = [];
  });
  return {
    received,
    answer(...next: Reply[]): void {
      replies = next;
    },
    url: (path = '/api/submissions'): string =>
      `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`,
  };
}

/** An answer of JSON. */
export const json =
  (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  };

/** Only a status, and headers. */
export const bare =
  (status: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, headers).end();
  };
