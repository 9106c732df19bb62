import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { deliver, retryAfter, type DeliveryOptions, type Payload } from '../../src/delivery/deliver.js';
import { bare, json, localReceiver } from './receiver.js';

const body = '{"answers":{"why":"Ein Knie, 膝 🙂"}}';
const digest = createHash('sha256').update(body).digest('hex');
const parcel: Payload = { id: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f', body, digest };
const receivedAt = '2026-11-22T09:31:00.000Z';
const receipt = { id: parcel.id, digest, receivedAt };
const now = Date.parse('2026-11-22T09:30:00Z');

describe('delivering to a receiver', () => {
  const { answer, received, url } = localReceiver();

  /** Delivers without sleeping; gives the outcome and how long it would have waited each time. */
  async function send(options: Partial<DeliveryOptions> = {}) {
    const waits: number[] = [];
    const outcome = await deliver(parcel, {
      endpoint: url(),
      fetch,
      now: () => now,
      random: () => 0.5,
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      ...options,
    });
    return { outcome, waits };
  }

  it('has arrived with a receipt that echoes the id and the digest', async () => {
    answer(json(201, receipt));
    const { outcome, waits } = await send();
    assert.deepEqual(outcome, { arrived: true, receivedAt, attempts: 1 });
    assert.deepEqual(waits, []);
    const [request] = received;
    assert.equal(request?.method, 'POST');
    assert.equal(request.body.toString(), body);
    assert.equal(request.headers['content-type'], 'application/json');
    assert.equal(request.headers['idempotency-key'], parcel.id);
    assert.equal(request.headers.cookie, undefined);
    assert.equal(request.headers.referer, undefined);
  });

  it('has arrived also where the receipt forgets its time: then ours stands, as a real time', async () => {
    for (const time of [undefined, 'yesterday', 5]) {
      answer(json(201, { ...receipt, receivedAt: time }));
      assert.deepEqual((await send()).outcome, {
        arrived: true,
        receivedAt: new Date(now).toISOString(),
        attempts: 1,
      });
    }
  });

  it('sends the same bytes under the same key every time, and gets through after two faults of the server', async () => {
    answer(bare(500), bare(503), json(201, receipt));
    const { outcome, waits } = await send();
    assert.deepEqual(outcome, { arrived: true, receivedAt, attempts: 3 });
    assert.deepEqual(waits, [1000, 2000]);
    assert.equal(received.length, 3);
    for (const each of received) {
      assert.equal(each.headers['idempotency-key'], parcel.id);
      assert.equal(createHash('sha256').update(each.body).digest('hex'), digest);
    }
  });

  for (const [what, reply] of [
    ['a captive portal that says 200 with a page of its own', bare(200, { 'content-type': 'text/html' })],
    ['another id', json(200, { ...receipt, id: 'somebody-else' })],
    ['another digest: what arrived is not what was sent', json(200, { ...receipt, digest: '0'.repeat(64) })],
    ['null', json(200, null)],
    ['a list', json(200, [receipt])],
    ['no content', bare(204)],
  ] as const)
    it(`takes this for no receipt, and tries again: ${what}`, async () => {
      answer(reply);
      const { outcome } = await send();
      assert.equal(outcome.arrived, false);
      assert.equal(outcome.code, 'receipt');
      assert.equal(received.length, 3);
    });

  it('takes an answer that is cut off for no receipt', async () => {
    answer((response) => {
      const text = JSON.stringify(receipt);
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': text.length });
      response.write(text.slice(0, -5), () => response.destroy());
    });
    const { outcome } = await send({ attempts: 1 });
    assert.deepEqual(outcome, { arrived: false, code: 'receipt', status: 201, attempts: 1 });
  });

  it('does not follow a redirect: the answers go to the address the practice gave and to no other', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      received.length = 0;
      answer(bare(status, { location: url('/elsewhere') }));
      const { outcome } = await send();
      assert.deepEqual(outcome, { arrived: false, code: 'network', attempts: 3 });
      assert.ok(received.every(({ url }) => url === '/api/submissions'));
    }
  });

  for (const status of [400, 401, 403, 404, 413, 415, 422])
    it(`stops after one request when it is refused with ${String(status)}`, async () => {
      answer(json(status, { type: 'about:blank' }));
      const { outcome, waits } = await send();
      assert.deepEqual(outcome, { arrived: false, code: 'refused', status, attempts: 1 });
      assert.equal(received.length, 1);
      assert.deepEqual(waits, []);
    });

  for (const status of [408, 409, 425, 429, 500, 502, 503, 504])
    it(`tries again after ${String(status)}, and says that the receiver was busy`, async () => {
      answer(bare(status));
      assert.deepEqual((await send()).outcome, { arrived: false, code: 'busy', status, attempts: 3 });
      assert.equal(received.length, 3);
    });

  it('waits as long as the server asks, in seconds or until a date', async () => {
    answer(
      bare(429, { 'retry-after': '7' }),
      bare(503, { 'retry-after': 'Sun, 22 Nov 2026 09:30:20 GMT' }),
      json(201, receipt),
    );
    const { outcome, waits } = await send();
    assert.equal(outcome.arrived, true);
    assert.deepEqual(waits, [7000, 20_000]);
  });

  it('waits by its own measure when the server asks for less', async () => {
    answer(bare(429, { 'retry-after': '0' }));
    assert.deepEqual((await send({ attempts: 5 })).waits, [1000, 2000, 4000, 8000]);
    assert.deepEqual((await send({ random: () => 0 })).waits, [0, 0]);
  });

  it('gives up an attempt that takes too long, and tries again', async () => {
    answer(() => undefined, json(201, receipt));
    const { outcome } = await send({ timeout: 50 });
    assert.deepEqual(outcome, { arrived: true, receivedAt, attempts: 2 });
    assert.equal(received.length, 2);
  });

  it('gives up a receipt that never ends', async () => {
    answer((response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.write('{"id":');
    });
    const { outcome } = await send({ timeout: 50, attempts: 1 });
    assert.deepEqual(outcome, { arrived: false, code: 'receipt', status: 201, attempts: 1 });
  });

  it('tries again when the connection drops', async () => {
    answer(
      (response) => {
        response.destroy();
      },
      json(201, receipt),
    );
    assert.deepEqual((await send()).outcome, { arrived: true, receivedAt, attempts: 2 });
  });

  it('ends in an outcome when nobody is there, or the address is none', async () => {
    for (const endpoint of ['http://127.0.0.1:1/', 'http://', 'not an address'])
      assert.deepEqual((await send({ endpoint })).outcome, { arrived: false, code: 'network', attempts: 3 });
  });
});

describe('what a server asks to wait', () => {
  for (const [header, milliseconds] of [
    [null, 0],
    ['', 0],
    ['3', 3000],
    ['-3', 0],
    ['soon', 0],
    ['99999999999999999999', 300_000],
    ['Sun, 22 Nov 2026 09:30:20 GMT', 20_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['Sun, 22 Nov 2037 09:30:20 GMT', 300_000],
  ] as const)
    it(`${String(header)} is ${String(milliseconds)} milliseconds`, () => {
      assert.equal(retryAfter(header, now), milliseconds);
    });
});
