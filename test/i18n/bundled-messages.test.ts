import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const form = ['common', 'questions', 'review', 'drafts', 'danger'];
const questionnaire = ['previous', 'questionnaire', 'results'];
const goals = ['goals', 'goals-pages'];
const match = ['match', 'match-results', 'match-comparison'];

/** The bundles of messages that each widget says. One that a bundler drops leaves its keys on the screen. */
const said: Readonly<Record<string, readonly string[]>> = {
  intake: form,
  questionnaire: [...form, ...questionnaire],
  goals: [...form, ...goals],
  match: [...form, ...match],
  journey: [...form, 'journey', ...questionnaire, ...goals, ...match],
  brief: ['common', 'questions', 'brief', ...goals, 'results'],
};

/** The files that a build writes, by name. */
async function filesOf(config: InlineConfig): Promise<{ name: string; code: string }[]> {
  const built = await build({ root, logLevel: 'silent', ...config });
  if ('close' in built) throw new Error('built once, not watched');
  return [built]
    .flat()
    .flatMap(({ output }) => output)
    .map((file) => ({ name: file.fileName, code: String(file.type === 'chunk' ? file.code : file.source) }));
}

/** The bundles that this code registers: `registerMessages("en", "goals", …)`, by whatever name and in whatever quotes. */
const bundlesIn = (code: string) => [
  ...new Set([...code.matchAll(/\(["'`]en["'`],\s*["'`]([\w-]+)["'`],/g)].map(([, name = '']) => name)),
];

const assertSays = (widget: string, code: string) => {
  assert.deepEqual(bundlesIn(code).sort(), [...(said[widget] ?? [])].sort());
};

describe('the files for the script tag', () => {
  let files: { name: string; code: string }[] = [];
  before(async () => {
    files = await filesOf({ configFile: join(root, 'vite.config.ts'), build: { write: false } });
  });

  for (const widget of Object.keys(said))
    it(`bring every word of <rapport-${widget}>`, () => {
      const own = files.filter(({ name }) => name.startsWith(`chunks/${widget}-`));
      assertSays(widget, own.map(({ code }) => code).join('\n'));
    });
});

describe('the npm package, bundled by a practice that drops what nothing uses', () => {
  let installed = '';
  before(async () => {
    // As installed: a bundler reads `sideEffects` in the package.json above a file.
    installed = await mkdtemp(join(root, 'node_modules', '.rapport-installed-'));
    await copyFile(join(root, 'package.json'), join(installed, 'package.json'));
    const outDir = join(installed, 'dist', 'npm');
    await filesOf({ configFile: join(root, 'vite.config.ts'), mode: 'npm', build: { outDir } });
  });
  after(() => rm(installed, { recursive: true, force: true }));

  /** All that a page of the practice comes to load. */
  const bundle = async (page: string) => {
    const files = await filesOf({
      configFile: false,
      publicDir: false,
      plugins: [
        {
          name: 'page-of-the-practice',
          resolveId: (id) => (id === 'page' ? '\0page' : undefined),
          load: (id) => (id === '\0page' ? page : undefined),
        },
      ],
      build: { write: false, rolldownOptions: { input: 'page' } },
    });
    return files.map(({ code }) => code).join('\n');
  };
  const file = (name: string) => JSON.stringify(join(installed, 'dist', 'npm', name));

  for (const widget of Object.keys(said))
    it(`brings every word of <rapport-${widget}>`, async () => {
      assertSays(widget, await bundle(`import ${file(`${widget}/define.js`)};`));
    });

  it('brings nothing where a page only has an import that it does not use', async () => {
    assert.deepEqual(bundlesIn(await bundle(`import { RapportIntake } from ${file('index.js')};`)), []);
  });

  it('brings the words with a class that a page registers under its own name', async () => {
    const code = await bundle(
      `import { RapportIntake } from ${file('index.js')}; customElements.define('our-intake', RapportIntake);`,
    );
    assertSays('intake', code);
  });
});
