import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import * as conditions from '../../../src/model/form/condition.js';
import { disagreements } from './condition-table.js';

const home = new URL('../../../src/model/form/', import.meta.url);

/** One thing broken in the code that judges conditions: what it is, what stands there, what is put in its place. */
const breaks: readonly (readonly [what: string, from: string, to: string])[] = [
  ['no condition never holds', 'if (!condition) return true', 'if (!condition) return false'],
  ['"all" is taken for "any"', 'condition.all.every(', 'condition.all.some('],
  ['"all" looks at the first alone', 'condition.all.every(', 'condition.all.slice(0, 1).every('],
  ['"all" is never true', 'return condition.all.every(', 'return false && condition.all.every('],
  ['"any" is taken for "all"', 'condition.any.some(', 'condition.any.every('],
  ['"any" leaves out the first', 'condition.any.some(', 'condition.any.slice(1).some('],
  ['"any" of nothing holds', 'return condition.any.some(', 'return !condition.any[0] || condition.any.some('],
  ['"not" says nothing', '!holds(condition.not, answers, today)', 'holds(condition.not, answers, today)'],
  ['"not" always holds', '!holds(condition.not, answers, today)', 'true'],
  [
    '"equals" is turned round',
    "if (op === 'equals') return answer === value",
    "if (op === 'equals') return answer !== value",
  ],
  [
    '"equals" takes "1" for 1',
    "if (op === 'equals') return answer === value",
    "if (op === 'equals') return answer == value",
  ],
  [
    '"includes" asks for all',
    'answer.some((each) => each === value)',
    'answer.every((each) => each === value)',
  ],
  [
    '"includes" is turned round',
    'answer.some((each) => each === value)',
    'answer.some((each) => each !== value)',
  ],
  [
    '"includes" looks into a word',
    'Array.isArray(answer) && answer.some((each) => each === value)',
    'String(answer).includes(String(value))',
  ],
  ['"answered" never holds', "if (op === 'answered') return true", "if (op === 'answered') return false"],
  [
    '"answered" always holds',
    'if (!isAnswered(answer)) return false;',
    "if (!isAnswered(answer)) return op === 'answered';",
  ],
  ['an open question can be compared', 'if (!isAnswered(answer)) return false;', ''],
  [
    '"more-than" takes the same',
    "'more-than': (answer, value) => answer > value",
    "'more-than': (answer, value) => answer >= value",
  ],
  [
    '"more-than" is turned round',
    "'more-than': (answer, value) => answer > value",
    "'more-than': (answer, value) => answer < value",
  ],
  [
    '"at-least" leaves out the same',
    "'at-least': (answer, value) => answer >= value",
    "'at-least': (answer, value) => answer > value",
  ],
  [
    '"at-least" is turned round',
    "'at-least': (answer, value) => answer >= value",
    "'at-least': (answer, value) => answer <= value",
  ],
  [
    '"less-than" takes the same',
    "'less-than': (answer, value) => answer < value",
    "'less-than': (answer, value) => answer <= value",
  ],
  [
    '"less-than" is turned round',
    "'less-than': (answer, value) => answer < value",
    "'less-than': (answer, value) => answer > value",
  ],
  [
    '"at-most" leaves out the same',
    "'at-most': (answer, value) => answer <= value",
    "'at-most': (answer, value) => answer < value",
  ],
  [
    '"at-most" is turned round',
    "'at-most': (answer, value) => answer <= value",
    "'at-most': (answer, value) => answer >= value",
  ],
  ['"younger-than" takes the birthday', '?? Infinity) < value', '?? Infinity) <= value'],
  ['"younger-than" takes what is no day', '?? Infinity) < value', '?? 0) < value'],
  ['words are compared by size', "typeof answer === 'number' && ", ''],
];

describe('the tables of conditions', () => {
  let folder = '';
  let source = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conditions-'));
    source = await readFile(new URL('condition.ts', home), 'utf8');
  });
  after(() => rm(folder, { recursive: true }));

  /** The code as it stands, with one thing changed, loaded beside the real one. */
  const load = async (name: string, from: string, to: string): Promise<typeof conditions> => {
    assert.equal(source.split(from).length, 2, `"${from}" stands once in the code`);
    const text = source
      .replace(from, () => to)
      .replaceAll(/'\.\/(answers|date)\.js'/g, (_, name: string) => `'${new URL(`${name}.ts`, home).href}'`);
    const file = join(folder, `${name}.ts`);
    await writeFile(file, text);
    return (await import(pathToFileURL(file).href)) as typeof conditions;
  };

  it('agree with the code as it stands', async () => {
    assert.deepEqual(disagreements(conditions.holds), []);
    const same = await load('same', 'export function holds', 'export function holds');
    assert.deepEqual(disagreements(same.holds), []);
  });

  for (const [index, [what, from, to]] of breaks.entries())
    it(`notice when ${what}`, async () => {
      const broken = await load(`broken-${String(index)}`, from, to);
      assert.notDeepEqual(disagreements(broken.holds), []);
    });
});
