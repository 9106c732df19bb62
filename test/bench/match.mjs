// How long a list of thousands keeps a page busy: `<rapport-match>` with 10,000 trainers in a Chromium slowed down four
// times, and with a spreadsheet of 50,000 rows. Prints the whole time and the tasks of the main thread; aim: none over
// 50 ms. A task's length is what its thread worked, so that a busy machine counts less.
// All work of ours is cut into slices: receiving, decoding, JSON.parse, the sheet, checking, matching, sorting. What is
// left over 50 ms now and then is the browser's own: its garbage collector (printed), which also waits for helper
// threads; taking in a file of megabytes; and the layout of the cards, the same for five people as for thousands.
//   npx vite build && node test/bench/match.mjs [trainers] [slowdown]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../../.ci/browser.mjs';

const count = Number(process.argv[2] ?? 10_000);
const slowdown = Number(process.argv[3] ?? 4);

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const parts = ['early', 'midday', 'afternoon', 'evening'];
const slots = days.flatMap((day) => parts.map((part) => `${day}-${part}`));
const areas = ['neck', 'shoulder', 'arm', 'lower-back', 'hip', 'knee', 'foot'];
const levels = ['sometimes', 'often', 'most-days'];
/** The same list in every run: a small generator with a fixed seed (mulberry32). */
let state = 7;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const some = (all, share) => all.filter(() => random() < share);
const lean = () => Math.floor(random() * 5) - 2;
const trainers = Array.from({ length: count }, (_, n) => ({
  ...{
    id: `trainer-${n}`,
    name: `Person ${n}`,
    role: 'Coach',
    about: 'We begin with what you can do. '.repeat(8),
  },
  style: { challenge: lean(), flexibility: lean(), quiet: lean(), brevity: lean(), space: lean() },
  ...{ formats: some(['studio', 'home', 'online', 'outdoors'], 0.6), languages: ['en'] },
  availability: some(slots, 0.3),
  worksWith: Object.fromEntries(some(areas, 0.6).map((area) => [area, levels[Math.floor(random() * 3)]])),
  ...{
    doesNotTake: some(areas, 0.1),
    goodToKnow: ['The first meeting is free'],
    price: 30 + Math.floor(random() * 40),
  },
}));
const row = 'Ada Low;Coach;studio, home;en;"Tue evening, Thu evening";"knee: often, hip: sometimes";46,50';
const sheet = `name;role;formats;languages;availability;works with;price\r\n${Array.from({ length: 50_000 }, (_, n) => row.replace('Ada', `Ada${n}`)).join('\r\n')}\r\n`;

const wishes = {
  ...{ areas: ['knee'], availability: ['tue-evening', 'thu-evening', 'sat-midday'], priceCeiling: 60 },
  style: { challenge: -2, flexibility: 1, quiet: 1 },
};
const files = { '/trainers.json': JSON.stringify(trainers), '/trainers.csv': sheet };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://x');
  const script = pathname.endsWith('.js');
  response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(script ? readFileSync(join('dist', pathname)) : (files[pathname] ?? '<!doctype html><body>'));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });

async function measure(name, source) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // The widget and all its files are there before the clock starts: this is about the list.
  const prepare = async ([wanted, first]) => {
    const widget = '/widgets/match.js';
    await import(widget);
    const el = document.createElement('rapport-match');
    Object.assign(el, { preferences: wanted, trainers: first });
    document.body.append(el);
    globalThis.match = el;
    while (!el.shadowRoot?.querySelector('.person')) await new Promise((resolve) => setTimeout(resolve, 20));
    el.trainers = `data:text/csv,name,role%0ANobody,Coach%0A`;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  };
  await page.evaluate(prepare, [wishes, trainers.slice(0, 5)]);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ['toplevel', 'blink.user_timing', 'devtools.timeline'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const found = await page.evaluate(async (from) => {
    const list = from ?? (await (await fetch('/trainers.json')).json());
    await new Promise((resolve) => setTimeout(resolve, 500));
    performance.mark('list begins');
    const began = performance.now();
    const { match } = globalThis;
    const old = match.found;
    match.trainers = list;
    while (match.found === old) await new Promise((resolve) => setTimeout(resolve, 5));
    await match.updateComplete;
    const took = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 300));
    performance.mark('list is there');
    const { fits, ruledOut } = match.found.result;
    return { took, fits: fits.length, out: ruledOut.length };
  }, source);
  const traced = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await traced;
  const [from, to] = ['list begins', 'list is there'].map((mark) =>
    events.find((each) => each.name === mark),
  );
  const onMain = events.filter(
    ({ pid, tid, ts }) => pid === from.pid && tid === from.tid && ts > from.ts && ts < to.ts,
  );
  const lengths = (pattern) =>
    onMain.filter(({ name, tdur }) => tdur && pattern.test(name)).map(({ tdur }) => tdur / 1000);
  const tasks = lengths(/^ThreadControllerImpl::RunTask$/);
  const long = tasks.filter((length) => length > 50);
  const collecting = lengths(/^(Minor|Major)GC$/);
  const sum = (some) => some.reduce((a, b) => a + b, 0);
  const ms = (length) => `${length.toFixed(0).padStart(5)} ms`;
  console.log(
    `${name.padEnd(30)} ${ms(found.took)} in all, ${ms(sum(tasks))} of work, longest ${ms(Math.max(...tasks))}, ${long.length} over 50 ms, longest collection ${ms(Math.max(0, ...collecting))} (${found.fits} fit, ${found.out} do not)`,
  );
  await page.close();
}

console.log(`Chromium ${browser.version()}, CPU slowed down ${slowdown} times`);
await measure(`${count} trainers as a property`);
await measure(`${count} trainers as a JSON file`, '/trainers.json');
await measure('50000 rows as a CSV file', '/trainers.csv');
await browser.close();
server.close();
