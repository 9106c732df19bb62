import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receive, type SubmissionStore } from '../../src/server/index.js';
import { onEveryDatabase } from './databases.js';
import { post, sampleSubmission, secret } from './sample.js';

const origins = ['https://practice.example'];

interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  path?: string;
  /** What `path` was called first. */
  field?: string;
}

/** Reads a refusal and checks what every refusal has to be. */
async function problemOf(response: Response, status: number): Promise<ProblemBody> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.ok(!text.includes(secret), 'a refusal repeats what the client wrote');
  const problem = JSON.parse(text) as ProblemBody;
  assert.equal(problem.status, status);
  assert.ok(problem.type && problem.title && problem.code);
  assert.equal(problem.path, problem.field);
  assert.equal(
    problem.detail,
    `${problem.path ?? 'submission'}: ${problem.detail?.split(': ').slice(1).join(': ') ?? ''}`,
  );
  return problem;
}

/** Every place in a submission that holds something, as a path of keys. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

/** A copy with one place changed by `change`, which is given the object that holds it and the last key. */
function changed(path: readonly string[], change: (holder: Record<string, unknown>, key: string) => void) {
  const copy = sampleSubmission();
  let holder = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  change(holder, path.at(-1)!);
  return copy;
}

/** Objects of the schema that have fixed keys; records of answers take any id. */
const closed = pathsIn(sampleSubmission()).filter((path) => {
  const place = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    sampleSubmission(),
  );
  const record = ['answers', 'subscales', 'items'].includes(path.at(-1) ?? '');
  return typeof place === 'object' && !Array.isArray(place) && !record;
});

