// Runs the suites one after the other and prints one total.
//   node test/runner/all.mjs [node] [browser] [e2e]
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../.ci/browser.mjs';

/** Test files below a folder of test/, sorted. */
const below = (...folders) =>
  folders.flatMap((folder) => {
    let names = [];
    try {
      names = readdirSync(join('test', folder), { recursive: true });
    } catch {
      return []; // a folder that has no tests yet
    }
    return names.filter((name) => name.endsWith('.test.ts')).map((name) => join('test', folder, name));
  });

const nodeTest = (files) => [
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=2', ...files.toSorted()],
];

const suites = {
  node: () => nodeTest(below('model', 'i18n', 'interop', 'delivery', 'server', 'demo')),
  browser: () => [
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/runner/browser.mjs'],
  ],
  e2e: () => nodeTest(below('e2e')),
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
      const count = (...patterns) =>
        patterns.reduce((sum, pattern) => sum + Number(plain.match(pattern)?.[1] ?? 0), 0);
      const result = {
        passed: count(/^ℹ pass (\d+)/m, /^(\d+) passed, \d+ failed/m),
        failed: count(/^ℹ fail (\d+)/m, /^\d+ passed, (\d+) failed/m),
        skipped: count(/^ℹ skipped (\d+)/m, /^\d+ passed, \d+ failed, (\d+) skipped/m),
      };
      if (code !== 0 && result.failed === 0) result.failed = 1; // the runner itself broke
      if (result.passed + result.failed === 0) result.failed = 1; // a suite that runs nothing has not passed
      resolve(result);
    });
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites)) {
  console.log(`\n== ${name}`);
  const result = await run(name);
  for (const key of Object.keys(total)) total[key] += result[key];
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
