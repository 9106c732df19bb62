// What one answer costs the browser's main thread when a form has 30, 200 or 1,000 questions: on one page, and on pages
// of four. Chromium at 4x CPU slowdown. Build first, then run; 20 answers each, the median is printed.
//   npx vite build && node test/bench/thousand.mjs [answers]
// "rest" is the same click on a heading: what the browser needs to take a click and to paint. "answer" has that in it.
// "open" is the time from the form's definition to its first page.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../../.ci/browser.mjs';

const answers = Number(process.argv[2] ?? 20);
const dist = new URL('../../dist/', import.meta.url);
const host =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body><script src="/embed.js" async></script>';

const server = createServer(async ({ url = '/' }, response) => {
  try {
    if (url === '/') return response.setHeader('content-type', 'text/html').end(host);
    const file = await readFile(new URL(`.${url}`, dist));
    response.setHeader('content-type', 'text/javascript; charset=utf-8').end(file);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

/** A form of so many questions; every tenth waits for a choice before it, as real forms do. */
function formOf(count, perPage) {
  const options = ['Often', 'Now and then', 'Hardly ever'].map((label, n) => ({ id: `o${n}`, label }));
  const question = (n) => ({
    ...(n % 3 === 2
      ? { kind: 'text' }
      : n % 3 === 1
        ? { kind: 'yes-no', sensitive: true }
        : { kind: 'single-choice', options }),
    id: `q${n}`,
    label: `How is the thing of number ${n}?`,
    required: true,
    ...(n % 10 === 9 && {
      when: { not: { question: `q${n - 1 - ((n - 1) % 3)}`, op: 'equals', value: 'o2' } },
    }),
  });
  const all = Array.from({ length: count }, (_, n) => question(n));
  const sections = [];
  for (let at = 0; at < count; at += perPage)
    sections.push({ id: `page-${at}`, title: `Page ${at}`, questions: all.slice(at, at + perPage) });
  return { schema: 'rapport/definition@1', id: 'bench', version: '1', title: 'Bench', sections };
}

/** The median of each part. */
const median = (some) =>
  some[0].map((_, part) => some.map((each) => each[part]).sort((a, b) => a - b)[Math.floor(some.length / 2)]);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });

async function measure(count, perPage) {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(origin);
  const opened = await page.evaluate(
    async (definition) => {
      const intake = document.createElement('rapport-intake');
      intake.setAttribute('endpoint', '/none');
      intake.setAttribute('practice', 'bench');
      document.body.append(intake);
      await customElements.whenDefined('rapport-intake');
      const start = performance.now();
      intake.definition = definition;
      while (!intake.shadowRoot?.querySelector('.choice')) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    formOf(count, perPage),
  );

  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return ['Task', 'Script', 'RecalcStyle', 'Layout'].map(
      (part) => metrics.find(({ name }) => name === `${part}Duration`).value * 1000,
    );
  };
  /** Main-thread time until the click on a thing is answered and painted. */
  const cost = async (box) => {
    await page.mouse.move(box.x, box.y);
    await page.waitForTimeout(120);
    const before = await busy();
    await page.mouse.click(box.x, box.y);
    await page.waitForTimeout(120);
    return (await busy()).map((ms, part) => ms - before[part]);
  };
  const middle = async (target) => {
    const { x, y, width, height } = await target.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const title = page.locator('rapport-intake .title');
  await title.scrollIntoViewIfNeeded();
  const rest = [];
  for (let n = 0; n < answers; n++) rest.push(await cost(await middle(title)));

  const cards = page.locator('rapport-intake .choice');
  await cards.first().scrollIntoViewIfNeeded();
  const each = [];
  for (let n = 0; n < answers; n++) each.push(await cost(await middle(cards.nth(n % 3))));
  await page.close();
  return { opened, rest: median(rest), answer: median(each) };
}

console.log('questions  layout        open      rest    answer   of that: script     style    layout (ms)');
for (const [layout, perPage] of [
  ['one page', Infinity],
  ['pages of 4', 4],
])
  for (const count of [30, 200, 1000]) {
    const { opened, rest, answer } = await measure(count, Math.min(count, perPage));
    const cells = [opened, rest[0], ...answer].map((ms) => ms.toFixed(1).padStart(9));
    console.log(String(count).padEnd(10), layout.padEnd(10), ...cells);
  }
await browser.close();
server.close();
