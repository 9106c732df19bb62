import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import {
  build,
  defineConfig,
  minifySync,
  transformWithOxc,
  type Plugin,
  type Rolldown,
  type UserConfig,
} from 'vite';
import { minifyTemplates, shortNames } from './.ci/minify-templates.mjs';

const widgets = ['brief', 'goals', 'intake', 'journey', 'match', 'practice', 'questionnaire'];

const shared: UserConfig = {
  publicDir: false,
  // Said here too: Vite leaves raw @decorators, without an error, in any file that no tsconfig "include" covers.
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
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

/**
 * A practice's config is read before the first page, and who says hello in it stands there: both come in one go, and fetch
 * nothing that a later page needs.
 */
const checks =
  /zod|src\/(model\/(issue|common\.schema|names|form\/(id|roles)|safety\/readiness|matching\/trainer-terms)|element\/responder-plan|i18n\/en\/welcome)/;
const config = /src\/(element\/practice-config|form\/welcome)/;

/**
 * What comes together: `first` is the first sight of a widget, `soon` what it fetches for that, `checks` and `rest`
 * what it fetches later. Each file is one with all that it imports, for a few large files compress better than many
 * small ones. Controls: simple fields come together; nearly every form asks a rating, a style and a week further on, and
 * places with what is asked about each; the long lists share their combobox. Each other kind is a file of its own.
 */
const together: Record<string, Record<string, RegExp>> = {
  intake: {
    first: /widgets\/intake\/define|presets\/personal-training\.opening/,
    checks,
    config,
    rest: /src\/(flow\/review-module|questions\/(scale|bipolar|week|body|group)\/control)/,
  },
  goals: {
    rest: /src\/(flow\/review-module|widgets\/goals\/lazy-pages)/,
    soon: /src\/questions\/(scale|long-text)\/control/,
  },
  match: {
    rest: /src\/flow\/review-module/,
    soon: /src\/(widgets\/match\/(build-questions|lazy-results|read-roster)|questions\/(body|group|multiple-choice)\/control)/,
  },
  journey: {
    first: /widgets\/(journey\/define|intake\/intake-part)|presets\/personal-training\.opening/,
    checks,
    config,
    rest: /src\/(flow\/review-module|questions\/(scale|bipolar|week|body|group)\/control|widgets\/(questionnaire\/questionnaire|goals\/goals|match\/match)-part|widgets\/goals\/lazy-pages|.*(rapport-check|presets\/goals|parse-roster))/,
  },
};

/** A control is called after its kind: all their files are called `control`. */
const chunkName = ({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string =>
  /questions\/([\w-]+)\/control/.exec(facadeModuleId ?? '')?.[1] ?? name;

/** What one minifier leaves, another takes: about one part in a hundred of what a visitor fetches. */
async function shorten(code: string): Promise<string> {
  const { code: short } = await minify(code, {
    module: true,
    ecma: 2022,
    compress: { module: true, ecma: 2022, passes: 2, keep_fargs: false },
  });
  if (short === undefined) throw new Error('terser gave no code');
  return short;
}

/** One widget with all it needs, as ES chunks: `widgets/<name>.js` registers it. Widgets share nothing. */
async function bundleWidget(name: string, root: string): Promise<Rolldown.OutputChunk[]> {
  const groups: Record<string, RegExp> = {
    first: new RegExp(`widgets/${name}/define`),
    rest: /src\/(flow\/review-module|questions\/(scale|bipolar|week)\/control)/,
    lists: /src\/questions\/(select|country|address)\/control/,
    fields: /src\/questions\/(long-text|email|phone|date|time|number|multiple-choice|consent)\/control/,
    ...together[name],
  };
  const built = await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyTemplates({ names: shortNames(`${root}/src`) }), ownPapaparse],
    build: {
      ...written,
      write: false,
      lib: { entry: { [`widgets/${name}`]: `src/widgets/${name}/define.ts` }, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          minify: true,
          chunkFileNames: (chunk) => `chunks/${name}-${chunkName(chunk)}-[hash].js`,
          codeSplitting: {
            // What two groups have in common comes with the one that is needed sooner.
            groups: ['config', 'lists', 'rest', 'fields', 'checks', 'soon', 'first'].flatMap(
              (group, priority) =>
                groups[group]
                  ? {
                      name: group,
                      test: new RegExp(
                        group === 'first' ? `${groups[group].source}|rolldown/runtime` : groups[group].source,
                      ),
                      priority: priority + 1,
                    }
                  : [],
            ),
          },
        },
      },
    },
  });
  if ('close' in built) throw new Error('Widgets are built once, not watched');
  const chunks = [built]
    .flat()
    .flatMap(({ output }) => output.flatMap((file) => (file.type === 'chunk' ? [file] : [])));
  return chunks;
}

/** The chunks that a file imports, itself first. */
function needed(
  file: string,
  chunks: readonly Rolldown.OutputChunk[],
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
    needed(next, chunks, seen);
  return seen;
}

/**
 * Adds the widgets beside `embed.js`, the hand-written loader, and writes that as it stands: a classic script with no
 * bundler preamble. It is told which chunks each widget needs, so that it can ask for all of them at once.
 */
const embedScript: Plugin = {
  name: 'embed-script',
  async generateBundle(_options, bundle) {
    const needs: Record<string, string[]> = {};
    for (const name of widgets) {
      const chunks = await bundleWidget(name, this.environment.config.root);
      for (const { fileName, code } of chunks)
        this.emitFile({ type: 'asset', fileName, source: await shorten(code) });
      // The file that a widget is named by only passes on to its first chunk: asked for by itself, that is one less.
      const [entry, ...files] = needed(`widgets/${name}.js`, chunks);
      if (chunks.find(({ fileName }) => fileName === entry)?.imports.length !== 1)
        throw new Error(`${name} comes in more than one first chunk`);
      needs[name] = files.map((file) => `./${file}`);
    }
    const source = readFileSync('src/embed/embed.ts', 'utf8').replace(
      /'__NEEDS__' as unknown as [^;]+;/,
      `${JSON.stringify(needs)};`,
    );
    const { code } = await transformWithOxc(source, 'embed.ts', { sourcemap: false });
    Reflect.deleteProperty(bundle, 'embed.js');
    this.emitFile({ type: 'asset', fileName: 'embed.js', source: minifySync('embed.js', code).code });
  },
};

/** How the files for the script tag are written. */
const written = {
  target: 'es2022',
  outDir: 'dist',
  emptyOutDir: true,
  reportCompressedSize: false,
} as const;

/** For the script tag: `embed.js` and, beside it, the chunks of each widget. */
const browser: UserConfig = {
  ...shared,
  plugins: [embedScript],
  build: {
    ...written,
    lib: { entry: { embed: 'src/embed/embed.ts' }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js' } },
  },
};

/**
 * For npm: classes and model as modules, with Lit and zod left to the page's own bundler. That makes the code short, but
 * leaves every string as it is: the templates are minified here too, with the names that the source has.
 */
const npm: UserConfig = {
  ...shared,
  plugins: [minifyTemplates()],
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
      external: /^(lit|@lit\/|zod|papaparse|ical-generator|signature_pad)/,
      // A file for each module, so that a bundler can drop what a page does not use.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

export default defineConfig(({ mode }): UserConfig => (mode === 'npm' ? npm : browser));
