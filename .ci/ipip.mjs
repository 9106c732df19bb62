// Writes src/i18n/ipip: the IPIP items and answers of the facets we ask, in every language that the npm package
// @alheimsins/b5-johnson-120-ipip-neo-pi-r has whole: nobody is asked in one language and answers in another.
// Nothing is retyped; a test compares the files with the package.
//   node .ci/ipip.mjs
import { createRequire } from 'node:module';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { getInfo, getQuestions, getChoices } = require('@alheimsins/b5-johnson-120-ipip-neo-pi-r');

/** Domain and number of each facet in the package. */
export const facets = {
  'self-efficacy': ['C', 1],
  vulnerability: ['N', 6],
  'self-discipline': ['C', 5],
  anxiety: ['N', 1],
  'self-consciousness': ['N', 4],
};

/** The package's items of a facet in their order: what `self-efficacy-1` and its kin stand for. */
export const itemsOf = (language, facet) => {
  const [domain, number] = facets[facet];
  return getQuestions(language).filter((each) => each.domain === domain && each.facet === number);
};

/** BCP 47 tag of a language as the package writes it: `pt-br` is `pt-BR`. */
const tagOf = (id) => new Intl.Locale(id).toString();

const answersOf = (language) => getChoices(language).plus.map(({ text }) => text.trim());

/** The text of one language. What the package leaves in English is left out. */
export function textIn(id) {
  const english = (texts, originals) => id !== 'en' && texts.join() === originals.join();
  const answers = answersOf(id);
  const items = Object.keys(facets).flatMap((facet) => {
    const originals = itemsOf('en', facet);
    // By the item's own id: the order of the files is not promised.
    return originals.flatMap(({ id: uuid, text: original }, at) => {
      const text = itemsOf(id, facet)
        .find((each) => each.id === uuid)
        .text.trim();
      return english([text], [original.trim()]) ? [] : [[`${facet}-${at + 1}`, text]];
    });
  });
  return {
    lang: tagOf(id),
    ...(english(answers, answersOf('en')) ? {} : { options: answers }),
    items: Object.fromEntries(items),
  };
}

/** Every language that the package names. */
export const packageLanguages = getInfo()
  .languages.map(({ id }) => id)
  .toSorted();

/** Those in which it has all our items and their answers. */
export const languages = packageLanguages.filter((id) => {
  const { options, items } = textIn(id);
  return options !== undefined && Object.keys(items).length === 4 * Object.keys(facets).length;
});

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** One file: TypeScript, so that the model's and the browser's builds read it alike. */
export const fileFor = (id) => {
  const { lang, options, items } = textIn(id);
  return [
    '// Written by .ci/ipip.mjs from the package it names. Do not edit.',
    "import type { IpipText } from './text.js';",
    '',
    'export const text: IpipText = {',
    `  lang: ${quote(lang)},`,
    '  options: [',
    ...options.map((each) => `    ${quote(each)},`),
    '  ],',
    '  items: {',
    ...Object.entries(items).map(([item, text]) => `    ${quote(item)}: ${quote(text)},`),
    '  },',
    '};',
    '',
  ].join('\n');
};

/** The list of loaders: one chunk for each language, fetched when it is asked for. */
export const indexFile = () =>
  [
    '// Written by .ci/ipip.mjs. Do not edit.',
    "import type { IpipText } from './text.js';",
    '',
    '/** By lower-case language tag. */',
    'export const ipipLanguages: Readonly<Record<string, () => Promise<{ text: IpipText }>>> = {',
    ...languages.map((id) => `  ${id.includes('-') ? quote(id) : id}: () => import('./${id}.js'),`),
    '};',
    '',
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../src/i18n/ipip/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const id of packageLanguages) rmSync(new URL(`${id}.ts`, folder), { force: true });
  for (const id of languages) writeFileSync(new URL(`${id}.ts`, folder), fileFor(id));
  writeFileSync(new URL('index.ts', folder), indexFile());
}
