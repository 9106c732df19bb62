import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../src/model/submission/canonical.js';
import { receive, type Receipt } from '../../src/server/index.js';
import { submission } from '../arbitraries.js';
import { onEveryDatabase } from './databases.js';
import { post, sampleSubmission } from './sample.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('what the receiver keeps', () => {
  onEveryDatabase((place) => {
    const origins = ['https://practice.example'];
    const clockAt = (time: string) => ({ now: () => Date.parse(time) });
    const morning = clockAt('2026-11-22T10:00:00.123Z');
    const send = (request: Request, clock = morning) =>
      receive(request, { store: place.store, origins, clock });

    it('answers with a receipt that holds the id, the digest of the exact bytes and the time', async () => {
      const sample = sampleSubmission();
      const body = JSON.stringify(sample, null, 2); // white space is part of the bytes
      const response = await send(post(body, sample.id));
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('content-type'), 'application/json');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('access-control-allow-origin'), 'https://practice.example');
      assert.equal(response.headers.get('access-control-expose-headers'), 'retry-after');
      assert.equal(response.headers.get('vary'), 'Origin');
      const receipt = (await response.json()) as Receipt;
      assert.deepEqual(receipt, {
        id: sample.id,
        digest: sha256(body),
        receivedAt: '2026-11-22T10:00:00.123Z',
      });
    });

    it('keeps the exact text, the digest, the form version and the times, and nothing about the sender', async () => {
      const sample = sampleSubmission();
      const body = JSON.stringify(sample, null, 1);
      await send(post(body, sample.id, { 'user-agent': 'Browser/1', 'x-forwarded-for': '192.0.2.7' }));
      assert.deepEqual(await place.store.get(sample.id), {
        id: sample.id,
        digest: sha256(body),
        body,
        practice: 'Fennel Street Practice',
        widget: 'rapport-journey',
        definitionId: 'personal-training',
        definitionVersion: '1',
        createdAt: sample.createdAt,
        receivedAt: '2026-11-22T10:00:00.123Z',
      });
    });

    it('gives the same receipt again for a replay, however late, and keeps one row', async () => {
      const sample = sampleSubmission();
      const body = JSON.stringify(sample);
      const first = await send(post(body, sample.id));
      const before = await place.count();
      const again = await send(post(body, `"${sample.id}"`), clockAt('2026-11-29T10:00:00Z'));
      assert.equal(again.status, 201);
      assert.equal(await again.text(), await first.text());
      assert.equal(await place.count(), before);
    });

    it('takes what its own pages send', async () => {
      const sample = sampleSubmission();
      const response = await send(
        post(JSON.stringify(sample), sample.id, { origin: 'https://receiver.example' }),
      );
      assert.equal(response.status, 201);
    });

    it('answers a preflight for the exact origin and the two headers', async () => {
      const response = await send(
        new Request('https://receiver.example/api/submissions', {
          method: 'OPTIONS',
          headers: { origin: 'https://practice.example', 'access-control-request-method': 'POST' },
        }),
      );
      assert.equal(response.status, 204);
      assert.equal(response.headers.get('access-control-allow-origin'), 'https://practice.example');
      assert.equal(response.headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
      assert.equal(response.headers.get('access-control-allow-methods'), 'POST');
      assert.equal(response.headers.get('vary'), 'Origin');
    });

    it('lists the newest first, and no more than it was asked for', async () => {
      const sent = [sampleSubmission(), sampleSubmission(), sampleSubmission()];
      for (const [at, each] of sent.entries())
        await send(post(JSON.stringify(each), each.id), { now: () => Date.UTC(2030, 0, 1 + at) });
      const ids = (await place.store.list(2)).map(({ id }) => id);
      assert.deepEqual(ids, [sent[2]!.id, sent[1]!.id]);
    });

    it('knows nothing of an id that never came', async () => {
      assert.equal(await place.store.get(sampleSubmission().id), undefined);
    });

    it('keeps a NUL and half an emoji, which databases refuse in text', async () => {
      const sent = {
        ...sampleSubmission(),
        practice: 'A\0B \ude00',
        answers: { why: 'cut \ud83d', also: '\0' },
      };
      assert.equal((await send(post(JSON.stringify(sent), sent.id))).status, 201);
      const row = await place.store.get(sent.id);
      assert.deepEqual(JSON.parse(row?.body ?? ''), sent);
      assert.equal(row?.practice, 'A\ufffdB \ufffd');
    });

    it('finds any valid submission again exactly as it was, in either way of writing JSON', async () => {
      await fc.assert(
        fc.asyncProperty(submission, fc.constantFrom(JSON.stringify, canonicalJson), async (any, write) => {
          const sent = { ...any, id: sampleSubmission().id }; // shrinking must not meet the rows of earlier runs
          const body = write(sent);
          const response = await send(post(body, sent.id));
          assert.equal(response.status, 201, await response.clone().text());
          const row = await place.store.get(sent.id);
          assert.equal(row?.body, body);
          assert.equal(row.digest, sha256(body));
          assert.deepEqual(JSON.parse(row.body), sent);
        }),
        { numRuns: 150 },
      );
    });
  });
});
