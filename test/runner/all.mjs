// Runs the suites one after the other and prints one total.
//   node test/runner/all.mjs [node] [browser] [e2e]
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findBrowser } from '../../.ci/browser.mjs';
import { folders } from './suites.mjs';

const files = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .toSorted();
const within = (suite) => files.filter((name) => folders[suite].includes(name.split(sep)[0]));
const strays = files.filter((name) => !Object.keys(folders).some((suite) => within(suite).includes(name)));

const nodeTest = (suite) => [
  process.execPath,
  [
    ...['--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=2'],
    ...within(suite).map((name) => join('test', name)),
  ],
];

const suites = {
  node: () => nodeTest('node'),
  browser: () => [
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/runner/browser.mjs'],
  ],
  e2e: () => nodeTest('e2e'),
};

/** Runs one suite, passing its output through, and reads its counts from it. */
function run(name) {
  const [command, args] = suites[name]();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CHROME_PATH: findBrowser() ?? '' },
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => {
      const plain = text.replace(/\u001b\[[0-9;]*m/g, '');
      // The runner's own count is the last one: a test may print anything before it.
      const last = (pattern) => Number([...plain.matchAll(pattern)].at(-1)?.[1] ?? 0);
      const result =
        name === 'browser'
          ? {
              passed: last(/^(\d+) passed, \d+ failed/gm),
              failed: last(/^\d+ passed, (\d+) failed/gm),
              skipped: last(/^\d+ passed, \d+ failed, (\d+) skipped/gm),
            }
          : {
              passed: last(/^ℹ pass (\d+)/gm),
              failed: last(/^ℹ fail (\d+)/gm),
              skipped: last(/^ℹ skipped (\d+)/gm),
            };
      if (code !== 0 && result.failed === 0) result.failed = 1; // the runner itself broke
      if (result.passed + result.failed === 0) result.failed = 1; // a suite that runs nothing has not passed
      resolve(result);
    });
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
if (strays.length > 0) {
  console.log(`No suite runs ${strays.join(', ')}: name its folder in test/runner/suites.mjs.`);
  total.failed += strays.length;
}
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites)) {
  console.log(`\n== ${name}`);
  const result = await run(name);
  for (const key of Object.keys(total)) total[key] += result[key];
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
