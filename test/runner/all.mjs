// Runs the suites, or watches them.
//   npm test -- [node|browser|e2e …] [PART OF A PATH …] [--seed[=N]] [--slowest]
//   npm run test:watch -- [node|browser …] [PART OF A PATH …]
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { findBrowser } from '../../.ci/browser.mjs';
import { inTurn, table } from './print.mjs';
import { inOrder, matching, readWords, suiteOf } from './select.mjs';

function readHere() {
  try {
    return readWords(process.argv.slice(2), process.env);
  } catch (error) {
    console.log(error.message);
    process.exit(1);
  }
}
const { suites, patterns, seed, watch, slowest } = readHere();

const all = readdirSync('test', { recursive: true })
  .map((name) => `test/${name.split(sep).join('/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .toSorted();
const filesOf = (suite) =>
  inOrder(
    matching(
      all.filter((file) => suiteOf(file) === suite),
      patterns,
    ),
    seed,
  );

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
function run(suite, files, show) {
  const began = performance.now();
  const command = suite === 'browser' ? browser('--files', ...files) : node('test/runner/node.mjs', ...files);
  let told = { passed: 0, failed: 0, skipped: 0, seconds: {} };
  return new Promise((resolve) => {
    const child = start(command, ['ignore', 'pipe', 'pipe', 'ipc']);
    show(`\n== ${suite}\n`, child);
    child.on('message', (message) => (told = message));
    child.on('close', (code) => {
      if (code !== 0 && told.failed === 0) told.failed = 1; // the runner itself broke
      if (told.passed + told.failed === 0) told.failed = 1; // a suite that runs nothing has not passed
      resolve({ ...told, suite, files: files.length, took: (performance.now() - began) / 1000 });
    });
  });
}

/**
 * Runs suites side by side, and gives what came of each. The longest has a lane of its own: it waits now and then, for a
 * browser or for the time that a test is about.
 */
async function runAll(chosen) {
  const show = inTurn();
  const lanes = [['node', 'browser'], ['e2e']].map((lane) => lane.filter((suite) => chosen[suite]));
  const results = await Promise.all(
    lanes.map(async (lane) => {
      const own = [];
      for (const suite of lane) own.push(await run(suite, chosen[suite], show));
      return own;
    }),
  );
  return results.flat();
}

function printResults(results) {
  if (slowest) {
    const files = results.flatMap(({ seconds }) => Object.entries(seconds)).toSorted(([, a], [, b]) => b - a);
    console.log(`\n${table(files.slice(0, 15).map(([file, took]) => [file, took.toFixed(1)]))}`);
  }
  const columns = ['files', 'passed', 'failed', 'skipped'];
  const rows = results.map((each) => [
    each.suite,
    ...columns.map((name) => each[name]),
    each.took.toFixed(0),
  ]);
  console.log(`\n${table([['suite', ...columns, 'seconds'], ...rows])}`);
}

/** Runs anew whatever a change touches, until somebody stops it. False where there is nothing to watch. */
function watchFiles({ node: inNode = [], browser: shown = [] }) {
  if (shown.length > 0 && process.stdout.isTTY) {
    // Both in one terminal: the browser's runner shows what Node's has to say, above its own menu.
    start(browser('--watch', '--files', ...shown), 'inherit', { WATCH_IN_NODE: inNode.join('\n') });
    return true;
  }
  if (shown.length > 0) console.log('The browser tests are watched in a terminal only.');
  if (inNode.length > 0) start(node('--watch', '--test', '--test-reporter=spec', ...inNode), 'inherit');
  return inNode.length > 0;
}

const strays = all.filter((file) => suiteOf(file) === undefined);
const chosen = Object.fromEntries(
  suites.map((suite) => [suite, filesOf(suite)]).filter(([, files]) => files.length > 0),
);

if (Object.keys(chosen).length === 0) {
  console.log(`No test file of ${suites.join(', ')} has ${patterns.join(' or ')} in its path.`);
  process.exitCode = 1;
} else if (watch) {
  if (!watchFiles(chosen)) {
    console.log('Nothing here is watched. End-to-end tests need a build: run those with npm test.');
    process.exitCode = 1;
  }
} else {
  if (seed !== undefined) console.log(`In the order of --seed=${seed}`);
  const results = await runAll(chosen);
  printResults(results);
  const sum = (name) => results.reduce((total, each) => total + each[name], 0);
  if (strays.length > 0)
    console.log(`No suite runs ${strays.join(', ')}: name its folder in test/runner/suites.mjs.`);
  const [passed, failed, skipped] = [sum('passed'), sum('failed') + strays.length, sum('skipped')];
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
