// Runs the suites and prints one total.
//   npm test -- [node|browser|e2e …] [PART OF A PATH …] [--seed[=N]] [--slowest]
//   npm run test:watch -- [node|browser …] [PART OF A PATH …]
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { findBrowser } from '../../.ci/browser.mjs';
import { matching, readWords, shuffled, suiteOf } from './select.mjs';

const { suites, patterns, seed, watch, slowest } = readWords(process.argv.slice(2), process.env);

const all = readdirSync('test', { recursive: true })
  .map((name) => `test/${name.split(sep).join('/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .toSorted();
const filesOf = (suite) => {
  const found = matching(
    all.filter((file) => suiteOf(file) === suite),
    patterns,
  );
  return seed === undefined ? found : shuffled(found, seed);
};

const node = (...args) => [process.execPath, ['--import', 'tsx', ...args]];
const browser = (...args) => [
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/runner/browser.mjs', ...args],
];

function start([command, args], stdio, env = {}) {
  const chosen = { CHROME_PATH: findBrowser() ?? '', TEST_SEED: String(seed ?? '') };
  return spawn(command, args, { stdio, env: { ...process.env, ...chosen, ...env } });
}

/** Runs one suite, and gives what came of it. */
function run(suite, own) {
  const began = performance.now();
  const command = suite === 'browser' ? browser('--files', ...own) : node('test/runner/node.mjs', ...own);
  let told = { passed: 0, failed: 0, skipped: 0, seconds: {} };
  return new Promise((resolve) => {
    const child = start(command, ['ignore', 'inherit', 'inherit', 'ipc']);
    child.on('message', (message) => (told = message));
    child.on('close', (code) => {
      if (code !== 0 && told.failed === 0) told.failed = 1; // the runner itself broke
      if (told.passed + told.failed === 0) told.failed = 1; // a suite that runs nothing has not passed
      resolve({ ...told, suite, files: own.length, took: (performance.now() - began) / 1000 });
    });
  });
}

/** Runs anew whatever a change touches, until somebody stops it. False where there is nothing to watch. */
function watchFiles(files) {
  if (files.browser.length > 0 && !process.stdout.isTTY)
    console.log('The browser tests are watched in a terminal only.');
  else if (files.browser.length > 0) {
    // Both in one terminal: the browser's runner shows what Node's has to say, above its own menu.
    start(browser('--watch', '--files', ...files.browser), 'inherit', {
      WATCH_IN_NODE: files.node.join('\n'),
    });
    return true;
  }
  if (files.node.length === 0) return false;
  start(node('--watch', '--test', '--test-reporter=spec', ...files.node), 'inherit');
  return true;
}

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row.map((cell, column) => String(cell)[column ? 'padStart' : 'padEnd'](widths[column])).join('  '),
    )
    .join('\n');
};

/** Runs the suites one after the other. Gives the number of failures. */
async function runAll(files) {
  if (seed !== undefined) console.log(`Files in the order of --seed=${seed}`);
  const results = [];
  for (const [suite, own] of Object.entries(files)) {
    console.log(`\n== ${suite}`);
    results.push(await run(suite, own));
  }
  if (slowest) {
    const all = results.flatMap(({ seconds }) => Object.entries(seconds)).toSorted(([, a], [, b]) => b - a);
    console.log(`\n${table(all.slice(0, 15).map(([file, took]) => [file, took.toFixed(1)]))}`);
  }
  const columns = ['files', 'passed', 'failed', 'skipped'];
  console.log(
    `\n${table([
      ['suite', ...columns, 'seconds'],
      ...results.map((each) => [each.suite, ...columns.map((name) => each[name]), each.took.toFixed(0)]),
    ])}`,
  );
  const sum = (name) => results.reduce((total, each) => total + each[name], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const strays = all.filter((file) => suiteOf(file) === undefined);
const chosen = Object.fromEntries(
  suites.map((suite) => [suite, filesOf(suite)]).filter(([, { length }]) => length),
);

if (Object.keys(chosen).length === 0) {
  console.log(`No test file of ${suites.join(', ')} has ${patterns.join(' or ')} in its path.`);
  process.exitCode = 1;
} else if (watch) {
  if (!watchFiles({ node: [], browser: [], ...chosen })) {
    console.log('Nothing here is watched: end-to-end tests need a build, so run those with npm test.');
    process.exitCode = 1;
  }
} else {
  const total = await runAll(chosen);
  if (strays.length > 0) {
    console.log(`No suite runs ${strays.join(', ')}: name its folder in test/runner/suites.mjs.`);
    total.failed += strays.length;
  }
  const { passed, failed, skipped } = total;
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
