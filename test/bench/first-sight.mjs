// How soon the intake and the journey can be used, beside a plain HTML form of 30 questions with no script.
//   npm run build:browser && node test/bench/first-sight.mjs [rounds]
// Chromium at a quarter of the machine's speed, on a slow 4G line (562 ms round trip, 1.4 Mbit/s), with nothing cached.
// Prints medians, and each round's ratio to the plain form of the same round: the machine's own noise drops out.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../../.ci/browser.mjs';

const rounds = Number(process.argv[2] ?? 7);
const line = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

const plain = [...Array(30).keys()]
  .map((each) => `<p><label>Question ${each + 1}<br><input name="q${each}"></label></p>`)
  .join('');
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><body><h1>Welcome</h1>${body}<p>After the form.</p></body></html>`;
const widget = (name) =>
  page(
    `<rapport-${name} style="display:block;min-height:900px"><a href="tel:1">Ring us</a></rapport-${name}><script src="/rapport/embed.js" async></script>`,
  );
const pages = { plain: page(`<form>${plain}</form>`), intake: widget('intake'), journey: widget('journey') };

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://host').pathname;
  const body = pages[path.slice(1)] ?? fileAt(path);
  if (body === undefined) return response.writeHead(404).end();
  const type = extname(path) === '.js' ? 'text/javascript' : 'text/html';
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' });
  response.end(brotliCompressSync(body));
});
function fileAt(path) {
  try {
    return readFileSync(`dist${path.replace('/rapport', '')}`);
  } catch {
    return undefined;
  }
}

/** Milliseconds until the first field can be used, the layout shift so far, and the bytes that came. */
async function visit(browser, origin, name) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', line);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const field = (root) =>
      root.querySelector('input') ??
      [...root.querySelectorAll('*')].map((each) => each.shadowRoot && field(each.shadowRoot)).find(Boolean);
    const look = () => {
      if (document.body && field(document)) globalThis.usable = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  await tab.goto(`${origin}/${name}`, { waitUntil: 'commit' });
  await tab.waitForFunction(() => globalThis.usable !== undefined, undefined, { timeout: 60_000 });
  const atFirst = bytes;
  await tab.waitForLoadState('networkidle');
  const { usable, shift } = await tab.evaluate(() => ({
    usable: globalThis.usable,
    shift: globalThis.shift,
  }));
  await context.close();
  return { usable, shift, atFirst, bytes };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const seen = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++)
  for (const name of Object.keys(pages)) {
    const result = await visit(browser, origin, name);
    if (round > 0) seen[name].push(result); // the first round warms the machine up
  }
await browser.close();
server.close();

for (const [name, results] of Object.entries(seen)) {
  const ratio = median(results.map(({ usable }, round) => usable / seen.plain[round].usable));
  const of = (key) => median(results.map((result) => result[key]));
  console.log(
    `${name.padEnd(8)} usable ${of('usable').toFixed(0).padStart(5)} ms   ratio ${ratio.toFixed(2)}   shift ${of('shift').toFixed(3)}   ` +
      `${(of('atFirst') / 1000).toFixed(1)} kB by then, ${(of('bytes') / 1000).toFixed(1)} kB in all`,
  );
}
