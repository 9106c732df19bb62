import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createApp } from '../../demo/app.js';
import { openDatabase, type Database } from '../../demo/database.js';
import { fileBelow } from '../../demo/files.js';
import { isLoopback } from '../../demo/loopback.js';
import { shownWidgets } from '../../demo/shown-widgets.js';
import { phonePath } from '../../demo/widget-page.js';
import { loadPreset } from '../../src/i18n/presets.js';
import { questionsOf } from '../../src/model/form/definition.js';
import { parseSubmission } from '../../src/model/submission/submission.js';
import { sqlStore } from '../../src/server/index.js';
import { emptyDatabase } from '../empty-database.js';
import { sampleSubmission, secret } from '../server/sample.js';

const widgetPages = shownWidgets.map(({ name }) => `/${name}`);
const phones = shownWidgets.map(phonePath);
const pages = ['/', '/inbox', '/configure', '/privacy', ...widgetPages, ...phones];

const repository = fileURLToPath(new URL('../..', import.meta.url));

describe('the pages of the demo', () => {
  let root: string;
  let database: Database;
  let app: ReturnType<typeof createApp>;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'rapport-demo-'));
    await mkdir(join(root, 'dist/widgets'), { recursive: true });
    await symlink(join(repository, 'demo'), join(root, 'demo'));
    await writeFile(join(root, 'dist/embed.js'), `/* ${'embed '.repeat(500)} */`);
    await writeFile(join(root, 'dist/widgets/intake.js'), 'export {};');
    await writeFile(join(root, 'secret.txt'), secret);
    database = await openDatabase({ initial: await emptyDatabase() });
    await sqlStore(database.query).migrate();
    app = createApp({ query: database.query, root });
  });
  after(async () => {
    await database.close();
    await rm(root, { recursive: true });
  });

  for (const path of pages)
    it(`${path} comes with the strict policy and holds nothing that the policy would block`, async () => {
      const response = await app.request(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(response.headers.get('cache-control'), 'no-cache');
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
      // Only a widget's page shows a frame, and only a phone is shown in one: both our own.
      assert.equal(
        response.headers.get('content-security-policy'),
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
          (widgetPages.includes(path) ? "frame-src 'self'; " : '') +
          `base-uri 'none'; form-action 'none'; frame-ancestors '${phones.includes(path) ? 'self' : 'none'}'; ` +
          "require-trusted-types-for 'script'; trusted-types lit-html",
      );
      const html = await response.text();
      assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    });

  it('has no dead link: every address on a page leads somewhere', async () => {
    const seen = new Set<string>();
    for (const path of pages) {
      const html = await (await app.request(path)).text();
      const live = html.replace(/<pre[\s\S]*?<\/pre>/g, '');
      for (const [, target = ''] of live.matchAll(/(?:href|src|config|trainers)="([^"]*)"/g)) {
        if (target.startsWith('#') && target !== '#')
          assert.match(html, new RegExp(`id="${target.slice(1)}"`), target);
        if (target.startsWith('/')) seen.add(target);
      }
    }
    assert.ok(seen.has('/rapport/embed.js') && seen.has('/practice.json') && seen.has('/privacy'));
    for (const target of seen) assert.equal((await app.request(target)).status, 200, target);
  });

  it('the practice page holds the snippet as the README gives it, and says that its people are invented', async () => {
    const html = await (await app.request('/')).text();
    const tag = /<rapport-journey([^>]*)>/.exec(html)?.[1] ?? '';
    const attributes: Record<string, string> = Object.fromEntries(
      [...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value] as const),
    );
    assert.deepEqual(attributes, {
      practice: 'Fennel Street Practice',
      endpoint: '/api/submissions',
      trainers: '/trainers.json',
      config: '/practice.json',
      region: 'GB',
      accent: '#74304f',
    });
    assert.match(html, /Sample data/);
    assert.match(html, /<script src="\/rapport\/embed.js" async/);
  });

  it('every page but a phone has the way to each widget, and says where it is', async () => {
    for (const path of ['/inbox', '/privacy', ...widgetPages]) {
      const html = await (await app.request(path)).text();
      const nav = /<nav[\s\S]*<\/nav>/.exec(html)?.[0] ?? '';
      for (const each of widgetPages) assert.ok(nav.includes(`href="${each}"`), `${path} to ${each}`);
      const current = /href="([^"]*)" aria-current="page"/.exec(nav)?.[1];
      assert.equal(current, path === '/privacy' ? undefined : path);
      assert.doesNotMatch(html, /<!-- header|<!-- widgets/);
    }
    const home = await (await app.request('/')).text();
    for (const { name, title } of shownWidgets)
      assert.ok(home.includes(`<a href="/${name}">${title}</a>`), name);
  });

  it('a phone runs the snippet of its page, without a draft and the browser’s Back of the tab they share', async () => {
    for (const widget of shownWidgets) {
      const tagIn = async (path: string) =>
        /<rapport-[^]*<\/script>/.exec((await (await app.request(path)).text()).split('</main>')[0]!)?.[0];
      const [page, phone] = [await tagIn(`/${widget.name}`), await tagIn(phonePath(widget))];
      const given = (page ?? '').split('<!-- /snippet')[0]!.trim();
      assert.ok(given.startsWith(`<rapport-${widget.name}`), widget.name);
      const more = '  drafts="off"\n  no-history\n>';
      assert.equal(phone, widget.name === 'brief' ? given : given.replace('\n>', `\n${more}`));
    }
  });

  it('the sample submission can be read, and its form knows every question that it answers', async () => {
    const sent = parseSubmission(await (await app.request('/submission.json')).json());
    const form = await loadPreset(sent.definition!.id, 'en');
    const asked = questionsOf(form!).map(({ id }) => id);
    assert.deepEqual(
      Object.keys(sent.answers).filter((id) => !asked.includes(id)),
      [],
    );
  });

  it('serves files with their type, packed as the browser likes, and only once', async () => {
    const plain = await app.request('/rapport/embed.js');
    const text = await plain.text();
    assert.equal(plain.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(plain.headers.get('content-encoding'), null);
    for (const [accept, encoding, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0, gzip', 'gzip', gunzipSync],
    ] as const) {
      const response = await app.request('/rapport/embed.js', { headers: { 'accept-encoding': accept } });
      assert.equal(response.headers.get('content-encoding'), encoding);
      assert.equal(response.headers.get('vary'), 'Accept-Encoding');
      const bytes = Buffer.from(await response.arrayBuffer());
      assert.equal(Number(response.headers.get('content-length')), bytes.byteLength);
      assert.ok(bytes.byteLength < text.length);
      assert.equal(unpack(bytes).toString(), text);
    }
    const etag = plain.headers.get('etag') ?? '';
    const again = await app.request('/rapport/embed.js?ver=6.1', { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
    assert.equal((await app.request('/rapport/widgets/intake.js')).status, 200);
    assert.match(
      (await app.request('/practice.json')).headers.get('content-type') ?? '',
      /^application\/json/,
    );
    assert.match((await app.request('/site.css')).headers.get('content-type') ?? '', /^text\/css/);
  });

  it('a file that changed on disk is served anew', async () => {
    const file = join(root, 'dist/widgets/change.js');
    await writeFile(file, 'one');
    const first = await app.request('/rapport/widgets/change.js');
    await writeFile(file, 'another');
    const second = await app.request('/rapport/widgets/change.js');
    assert.equal(await second.text(), 'another');
    assert.notEqual(first.headers.get('etag'), second.headers.get('etag'));
  });

  for (const path of [
    '/rapport/../secret.txt',
    '/rapport/%2e%2e/secret.txt',
    '/rapport/..%2fsecret.txt',
    '/rapport/..%5csecret.txt',
    '/rapport//etc/hostname',
    '/rapport/%00',
    '/rapport/%E0%A4',
    '/rapport/',
    '/rapport/widgets',
    '/.git/config',
    '/nothing-here',
  ])
    it(`there is nothing at ${path}`, async () => {
      const response = await app.request(path);
      assert.equal(response.status, 404);
      assert.ok(!(await response.text()).includes(secret));
    });

  it('a path never means a file outside its folder', () => {
    for (const path of [
      '../x',
      'a/../../x',
      '%2e%2e/x',
      '..%2Fx',
      'a/%2e%2e/%2e%2e/x',
      '.env',
      'a/.git/x',
      '',
      '.',
    ])
      assert.equal(fileBelow('/srv/site', path), undefined, path);
    assert.equal(fileBelow('/srv/site', 'a/b%20c.js'), '/srv/site/a/b c.js');
    assert.equal(fileBelow('/srv/site', '/etc/passwd'), '/srv/site/etc/passwd');
  });

  it('says a code and no more when the database fails, for it quotes the row', async () => {
    const error = Object.assign(new Error(`failing row contains ${secret}`), { code: '53100' });
    const failing = createApp({ query: () => Promise.reject(error), root });
    const said = mock.method(console, 'error', () => undefined);
    try {
      const sample = sampleSubmission();
      const response = await failing.request('http://localhost/api/submissions', {
        method: 'POST',
        headers: {
          origin: 'http://localhost',
          'content-type': 'application/json',
          'idempotency-key': sample.id,
        },
        body: JSON.stringify(sample),
      });
      assert.equal(response.status, 503);
      const lines = said.mock.calls.flatMap((call) => call.arguments.map(String)).join('\n');
      assert.match(lines, /53100/);
      assert.ok(!lines.includes(secret));
      assert.ok(!(await response.text()).includes(secret));
    } finally {
      said.mock.restore();
    }
  });
});

describe('who may read the inbox', () => {
  const asks = (address: string | undefined, headers: Record<string, string>) =>
    isLoopback(address, new Headers(headers));

  it('this machine, under its own names', () => {
    for (const address of ['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])
      for (const host of ['localhost:4173', 'LOCALHOST', '127.0.0.1:4173', '[::1]:4173'])
        assert.ok(asks(address, { host }), `${address} ${host}`);
  });
  it('nobody from elsewhere, whatever they call us', () => {
    for (const address of ['192.168.1.4', '203.0.113.9', '::ffff:192.168.1.4', '1127.0.0.1', undefined])
      assert.ok(!asks(address, { host: 'localhost:4173' }), address);
  });
  it('no page that points its own name at this machine', () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      'evil.example:4173',
      '',
    ])
      assert.ok(!asks('127.0.0.1', { host }), host);
    assert.ok(!asks('127.0.0.1', {}));
  });
  it('nobody who comes through a proxy on this machine', () => {
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
      assert.ok(!asks('127.0.0.1', { host: 'localhost', [header]: '203.0.113.9' }), header);
  });
});
