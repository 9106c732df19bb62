// Begins a new kind of question: writes its files, with a TODO for all that only a person can know, and names it wherever
// kinds are registered. Until the last TODO is done its contract fails, and says what is missing.
//   npm run new:kind NAME "What it asks" [SHAPE] [messages] [format] [styles]
//   npm run new:kind pin "A short number, digit by digit" text messages
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as write from './new-kind-files.mjs';

/** The files in which every kind is named. */
const records = {
  model: 'src/model/form/kinds.ts',
  schema: 'src/model/form/kinds.schema.ts',
  view: 'src/questions/kinds.ts',
  format: 'src/questions/format.ts',
  messages: 'src/i18n/en/questions/index.ts',
  example: 'test/kinds/index.ts',
  page: 'src/model/form/definition.md',
};
const extras = ['messages', 'format', 'styles'];
const shapes = Object.keys(write.shapes);

function fail(problem) {
  throw new Error(problem);
}

/** What `NAME "What it asks" [SHAPE] [messages] [format] [styles]` asks for. @throws {Error} that says what is allowed. */
export function readWords([name = '', about = '', ...rest]) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    fail(`"${name}" is no name for a kind: it is kebab-case, such as pin or date-range.`);
  if (!/^[^|\n]{8,}$/.test(about) || about.includes('*/') || [...shapes, ...extras].includes(about))
    fail(`Say in one sentence what ${name} asks: npm run new:kind ${name} "A short number, digit by digit"`);
  const odd = rest.find((word) => ![...shapes, ...extras].includes(word));
  if (odd !== undefined)
    fail(
      `"${odd}" is neither the shape of an answer (${shapes.join(', ')}) nor a file to begin (${extras.join(', ')}).`,
    );
  const asked = rest.filter((word) => shapes.includes(word));
  if (asked.length > 1) fail(`An answer has one shape, and not ${asked.join(' and ')}.`);
  const [shape = 'text'] = asked;
  // An answer made of parts does not read by its shape alone.
  const format = rest.includes('format') || ['record', 'entries'].includes(shape);
  return {
    ...{ name, shape, format, messages: rest.includes('messages'), styles: rest.includes('styles') },
    about: about.trim().replace(/\.$/, ''),
    ident: name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
  };
}

/** Where the name is taken already, in words; undefined where it is free. */
function whyTaken({ name, ident }, read) {
  const old = new RegExp(`\\['${name}', '([\\w-]+)'\\]`).exec(read('src/model/form/kind-names.ts'))?.[1];
  if (old) return `"${name}" is the old name of ${old}, which forms may still use.`;
  if (new RegExp(`^\\s+'?${name}'?[:,]`, 'm').test(read(records.model)))
    return `There is a kind ${name} already.`;
  try {
    new Function(`'use strict'; let ${ident};`);
  } catch {
    return `"${ident}" is a word of JavaScript.`;
  }
  for (const file of Object.values(records).filter((path) => path.endsWith('.ts'))) {
    const plain = read(file).replace(/'[^'\n]*'/g, "''");
    if (new RegExp(`^(export )?(import|const|function|type)\\b.*\\b${ident}\\b`, 'm').test(plain))
      return `"${ident}" means something else in ${file}.`;
  }
  return undefined;
}

/** A source with one line more, in front of another. */
function insert(source, before, line) {
  const at = source.search(before);
  if (at < 0) fail(`there is no ${before} to stand in front of`);
  return `${source.slice(0, at)}${line}\n${source.slice(at)}`;
}

/** With one import more, in the order of their paths. */
function addImport(source, names, path) {
  const line = `import ${names} from '${path}';`;
  const imports = [...source.matchAll(/^import .* from '(\.\/.*)';$/gm)];
  const next = imports.find(([, other]) => other > path);
  if (next) return `${source.slice(0, next.index)}${line}\n${source.slice(next.index)}`;
  const { index, 0: last } = imports.at(-1);
  return `${source.slice(0, index + last.length)}\n${line}${source.slice(index + last.length)}`;
}

/** With one entry more, the last of the record that begins so. */
function addEntry(source, start, entry) {
  const from = source.indexOf(start);
  if (from < 0) fail(`there is no "${start}"`);
  return `${source.slice(0, from)}${insert(source.slice(from), /^};/m, `  ${entry},`)}`;
}

/**
 * Writes a new kind.
 * @param root - The folder of the repository.
 * @returns What was written: `made` for a person to complete, `changed` with a line or two more.
 * @throws {Error} that says what is wrong, before anything is written.
 */
export function newKind(root, words) {
  const kind = readWords(words);
  const { name, ident, shape } = kind;
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const taken = whyTaken(kind, read);
  if (taken) fail(taken);

  const made = write.filesOf(kind);
  const there = Object.keys(made).find((path) => existsSync(join(root, path)));
  if (there) fail(`${there} is there already.`);

  const own = name === ident ? name : `'${name}': ${ident}`;
  const isPlain = write.shapes[shape].isPlain;
  const changed = {
    [records.model]: addEntry(
      addImport(read(records.model), `{ ${ident} }`, `./kinds/${name}.js`),
      'export const kinds:',
      own,
    ),
    [records.schema]: addEntry(
      addImport(read(records.schema), `{ ${ident} }`, `./kinds/${name}.schema.js`),
      isPlain ? 'const plainKinds = {' : 'export const kindSchemas = {',
      own,
    ),
    [records.view]: insert(
      read(records.view),
      /^ +readonly: \(\) =>/m,
      `    ${name === ident ? name : `'${name}'`}: () => import('./${name}/control.js'),`,
    ),
    [records.format]: addEntry(
      kind.format
        ? addImport(read(records.format), `{ format as ${ident} }`, `./${name}/format.js`)
        : read(records.format),
      'const formats:',
      kind.format ? own : `${name === ident ? name : `'${name}'`}: formatByShape`,
    ),
    [records.example]: addEntry(
      addImport(read(records.example), `{ ${ident} }`, `./${name}.js`),
      'export const examples:',
      own,
    ),
    // What may stand in a group comes before its last, `scale`: the page says so.
    [records.page]: insert(read(records.page), isPlain ? /^\| `scale`/m : /^\| `group`/m, write.row(kind)),
  };
  if (kind.messages)
    changed[records.messages] = addEntry(
      addImport(read(records.messages), `{ ${ident} }`, `./${name}.js`),
      'export const questions =',
      `...${ident}`,
    );

  for (const [path, content] of Object.entries({ ...made, ...changed })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { made: Object.keys(made), changed: Object.keys(changed) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { made, changed } = newKind(process.cwd(), process.argv.slice(2));
    spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', ...made, ...changed]);
    const list = (paths) => paths.map((path) => `  ${path}\n`).join('');
    console.log(`For you to complete, at each TODO:\n${list(made)}\nRegistered in:\n${list(changed)}`);
    console.log('What is missing: npm run test:node -- kinds, and npm run check:types');
  } catch (error) {
    console.error(`new:kind: ${error.message}`);
    process.exitCode = 1;
  }
}
