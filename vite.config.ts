import { readFileSync } from 'node:fs';
import {
  build,
  defineConfig,
  minifySync,
  transformWithOxc,
  type Plugin,
  type Rolldown,
  type UserConfig,
} from 'vite';

const widgets = ['brief', 'goals', 'intake', 'journey', 'match', 'questionnaire'];

const shared: UserConfig = {
  publicDir: false,
  // Said here too: Vite leaves raw @decorators, without an error, in any file that no tsconfig "include" covers.
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
};

/** Where the templates of a syntax tree have their literal parts. */
function templateParts(node: unknown): { start: number; end: number }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, tag, quasi } = node as { type?: string; tag?: { name?: string }; quasi?: { quasis: [] } };
  const own = type === 'TaggedTemplateExpression' && tag?.name === 'html' ? (quasi?.quasis ?? []) : [];
  return [...own, ...Object.values(node).flatMap(templateParts)];
}

/** Templates are laid out for those who read them here; visitors are spared the line breaks and indentation. */
const thinTemplates: Plugin = {
  name: 'thin-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'html`' },
    handler(code) {
      const parts = templateParts(this.parse(code, { lang: 'ts' })).sort((a, b) => b.start - a.start);
      for (const { start, end } of parts)
        code = code.slice(0, start) + code.slice(start, end).replace(/\n\s*/g, ' ') + code.slice(end);
      return { code, map: null };
    },
  },
};

/** papaparse asks the page for `define` first: beside RequireJS it would end up there. It gets a module of its own. */
const ownPapaparse: Plugin = {
  name: 'own-papaparse',
  enforce: 'pre',
  transform: {
    filter: { id: /node_modules\/papaparse\// },
    handler: (code) => ({
      code: `const module = { exports: {} }, { exports } = module; let define; (function () { ${code} }).call(globalThis); export default module.exports;`,
      map: null,
    }),
  },
};

/** How the files for the script tag are written. */
const written = {
  target: 'es2022',
  outDir: 'dist',
  emptyOutDir: true,
  reportCompressedSize: false,
} as const;
const named = { entryFileNames: '[name].js', minify: true } as const;

/** Ways into the library: `widgets/<name>.js`, which registers the widget. */
const entries = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`]));

/**
 * The journey is bundled by itself. Whoever takes it needs all its parts, so they come as three large files (the first
 * page, the checks, the rest) instead of the many small ones that widgets on their own share: a ninth fewer bytes.
 */
async function bundleJourney(root: string): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [thinTemplates, ownPapaparse],
    build: {
      ...written,
      write: false,
      lib: { entry: entries(['journey']), formats: ['es'] },
      rolldownOptions: {
        output: {
          ...named,
          chunkFileNames: 'chunks/journey-[name]-[hash].js',
          codeSplitting: {
            groups: [
              {
                name: 'first',
                test: /src\/(widgets\/(journey|intake)\/|i18n\/en\/presets\/personal)/,
                priority: 3,
              },
              { name: 'checks', test: /zod|src\/model\/(issue|shapes|form\/(id|meaning))/, priority: 2 },
              {
                name: 'rest',
                test: /src\/(flow\/finish|widgets\/(questionnaire|goals)\/|widgets\/match\/(?!ask)|.*(rapport-check|presets\/goals|parse-roster))/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  });
  if ('close' in built) throw new Error('The journey is built once, not watched');
  return [built]
    .flat()
    .flatMap(({ output }) => output.flatMap((file) => (file.type === 'chunk' ? [file] : [])));
}

/**
 * Adds the journey, and `embed.js`, the hand-written loader, as it stands: a classic script with no bundler preamble.
 * It is told which chunks each widget needs, so that it can ask for all of them at once.
 */
const embedScript: Plugin = {
  name: 'embed-script',
  async generateBundle(_options, bundle) {
    const journey = await bundleJourney(this.environment.config.root);
    for (const { fileName, code } of journey) this.emitFile({ type: 'asset', fileName, source: code });
    const own = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const chunks = new Map([...own, ...journey].map((chunk) => [chunk.fileName, chunk]));
    const needed = (file: string, seen = new Set<string>()): Set<string> => {
      if (!seen.has(file)) {
        seen.add(file);
        for (const next of chunks.get(file)?.imports ?? []) needed(next, seen);
      }
      return seen;
    };
    const needs = Object.fromEntries(
      widgets.map((name) => [name, [...needed(`widgets/${name}.js`)].map((file) => `./${file}`)]),
    );
    const source = readFileSync('src/embed/embed.ts', 'utf8').replace(
      /'__NEEDS__' as unknown as [^;]+;/,
      `${JSON.stringify(needs)};`,
    );
    const { code } = await transformWithOxc(source, 'embed.ts', { sourcemap: false });
    this.emitFile({ type: 'asset', fileName: 'embed.js', source: minifySync('embed.js', code).code });
  },
};

/**
 * What every widget needs at its first sight is one chunk, what all that ask need is another, and what they need only
 * towards their end a third, each with all it imports: a few large files compress better than many small ones. The
 * first group in the list takes what several could have.
 */
const chunkGroups = [
  { name: 'base', test: /src\/(element\/rapport-element|model\/submission\/canonical)/, priority: 4 },
  { name: 'asking', test: /src\/(flow\/part-element|widgets\/intake\/intake)/, priority: 3 },
  { name: 'parts', test: /src\/(element\/later-icons|model\/goals\/(measures|dates))/, priority: 2 },
  { name: 'finish', test: /src\/flow\/finish/, priority: 1 },
  { name: 'people', test: /src\/widgets\/match\/cards/, priority: 0 },
];

/** For the script tag: one ES chunk for each widget, with everything it needs, beside `embed.js`. */
const browser: UserConfig = {
  ...shared,
  plugins: [thinTemplates, ownPapaparse, embedScript],
  build: {
    ...written,
    lib: { entry: entries(widgets.filter((name) => name !== 'journey')), formats: ['es'] },
    rolldownOptions: {
      output: {
        ...named,
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
};

/** For npm: classes and model as modules, with Lit and zod left to the page's own bundler. */
const npm: UserConfig = {
  ...shared,
  build: {
    target: 'es2022',
    outDir: 'dist/npm',
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        model: 'src/model/index.ts',
        server: 'src/server/index.ts',
        define: 'src/embed/define-all.ts',
        ...Object.fromEntries(widgets.map((name) => [`${name}/define`, `src/widgets/${name}/define.ts`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit\/|zod|papaparse)/,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

export default defineConfig(({ mode }): UserConfig => (mode === 'npm' ? npm : browser));
