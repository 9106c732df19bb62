import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newKind, readWords } from '../../.ci/new-kind.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'rapport-kind-'));
for (const path of ['package.json', 'tsconfig.json', 'src', 'test'])
  cpSync(join(root, path), join(copy, path), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
after(() => {
  rmSync(copy, { recursive: true });
});

const pin = ['pin', 'A short number, digit by digit. `digits`: how many', 'text', 'messages'];
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const change = (path: string, by: (source: string) => string) => {
  writeFileSync(join(copy, path), by(read(path)));
};

/** Runs the contract of the new kind alone, and gives what it prints. */
function runContract(kind: string): { status: number | null; printed: string } {
  const file = join(copy, 'test/contract.test.ts');
  writeFileSync(
    file,
    `import { kindContract } from './contracts/kind.js';\nkindContract('${kind}' as never);\n`,
  );
  // A run within a run says nothing, unless it knows nothing of the one around.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--test', file], {
    ...{ cwd: copy, env, encoding: 'utf8' },
  });
  return { status, printed: stdout + stderr };
}

describe('a new kind of question', () => {
  it('has a name in kebab-case that means nothing else, and a sentence about it', () => {
    for (const [words, problem] of [
      [[], /"" is no name for a kind: it is kebab-case/],
      [['Pin', 'What it asks'], /"Pin" is no name/],
      [['pin'], /Say in one sentence what pin asks/],
      [['pin', 'number'], /Say in one sentence what pin asks/],
      [
        ['pin', 'What it asks', 'circle'],
        /"circle" is neither the shape of an answer \(text, .*\) nor a file/,
      ],
      [['pin', 'What it asks', 'text', 'list'], /one shape, and not text and list/],
      [['scale', 'What it asks'], /There is a kind scale already/],
      [['long-text', 'What it asks'], /There is a kind long-text already/],
      [['lean', 'What it asks'], /"lean" is the old name of bipolar/],
      [['class', 'What it asks'], /"class" is a word of JavaScript/],
      [
        ['combobox', 'What it asks'],
        /"combobox" means something else in src\/i18n\/en\/questions\/index\.ts/,
      ],
    ] as const)
      assert.throws(() => newKind(copy, words), { message: problem });
  });

  it('has an answer that is text, where nothing else is said, and files for what it needs', () => {
    assert.deepEqual(readWords(['date-range', 'Two days.', 'styles']), {
      ...{ name: 'date-range', ident: 'dateRange', about: 'Two days', shape: 'text' },
      ...{ messages: false, format: false, styles: true },
    });
    assert.equal(readWords(['pin', 'What it asks', 'record']).format, true);
  });

  it('is named in every record, in at most six files to complete', () => {
    const { made, changed } = newKind(copy, pin);
    assert.ok(made.length <= 6, made.join());
    for (const path of made) assert.match(read(path), /TODO/, path);
    for (const path of changed) assert.match(read(path), /\bpin\b/, path);
    assert.match(read('src/model/form/kinds.ts'), /kinds\/phone\.js';\nimport \{ pin \} .*\n.*ranking\.js'/);
    assert.match(read('src/model/form/kinds.schema.ts'), / {2}country,\n {2}pin,\n};/);
    assert.match(read('src/questions/kinds.ts'), /pin: \(\) => import\('\.\/pin\/control\.js'\),\n/);
    assert.match(read('src/questions/format.ts'), / {2}pin: formatByShape,\n};/);
    assert.ok(!existsSync(join(copy, 'src/questions/pin/format.ts')));
    assert.throws(() => newKind(copy, pin), { message: 'There is a kind pin already.' });
  });

  it('fails its contract, which names what is missing and where, until that is done', () => {
    const { status, printed } = runContract('pin');
    assert.notEqual(status, 0);
    for (const missing of [
      'pin: median seconds to answer (src/model/form/kinds/pin.ts)',
      'pin: fields of its own, and their names in the row of definition.md; none: delete this line (src/model/form/kinds/pin.schema.ts)',
      'pin: no wrong answer is known (test/kinds/pin.ts)',
      'pin: how it reads (src/questions/pin/format.ts)',
    ])
      assert.ok(printed.includes(missing), `${missing}\n${printed}`);
    assert.match(printed, /pin: native inputs.*\(src\/questions\/pin\/control\.ts\)/);
    assert.match(printed, /pin: what is said at the question.*\(src\/i18n\/en\/questions\/pin\.ts\)/);
    assert.doesNotMatch(printed, /SyntaxError|TypeError|ERR_MODULE/);

    change('src/model/form/kinds/pin.ts', (source) =>
      source
        .replace(/ *\/\/ TODO.*/g, '')
        .replace('seconds: 0', 'seconds: 6')
        .replace(
          '() => undefined',
          "(_, answer) => /^\\d{4}$/.test(String(answer)) ? undefined : { code: 'not-an-option' }",
        ),
    );
    change('src/model/form/kinds/pin.schema.ts', (source) =>
      source.replace(/\/\/ TODO.*/, 'digits: z.optional(z.number()),'),
    );
    change('src/i18n/en/questions/pin.ts', (source) => source.replace(/TODO[^']*/, 'Digits only.'));
    change('src/questions/pin/control.ts', (source) => source.replace(/\/\/ TODO.*/, ''));
    change('test/kinds/pin.ts', (source) =>
      source
        .replace(/ *\/\/ TODO.*/g, '')
        .replace("'TODO: how that answer reads'", "'0999'")
        .replace("constant('x')", "constant('0412')")
        .replace('wrong: []', "wrong: [['12', 'not-an-option']]")
        .replace("restores: 'x'", "restores: '0999'"),
    );
    const complete = runContract('pin');
    assert.equal(complete.status, 0, complete.printed);
  });
});
