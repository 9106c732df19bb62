import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { receive, type Receipt, type SubmissionStore } from '../../src/server/index.js';
import { onEveryDatabase } from './databases.js';
import { sampleSubmission } from './sample.js';

const origin = 'https://practice.example';

describe('the receiver over real HTTP', () => {
  onEveryDatabase((place) => {
    let server: Server;
    let url = '';
    /** Runs between the moment a row is safe and the moment its receipt leaves. */
    let afterCommit: () => void = () => undefined;

    before(async () => {
      const store: SubmissionStore = {
        list: (limit) => place.store.list(limit),
        get: (id) => place.store.get(id),
        async put(row) {
          const result = await place.store.put(row);
          afterCommit();
          return result;
        },
      };
      server = createAdaptorServer({
        fetch: (request) => receive(request, { store, origins: [origin] }),
      }) as Server;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    after(() => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    });

    const send = (body: BodyInit, key: string) =>
      fetch(url, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', 'idempotency-key': key },
        body,
        duplex: 'half',
      } as RequestInit);

    it('twenty of the same at once: one row, and everyone gets the same receipt', async () => {
      const sample = sampleSubmission();
      const body = JSON.stringify(sample);
      const before = await place.count();
      const responses = await Promise.all([...Array(20).keys()].map(() => send(body, sample.id)));
      const receipts = new Set(await Promise.all(responses.map((response) => response.text())));
      assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([201]));
      assert.equal(receipts.size, 1);
      assert.equal(await place.count(), before + 1);
    });

    it('twenty different bodies under one key at once: one is kept, the others are told so', async () => {
      const sample = sampleSubmission();
      const bodies = [...Array(20).keys()].map((n) => JSON.stringify({ ...sample, completedInSeconds: n }));
      const before = await place.count();
      const statuses = await Promise.all(bodies.map(async (body) => (await send(body, sample.id)).status));
      assert.deepEqual(statuses.toSorted(), [201, ...Array<number>(19).fill(422)]);
      assert.equal(await place.count(), before + 1);
    });

    it('a line cut after the row was kept: sent again, the receipt comes, and there is one row', async () => {
      const sample = sampleSubmission();
      const body = JSON.stringify(sample);
      const before = await place.count();
      afterCommit = () => {
        server.closeAllConnections();
      };
      await assert.rejects(send(body, sample.id), 'the first attempt was to end without an answer');
      afterCommit = () => undefined;
      assert.equal(await place.count(), before + 1, 'the row was kept before the line was cut');
      const kept = await place.store.get(sample.id);
      const response = await send(body, sample.id);
      assert.equal(response.status, 201);
      assert.equal(((await response.json()) as Receipt).receivedAt, kept?.receivedAt);
      assert.equal(await place.count(), before + 1);
    });

    it('a sender who hangs up in the middle of the body: nothing is kept, and the receiver goes on', async () => {
      const before = await place.count();
      const sample = sampleSubmission();
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      const head = `POST / HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: ${origin}\r\ncontent-type: application/json\r\n`;
      const arrives = once(server, 'request');
      socket.write(`${head}idempotency-key: ${sample.id}\r\ncontent-length: 5000\r\n\r\n{"schema":`);
      await arrives;
      socket.destroy();
      const response = await send(JSON.stringify(sample), sample.id);
      assert.equal(response.status, 201);
      assert.equal(await place.count(), before + 1);
    });

    it('64 KiB and one byte, in pieces and without a content-length', async () => {
      const sample = sampleSubmission();
      const bytes = Buffer.from(JSON.stringify(sample).padEnd(65_537));
      const before = await place.count();
      const response = await send(new Blob([bytes]).stream(), sample.id);
      assert.equal(response.status, 413);
      assert.equal(await place.count(), before);
      const fits = await send(new Blob([bytes.subarray(0, 65_536)]).stream(), sample.id);
      assert.equal(fits.status, 201);
    });
  });
});
