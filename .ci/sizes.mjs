// Brotli bytes of the built script tag, each file compressed alone as a server sends it. Fails over a ceiling.
//   node .ci/sizes.mjs [--files]
// "first sight": embed.js and what a widget imports before it can show anything (an intake comes with its preset).
// "to Send": that and all it fetches later with the library's defaults: the review, the envelope, the schemas and, in
// a journey, its four parts. Other questionnaires, other intakes, a practice's own form and its config come only where they are used.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const { sizes } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = ['widgets', 'chunks'].flatMap((dir) =>
  readdirSync(`dist/${dir}`).map((name) => `${dir}/${name}`),
);
const onDemand =
  /^chunks\/\w+-(take-away|given-goals|back-page|lists|list-|ranking|matrix|signature|read-only|evs|health|patient-health|kessler|ipip|by-practice|[a-z]{2}(-[a-z]{2})?-|in-language|history|one-by-one|own|refit|occupational|counselling|parse-definition|practice-config|trainers|ask-)/;
const brotli = (file) => brotliCompressSync(readFileSync(`dist/${file}`)).length;

const importing = /(?:from|import)["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;
const fetching = /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;

/** A file and all it comes to load: by `import` alone, or by `import()` as well. */
function reach(file, pattern, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(`dist/${file}`, 'utf8').matchAll(pattern)) {
    const next = new URL(path, `http://dist/${file}`).pathname.slice(1);
    if (files.includes(next) && !onDemand.test(next)) reach(next, pattern, seen);
  }
  return seen;
}

const loads = {
  'embed.js': [],
  'intake, first sight': [...reach('widgets/intake.js', importing)],
  'journey, first sight': [...reach('widgets/journey.js', importing)],
  'questionnaire, first sight': [...reach('widgets/questionnaire.js', importing)],
  'goals, first sight': [...reach('widgets/goals.js', importing)],
  'match, first sight': [...reach('widgets/match.js', importing)],
  'match, the people': [
    ...reach('widgets/match.js', importing),
    ...files.filter((file) => /^chunks\/(people|read-roster)/.test(file)),
  ],
  'brief, first sight': [...reach('widgets/brief.js', importing)],
  'intake, to Send': [...reach('widgets/intake.js', fetching)],
  'journey, to Send': [...reach('widgets/journey.js', fetching)],
};

let over = 0;
for (const [name, list] of Object.entries(loads)) {
  const all = ['embed.js', ...new Set(list)].map((file) => [file, brotli(file)]);
  const sum = all.reduce((total, [, size]) => total + size, 0);
  const { ceiling = Infinity, goal } = sizes[name] ?? {};
  if (sum > ceiling) over++;
  const notes = [
    ...(ceiling === Infinity ? [] : [`ceiling ${ceiling}`]),
    ...(goal ? [sum > goal ? `goal ${goal}, not reached` : `goal ${goal}`] : []),
    ...(sum > ceiling ? ['OVER'] : []),
  ];
  console.log(`${name.padEnd(28)} ${String(sum).padStart(6)} B  ${notes.join('; ')}`);
  if (process.argv.includes('--files'))
    for (const [file, size] of all) console.log(`${String(size).padStart(12)}  ${file}`);
}
process.exitCode = over ? 1 : 0;