describe('what the receiver refuses', () => {
  onEveryDatabase((place) => {
    const send = (request: Request) => receive(request, { store: place.store, origins });

    /** Sends, expects a refusal, and sees that nothing was kept. */
    const refused = async (request: Request, status: number) => {
      const before = await place.count();
      const response = await send(request);
      const problem = await problemOf(response, status);
      assert.equal(await place.count(), before, 'a refused submission was kept');
      return { problem, headers: response.headers };
    };
    const sendJson = (value: unknown, status: number, key = sampleSubmission().id) =>
      refused(post(JSON.stringify(value), (value as { id?: string }).id ?? key), status);

    for (const origin of ['https://elsewhere.example', 'null', 'https://practice.example.evil.example', null])
      it(`an unknown origin: ${origin ?? 'none at all'}`, async () => {
        const sample = sampleSubmission();
        const { headers } = await refused(post(JSON.stringify(sample), sample.id, { origin }), 403);
        assert.equal(headers.get('access-control-allow-origin'), null);
        assert.equal(headers.get('vary'), 'Origin');
      });

    it('a preflight from an unknown origin', async () => {
      const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
      await refused(new Request('https://receiver.example/api', { method: 'OPTIONS', headers }), 403);
    });

    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH'])
      it(method, async () => {
        const { headers } = await refused(new Request('https://receiver.example/api', { method }), 405);
        assert.equal(headers.get('allow'), 'POST, OPTIONS');
      });

    for (const type of [
      'text/plain',
      'text/plain; application/json',
      'application/x-www-form-urlencoded',
      'application/json; charset=iso-8859-1',
      'application/jsonp',
      '',
    ])
      it(`the content type "${type}"`, async () => {
        const sample = sampleSubmission();
        await refused(post(JSON.stringify(sample), sample.id, { 'content-type': type }), 415);
      });

    it('a packed body, whose bytes are not those that were hashed', async () => {
      const sample = sampleSubmission();
      await refused(post(JSON.stringify(sample), sample.id, { 'content-encoding': 'gzip' }), 415);
    });

    it('a request without an Idempotency-Key', async () => {
      const { problem } = await refused(post(JSON.stringify(sampleSubmission()), null), 400);
      assert.deepEqual([problem.code, problem.path], ['missing-key', 'idempotency-key']);
      assert.equal(problem.field, 'idempotency-key');
    });

    it('an Idempotency-Key that is not the id of the submission', async () => {
      const { problem } = await refused(post(JSON.stringify(sampleSubmission()), sampleSubmission().id), 422);
      assert.deepEqual([problem.code, problem.field], ['other-key', 'id']);
    });

    it('bytes that are not UTF-8', async () => {
      const sample = sampleSubmission();
      const bytes = Buffer.from(JSON.stringify(sample).replace('Sam', 'S\u00e9'), 'latin1');
      await refused(post(bytes, sample.id), 400);
    });

    for (const [name, body] of [
      ['an empty body', ''],
      ['half a body', `{"answers":{"why":"${secret}`],
      ['words', secret],
      ['a byte order mark before the JSON', `\ufeff${JSON.stringify(sampleSubmission())}`],
      ['brackets without end', '['.repeat(60_000)],
    ] as const)
      it(name, async () => {
        await refused(post(body, sampleSubmission().id), 400);
      });

    for (const value of [null, 7, 'text', [], {}])
      it(`JSON that is no submission: ${JSON.stringify(value)}`, async () => {
        await refused(post(JSON.stringify(value), sampleSubmission().id), 422);
      });

    it('one byte over 64 KiB, with and without a content-length', async () => {
      const sample = sampleSubmission();
      const json = JSON.stringify(sample);
      const bytes = Buffer.from(json.padEnd(65_537));
      assert.equal(bytes.byteLength, 65_537);
      await refused(post(bytes, sample.id, { 'content-length': '65537' }), 413);
      await refused(post(new Blob([bytes]).stream(), sample.id), 413);
      await refused(post(new Blob([bytes]).stream(), sample.id, { 'content-length': '100' }), 413);
      const fits = await send(post(new Blob([bytes.subarray(0, 65_536)]).stream(), sample.id));
      assert.equal(fits.status, 201, 'exactly 64 KiB is taken');
    });

    it('an endless body, without reading all of it', async () => {
      let pulled = 0;
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(16_384).fill(32));
        },
      });
      await refused(post(endless, sampleSubmission().id), 413);
      assert.ok(pulled < 10, `read ${pulled} pieces`);
    });

    it('an unknown key, wherever it stands, and names it', async () => {
      assert.ok(closed.length >= 10, 'the sample has too few places for this test to mean anything');
      for (const path of closed) {
        const sent = changed([...path, 'shoe-size'], (holder, key) => (holder[key] = secret));
        const { problem } = await sendJson(sent, 422);
        assert.match(problem.detail ?? '', /shoe-size/, path.join('.'));
        assert.equal(problem.field ?? '', path.join('.'));
      }
    });

    it('the key __proto__, which parsers like to pass over', async () => {
      const sample = sampleSubmission();
      for (const name of ['answers', 'safety'])
        for (const key of ['__proto__', '\\u005f_proto__']) {
          const body = JSON.stringify(sample).replace(`"${name}":{`, `"${name}":{"${key}":{"a":1},`);
          const { problem } = await refused(post(body, sample.id), 422);
          assert.match(problem.detail ?? '', /__proto__/);
        }
    });

    it('a key that stands twice, for readers do not agree which one counts', async () => {
      const sample = sampleSubmission();
      const body = JSON.stringify(sample);
      for (const [whole, twice] of [
        ['{"schema"', '{"practice":"Another","schema"'],
        ['"answers":{', '"answers":{"name":[["unseen"]],'],
        ['"answers":{', '"answers":{"n\\u0061me":"Kim",'],
        ['{"helpShown"', '{ "helpShown" : false , "helpShown"'],
      ] as const) {
        assert.ok(body.includes(whole), whole);
        const { problem } = await refused(post(body.replace(whole, twice), sample.id), 400);
        assert.match(problem.detail ?? '', /twice/);
      }
    });

    it('a key that nobody would name a thing by, without repeating it', async () => {
      const sample = sampleSubmission();
      const names = [secret.replaceAll('-', ' '), `line\nbreak`, 'x'.repeat(30_000), `a<b>`];
      for (const place of ['answers', 'safety'] as const)
        for (const name of names)
          for (const inside of [1, { a: { b: [] } }, JSON.parse('{"a":{"__proto__":1}}')]) {
            const sent = { ...sample, [place]: { ...sample[place], [name]: inside as unknown } };
            const { problem } = await refused(post(JSON.stringify(sent), sample.id), 422);
            const said = JSON.stringify(problem);
            assert.ok(!said.includes(JSON.stringify(name).slice(1, -1)), place);
            assert.ok(said.length < 500);
            assert.match(problem.field ?? '', new RegExp(`^${place}`));
          }
    });

    it('a value of the wrong kind, wherever it stands, without repeating it', async () => {
      for (const path of pathsIn(sampleSubmission()).slice(1)) {
        const sent = changed(
          path,
          (holder, key) => (holder[key] = { [secret.replaceAll('-', '_')]: secret }),
        );
        const key = sampleSubmission().id;
        const { problem } = await refused(post(JSON.stringify(sent), key), 422);
        assert.ok((problem.field ?? '').startsWith(path[0]!), path.join('.'));
      }
    });

    it('a missing part, wherever the schema needs one', async () => {
      for (const key of [
        'schema',
        'id',
        'createdAt',
        'practice',
        'widget',
        'answers',
        'results',
        'consents',
        'safety',
      ]) {
        const sent = changed([key], (holder) => Reflect.deleteProperty(holder, key));
        const { problem } = await refused(post(JSON.stringify(sent), sampleSubmission().id), 422);
        assert.equal(problem.field, key);
      }
    });

    it('another body under a key that is taken, and keeps the first', async () => {
      const sample = sampleSubmission();
      const first = JSON.stringify(sample);
      assert.equal((await send(post(first, sample.id))).status, 201);
      const { problem } = await refused(
        post(JSON.stringify({ ...sample, practice: 'Other' }), sample.id),
        422,
      );
      assert.deepEqual([problem.code, problem.field], ['conflict', 'id']);
      await refused(post(`${first} `, sample.id), 422); // the same data in other bytes is another body
      assert.equal((await place.store.get(sample.id))?.body, first);
    });
  });
});

describe('a store that fails', () => {
  const failing = (put: SubmissionStore['put']): SubmissionStore => ({
    put,
    list: () => Promise.resolve([]),
    get: () => Promise.resolve(undefined),
  });
  const stores = {
    'later than it was asked': failing(() => Promise.reject(new Error(`row contains ${secret}`))),
    'at once': failing(() => {
      throw new Error(`row contains ${secret}`);
    }),
  };
  for (const [name, store] of Object.entries(stores))
    it(`${name}: no receipt, a time to come again, and its message goes no further`, async () => {
      const heard: unknown[] = [];
      const sample = sampleSubmission();
      const response = await receive(post(JSON.stringify(sample), sample.id), {
        store,
        origins,
        onStoreError: (error) => heard.push(error),
      });
      assert.match(response.headers.get('retry-after') ?? '', /^\d+$/);
      assert.equal(response.headers.get('access-control-expose-headers'), 'retry-after');
      await problemOf(response, 503);
      assert.equal(heard.length, 1);
    });
});
