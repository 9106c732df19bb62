// Brotli bytes of the built script tag, each file compressed alone as a server sends it. Fails over a ceiling.
//   node .ci/sizes.mjs [--files]
// "first sight": embed.js and all that a widget fetches before somebody touches it, with the library's defaults.
// "to Send": that and all it fetches later with the library's defaults: the review, the envelope, the schemas and, in
// a journey, its four parts. Other questionnaires, other intakes, other languages, a practice's own form and its config come only where they are used.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const { sizes } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = ['widgets', 'chunks'].flatMap((dir) =>
  readdirSync(`dist/${dir}`).map((name) => `${dir}/${name}`),
);
/** What is asked with the library's defaults, as it is written. */
const asked = [
  'form/presets/personal-training',
  'form/presets/shared',
  'form/presets/goals',
  'matching/questions',
]
  .map((file) => readFileSync(`src/model/${file}.ts`, 'utf8'))
  .join();
/** Kinds of questions that come in a file of their own, and are not asked there. */
const kinds = readdirSync('src/questions', { withFileTypes: true })
  .filter((each) => each.isDirectory() && !asked.includes(`kind: '${each.name}'`))
  .map(({ name }) => `${name}-`);
const late =
  'export-|parse-goals|check-preferences|progress-page|lists|list-|unavailable|evs|health|patient-health|kessler|ipip|by-practice|[a-z]{2}(-[a-z]{2})?-|translations|translate-instrument|previous-change|single-item|load-custom|migrate|occupational|counselling|personal-training-full|full|later|more-about-you|other-presets|parse-definition|read-draft|practice-config|config|attribute-typos|young-lines|without-guardian|trainers|build-questions';
const onDemand = new RegExp(`^chunks/\\w+-(${kinds.join('|')}|${late})`);
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

/** What a widget fetches by `import()` before its first sight. */
const atOnce = {
  questionnaire: /-rapport-check-/,
  goals: /-(goals\.entry|soon)-/,
  match: /-soon-/,
};
/** The file that a widget is named by only passes on to its first chunk: a page asks for that itself. */
const chunksOf = (name, pattern) => [...reach(`widgets/${name}.js`, pattern)].slice(1);
const firstSight = (name) => [
  ...chunksOf(name, importing),
  ...files.filter((file) => file.startsWith(`chunks/${name}-`) && atOnce[name]?.test(file)),
];

const loads = {
  'embed.js': [],
  ...Object.fromEntries(
    ['intake', 'journey', 'questionnaire', 'goals', 'match', 'brief'].map((name) => [
      `${name}, first sight`,
      firstSight(name),
    ]),
  ),
  'intake, to Send': chunksOf('intake', fetching),
  'journey, to Send': chunksOf('journey', fetching),
};

let over = 0;
for (const [name, list] of Object.entries(loads)) {
  const all = ['embed.js', ...new Set(list)].map((file) => [file, brotli(file)]);
  const sum = all.reduce((total, [, size]) => total + size, 0);
  if (!(sum <= sizes[name])) over++; // also where no ceiling is named
  console.log(
    `${name.padEnd(28)} ${String(sum).padStart(6)} B of ${sizes[name]}${sum <= sizes[name] ? '' : ', OVER'}`,
  );
  if (process.argv.includes('--files'))
    for (const [file, size] of all) console.log(`${String(size).padStart(12)}  ${file}`);
}
process.exitCode = over ? 1 : 0;
