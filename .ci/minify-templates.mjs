import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { parseSync, Visitor } from 'vite';

/** A line break and the indentation after it are one space, and before the end of a tag nothing. */
const minifyHtml = (quasis) =>
  quasis.map(({ value }) => value.raw.replace(/\n\s*(>?)/g, (_, end) => end || ' '));

/** What esbuild leaves where a grammar is open (custom properties, new functions), and the zero before a point. */
const leftOver =
  /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|([:,]) | ([*/]) (?=[^{}]*[;}])| ([<>]=?) |(?<![\w.])0(?=\.\d)/g;
const squeeze = (css) =>
  css.replace(
    leftOver,
    (_, text, mark, operator, comparison) => text ?? mark ?? operator ?? comparison ?? '',
  );

/** An interpolation on a line of its own stands for whole rules; any other for a part of a selector or a value. */
const standsAlone = (before, after) => /(^|\n)\s*$/.test(before) && /^\s*(\n|$)/.test(after);

/** Text as it stands between backticks. */
const escape = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/**
 * Takes out what only people read, and changes no rule: none is merged, none is put in older terms. CSS that does not
 * parse stops the build, and so does an interpolation that is lost or moved.
 */
export async function minifyCss(texts, file) {
  const source = texts.reduce((before, after, hole) =>
    standsAlone(before, after) ? `${before}@hole-${hole};${after}` : `${before}hole-${hole}${after}`,
  );
  const { code, warnings } = await transform(source, {
    loader: 'css',
    charset: 'utf8',
    minifyWhitespace: true,
  });
  if (warnings.length > 0) throw new Error(`${file}: ${warnings[0].text}`);
  const pieces = squeeze(code.trim()).split(/@hole-(\d+);|hole-(\d+)/);
  const holes = pieces.filter((_, at) => at % 3 > 0).filter(Boolean);
  if (holes.join() !== [...texts.keys()].slice(1).join())
    throw new Error(`${file}: an interpolation is lost`);
  return pieces.filter((_, at) => at % 3 === 0);
}

const renamed = (text, names) => text.replace(privateName, (name) => names.get(name) ?? name);

const minifiers = {
  // A drawing reads the same properties in its attributes.
  html: async (quasis, options) =>
    (await minifyHtml(quasis, options)).map((html) => renamed(html, options.names)),
  css: async (quasis, { file, names }) => {
    const texts = quasis.map(({ value }) => value.cooked);
    const short = await minifyCss(texts, file);
    return short.map((css) => escape(renamed(css, names)));
  },
};

const privateName = /--_[\w-]+/g;

/** A short name for each private custom property (`--_…`) in the modules of a folder, the shortest for the most used. */
export function shortNames(folder) {
  const counts = new Map();
  for (const file of readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.ts')))
    for (const [name] of readFileSync(join(folder, file), 'utf8').matchAll(privateName))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].sort(
    (one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1),
  );
  return new Map(names.map((name, at) => [name, `--_${at.toString(36)}`]));
}

/**
 * Vite plugin: templates are laid out for those who read them in the source; visitors are spared the comments, line
 * breaks and indentation, which no bundler takes out of a string. `names` gives custom properties other names.
 */
export const minifyTemplates = ({ id = /\/src\/.*\.ts$/, names = new Map() } = {}) => ({
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id, code: /(html|css)`/ },
    async handler(code, file) {
      const templates = [];
      new Visitor({
        TaggedTemplateExpression: ({ tag, quasi }) => {
          if (Object.hasOwn(minifiers, tag.name)) templates.push([minifiers[tag.name], quasi.quasis]);
        },
      }).visit(parseSync(file, code, { lang: 'ts' }).program);
      const parts = [];
      for (const [minify, quasis] of templates) {
        const short = await minify(quasis, { file, names });
        // The tree of a TypeScript file counts the backtick or the brace before a part as the part's own.
        parts.push(
          ...quasis.map(({ start, value }, at) => ({ start: start + 1, raw: value.raw, short: short[at] })),
        );
      }
      for (const { start, raw, short } of parts.sort((a, b) => b.start - a.start))
        code = code.slice(0, start) + short + code.slice(start + raw.length);
      return { code, map: null };
    },
  },
});
