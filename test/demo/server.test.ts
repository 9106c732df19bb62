import assert from 'node:assert/strict';
import { access, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PortTakenError, startDemo, type Demo } from '../../demo/server.js';
import { areStale } from '../../demo/widgets.js';
import { sampleSubmission } from '../server/sample.js';
import { until } from '../until.js';

interface Listed {
  id: string;
  receivedAt: string;
  practice: string;
  submission: unknown;
}

/** fetch refuses to lie about its Host header; this does not. */
function statusWithHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the demo as it runs', () => {
  let folder: string;
  let dataDir: string;
  let demo: Demo;
  const start = () => startDemo({ port: 0, build: false, dataDir });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-data-'));
    dataDir = join(folder, 'deep/pglite');
    demo = await start();
  });
  after(async () => {
    await demo.close();
    await rm(folder, { recursive: true });
  });

  const send = (sample = sampleSubmission()) =>
    fetch(`${demo.origin}/api/submissions`, {
      method: 'POST',
      headers: { origin: demo.origin, 'content-type': 'application/json', 'idempotency-key': sample.id },
      body: JSON.stringify(sample),
    });
  const list = async () => {
    const response = await fetch(`${demo.origin}/api/submissions`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    return (await response.json()) as Listed[];
  };

  it('listens on this machine only, and lists what its page sent, newest first', async () => {
    assert.match(demo.origin, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.deepEqual(await list(), []);
    const [first, second] = [sampleSubmission(), sampleSubmission()];
    assert.equal((await send(first)).status, 201);
    const then = Date.now();
    await until(() => Date.now() > then, 'the next millisecond'); // or both come in the same one
    assert.equal((await send(second)).status, 201);
    const rows = await list();
    assert.deepEqual(
      rows.map(({ id, practice, submission }) => ({ id, practice, submission })),
      [second, first].map((each) => ({ id: each.id, practice: each.practice, submission: each })),
    );
    assert.ok(rows[0]!.receivedAt > rows[1]!.receivedAt);
  });

  it('refuses a page of another site, and a name that was pointed at this machine', async () => {
    const sample = sampleSubmission();
    const response = await fetch(`${demo.origin}/api/submissions`, {
      method: 'POST',
      headers: {
        origin: 'https://elsewhere.example',
        'content-type': 'application/json',
        'idempotency-key': sample.id,
      },
      body: JSON.stringify(sample),
    });
    assert.equal(response.status, 403);
    const { port } = new URL(demo.origin);
    assert.equal(await statusWithHost(`${demo.origin}/api/submissions`, `evil.example:${port}`), 403);
    assert.equal(await statusWithHost(`${demo.origin}/api/submissions`, `localhost:${port}`), 200);
  });

  it('says what to do when the port is taken, and when another demo has the data folder', async () => {
    const port = Number(new URL(demo.origin).port);
    await assert.rejects(startDemo({ port, build: false }), (error) => {
      assert.ok(error instanceof PortTakenError);
      assert.match(error.message, new RegExp(`Port ${port} is taken.*PORT=`));
      return true;
    });
    await assert.rejects(start(), /data folder is in use.*RAPPORT_DATA/);
    assert.ok((await list()).length > 0, 'the first demo still works');
  });

  it('keeps what it has over a restart, also when the last one was killed and left its mark', async () => {
    const before = await list();
    await demo.close();
    await assert.rejects(access(`${dataDir}.lock`), 'the mark was to be gone');
    await writeFile(`${dataDir}.lock`, '4194303'); // above what Linux hands out unless told
    demo = await start();
    assert.deepEqual(await list(), before);
  });
});

describe('whether the widgets need building', () => {
  it('yes without dist/embed.js, no while it is the newest, yes when a source is newer', async () => {
    const root = await mkdtemp(join(tmpdir(), 'rapport-build-'));
    try {
      await mkdir(join(root, 'src/model'), { recursive: true });
      await mkdir(join(root, 'dist'));
      const source = join(root, 'src/model/a.ts');
      await writeFile(source, '');
      assert.equal(await areStale(root), true);
      await writeFile(join(root, 'dist/embed.js'), '');
      const later = Date.now() / 1000 + 60;
      await utimes(join(root, 'dist/embed.js'), later, later);
      assert.equal(await areStale(root), false);
      await utimes(source, later + 1, later + 1);
      assert.equal(await areStale(root), true);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
