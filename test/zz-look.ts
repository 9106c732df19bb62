import { startSite } from './e2e/site.js';
import { pointer } from './e2e/client.js';
import { fillIntake, send } from './e2e/walk.js';
import { loadPreset } from '../src/i18n/presets.js';
import { mkdirSync } from 'node:fs';
mkdirSync('/tmp/shots', { recursive: true });
const site = await startSite();
const width = Number(process.argv[2] ?? 360);
const visit = await site.open('/journey', { width });
const { page } = visit;
page.on('console', (m) => console.log('console', m.text()));
page.on('pageerror', (e) => console.log('error', e.message));
const shot = async (name: string) =>
  page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true });
const definition = (await loadPreset('personal-training', 'en'))!;
await page.getByRole('heading', { level: 2, name: 'About you' }).waitFor();
await shot('01-first');
const intake = {
  'filled-by': 'me',
  name: 'Sam',
  adult: 'yes',
  focus: 'pain',
  story: 'Work and my knee at once.',
  'hard-before': ['hurt'],
  asks: 'Will it hurt if I squat?',
  fear: 'Being watched',
  'care-team': 'no',
  'body-areas': ['knee-left'],
  'body-detail': [{ of: 'knee-left', since: 'months', bother: 6 }],
  active: 'no',
  conditions: ['none'],
  symptoms: 'no',
  recent: ['none'],
  challenge: -1,
  flexibility: 0,
  quiet: 1,
  brevity: 2,
  format: ['studio'],
  space: 0,
  times: ['monday-evening'].slice(0, 0),
  email: 'sam@example.com',
  'contact-by': ['email'],
  consent: true,
} as never;
try {
  await fillIntake(page, pointer, { definition, intake });
  await page.getByRole('heading', { level: 2, name: /people|person|No close/ }).waitFor();
  await shot('02-match');
  const ask = page.getByRole('button', { name: /^Ask to meet / });
  if (await ask.count()) await pointer.press(ask.first());
  await pointer.press(page.getByRole('button', { name: /^(Continue|Go on without choosing)/ }));
  await page.getByRole('heading', { level: 2, name: 'Check it sounds like you' }).waitFor();
  await shot('03-review');
  await send(page, pointer);
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await shot('04-thanks');
  await page.getByRole('button', { name: /A little more about you/ }).click();
  await page.getByRole('heading', { level: 2, name: 'A little more about you' }).waitFor();
  await shot('05-more');
  await page.getByLabel(/pronouns/).fill('she/her');
  await pointer.press(page.getByRole('button', { name: 'Continue' }));
  await pointer.press(page.getByRole('button', { name: 'Continue' }));
  await page.getByRole('heading', { level: 2, name: 'Your first visit' }).waitFor();
  await shot('06-visit');
  await page.getByRole('button', { name: /^Send/ }).click();
  await page.getByRole('heading', { name: /added/ }).waitFor();
  await shot('07-added');
  await page.getByRole('button', { name: /How things are just now/ }).click();
  await page.waitForTimeout(1500);
  await shot('08-check');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.waitForTimeout(500);
  await shot('09-back');
} catch (e) {
  console.log(String(e));
  await shot('99-stuck');
}
const rows = await (await import('./e2e/site.js')).rowsOf(site.demo);
for (const r of rows) console.log(JSON.stringify(r.submission).slice(0, 600));
await visit.close();
await site.close();
