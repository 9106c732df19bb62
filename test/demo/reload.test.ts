import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withReload } from '../../demo/reload.js';

const origin = 'http://127.0.0.1:4173';
const page = '<!doctype html><title>A practice</title><body><p>Open</p></body>';

/** A demo that answers every request with a page, packed where the browser takes that. */
const demo = withReload((request) => {
  const packed = request.headers.has('accept-encoding');
  const headers = {
    'content-type': 'text/html',
    etag: 'W/"a"',
    'content-security-policy': "script-src 'self'",
  };
  return new Response(packed ? 'packed' : page, { headers });
});
const ask = async (path: string, headers: Record<string, string> = {}) =>
  demo(new Request(`${origin}${path}`, { headers }));

describe('the demo for those who work on it', () => {
  const browser = { accept: 'text/html,*/*', 'accept-encoding': 'br', 'if-none-match': 'W/"a"' };

  it('adds a script of its own to each page, under the same policy, and never says that a page is unchanged', async () => {
    const response = await ask('/', browser);
    assert.equal(await response.text(), page.replace('</body>', '<script src="/reload.js"></script></body>'));
    assert.equal(response.headers.get('content-security-policy'), "script-src 'self'");
    assert.equal(response.headers.get('etag'), null);
    assert.match(await (await ask('/reload.js')).text(), /location\.reload/);
  });

  it('leaves everything else as it is', async () => {
    assert.equal(await (await ask('/rapport/embed.js', { 'accept-encoding': 'br' })).text(), 'packed');
  });

  it('says which process serves the page, and goes on listening', async () => {
    const response = await ask('/reload');
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    const reader = response.body!.getReader();
    const { value, done } = await reader.read();
    assert.match(new TextDecoder().decode(value), /^retry: \d+\ndata: \d+\n\n$/);
    assert.equal(done, false);
    await reader.cancel();
  });
});
