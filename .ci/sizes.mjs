// Brotli sizes of what each widget loads, first sight to Send. Fails over budget.
//   node .ci/sizes.mjs
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8'));
const brotli = (file) =>
  brotliCompressSync(readFileSync(`dist/${file}`), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: 0 },
  }).length;

const files = [...readdirSync('dist/widgets'), ...readdirSync('dist/chunks')];
const where = (name) =>
  (files.includes(name) && readdirSync('dist/widgets').includes(name) ? 'widgets/' : 'chunks/') + name;

/** Everything a chunk can come to load, by import and by import(). */
function reach(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(`dist/${file}`, 'utf8').matchAll(
    /["'`]\.{1,2}\/(?:chunks\/)?([\w.-]+\.js)["'`]/g,
  ))
    if (files.includes(name)) reach(where(name), seen);
  return seen;
}

let over = 0;
const show = (name, size, budget) => {
  if (size > budget) over++;
  console.log(
    `${name.padEnd(24)} ${String(size).padStart(7)} B brotli${budget ? ` of ${budget}` : ''}${size > budget ? '  OVER' : ''}`,
  );
};
show('embed.js', brotli('embed.js'), budgets['embed.js']);
for (const widget of ['intake', 'journey', 'questionnaire', 'goals', 'match', 'brief']) {
  const all = [...reach(`widgets/${widget}.js`)];
  const sizes = all.map((file) => [file, brotli(file)]);
  if (process.argv.includes('--files'))
    for (const [file, size] of sizes) console.log(`    ${file.padEnd(44)} ${size}`);
  const sum = sizes.reduce((total, [, size]) => total + size, brotli('embed.js'));
  show(`rapport-${widget}`, sum, budgets[`rapport-${widget}`]);
}
process.exitCode = over ? 1 : 0;
