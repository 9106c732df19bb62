import { parseArgs } from 'node:util';
import { presetIds } from '../../src/i18n/other-presets.js';
import { startFront } from './faulty-proxy.js';
import { walkAndMeasure, type Walked } from './length-walk.js';
import { pageWith } from './short-form.js';
import { startSite } from './site.js';
import { paces, secondsByQuestions, secondsFor, sum, type Effort } from './time-needed.js';
import type { Manner } from './typical.js';

// Walks the built journey at 360 px to Send, once with only what is required and once as most people would, and says
// how long it is. What the columns mean, and where the figures come from: docs/length.md
//   npm run length [-- PRESET … --steps="intake match" --pages]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { steps: { type: 'string' }, pages: { type: 'boolean', default: false } },
});
const presets = positionals.length > 0 ? positionals : presetIds;
const manners: readonly Manner[] = ['required', 'usual'];

const site = await startSite();
const front = await startFront(site.demo);

async function walk(preset: string, manner: Manner): Promise<{ pages: Walked[]; promised: string }> {
  const steps = values.steps === undefined ? '' : ` steps="${values.steps}"`;
  const markup = `<rapport-journey preset="${preset}"${steps} practice="Fennel Street Practice" endpoint="/api/submissions" trainers="/trainers.json" config="/practice.json" region="GB"></rapport-journey>`;
  front.pages.set('/page', pageWith(markup));
  const visit = await site.open(`${front.origin}/page`, { width: 360, height: 740 });
  try {
    await visit.page.locator('rapport-journey .timeleft').waitFor();
    const promised = await visit.page.locator('rapport-journey .timeleft span').last().innerText();
    return { pages: await walkAndMeasure(visit.page, manner), promised };
  } finally {
    await visit.close();
  }
}

const minutes = (seconds: number) => (seconds / 60).toFixed(1);
const number = (value: number) => Math.round(value).toLocaleString('en');
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const head = (names: readonly string[], left: number) =>
  [row(names), row(names.map((_, index) => (index < left ? '---' : '---:')))].join('\n');

const cells = (effort: Effort): string[] => [
  ...(['pages', 'questions', 'words', 'fresh'] as const).map((key) => number(effort[key])),
  effort.screens.toFixed(1),
  ...(['taps', 'letters'] as const).map((key) => number(effort[key])),
  ...(['usual', 'quick', 'slow'] as const).map((pace) => minutes(secondsFor(effort, paces[pace]))),
  minutes(secondsByQuestions(effort)),
];
const columns = [
  ...['pages', 'questions', 'words', 'new', 'screens', 'taps', 'letters'],
  ...['minutes', 'quick', 'slow', 'by questions'],
];

const wholes = [head(['form', 'answered', ...columns, 'it says'], 2)];
const parts = [head(['form', 'answered', 'part', ...columns, 'it says'], 3)];
const each = [head(['form', 'answered', 'page', ...columns], 3)];
try {
  for (const preset of presets)
    for (const manner of manners) {
      const { pages, promised } = await walk(preset, manner);
      wholes.push(row([preset, manner, ...cells(sum(pages)), promised]));
      for (const part of new Set(pages.map((page) => page.part))) {
        const own = pages.filter((page) => page.part === part);
        const says = own.find((page) => page.promised !== undefined)?.promised;
        parts.push(row([preset, manner, part, ...cells(sum(own)), says === undefined ? '–' : minutes(says)]));
      }
      for (const page of pages) each.push(row([preset, manner, page.title, ...cells(page)]));
    }
} finally {
  await front.close();
  await site.close();
}
console.log([wholes, parts, ...(values.pages ? [each] : [])].map((table) => table.join('\n')).join('\n\n'));
