// Runs test files in Node, each in a process of its own, in the order given. Those inherit --import.
//   node --import tsx test/runner/node.mjs FILE…
// With a parent, it is told the counts, and how long each file took.
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { atOnce } from './suites.mjs';

const files = process.argv.slice(2).map((file) => resolve(file));
const counts = {};
const seconds = {};

const events = run({ files, concurrency: atOnce });
events.on('test:diagnostic', ({ nesting, message }) => {
  const [, name, count] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(message) ?? [];
  if (nesting === 0 && name) counts[name] = Number(count);
});
events.on('test:complete', ({ name, details }) => {
  // A file is a test around its own.
  if (files.includes(name)) seconds[relative('.', name)] = details.duration_ms / 1000;
});
events.on('test:fail', () => {
  process.exitCode = 1;
});
events.on('end', () => {
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = counts;
  process.send?.({ passed: pass, failed: fail + cancelled, skipped: skipped + todo, seconds });
});
events.compose(new spec()).pipe(process.stdout);
