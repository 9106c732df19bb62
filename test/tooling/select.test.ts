import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inOrder, matching, readWords, shuffled, suiteOf } from '../runner/select.mjs';
import { longest } from '../runner/suites.mjs';

describe('the words after `npm test --`', () => {
  it('are nothing for every file of every suite, in its fixed order', () => {
    assert.deepEqual(readWords([]), {
      suites: ['node', 'browser', 'e2e'],
      patterns: [],
      seed: undefined,
      watch: false,
      slowest: false,
    });
  });

  it('name suites, parts of paths, or both', () => {
    const { suites, patterns } = readWords(['browser', 'widgets/match', 'node', 'goals']);
    assert.deepEqual(suites, ['node', 'browser']);
    assert.deepEqual(patterns, ['widgets/match', 'goals']);
  });

  it('take a seed, from the environment too, or draw one', () => {
    assert.equal(readWords(['--seed=7']).seed, 7);
    assert.equal(readWords([], { TEST_SEED: '8' }).seed, 8);
    assert.equal(readWords(['--seed=7'], { TEST_SEED: '8' }).seed, 7);
    assert.equal(readWords([], { TEST_SEED: '' }).seed, undefined);
    assert.ok(Number.isInteger(readWords(['--seed']).seed));
    assert.throws(() => readWords(['--seed=x']), /A seed is a whole number, and not "x"/);
  });
});

describe('a test file', () => {
  it('belongs to the suite that names its folder', () => {
    assert.equal(suiteOf('test/model/form/group.test.ts'), 'node');
    assert.equal(suiteOf('test/questions/group.test.ts'), 'browser');
    assert.equal(suiteOf('test/e2e/embed.test.ts'), 'e2e');
    assert.equal(suiteOf('test/elsewhere/a.test.ts'), undefined);
  });

  it('is found by a part of its path, also as Windows writes it', () => {
    const files = ['test/model/goals/wins.test.ts', 'test/widgets/goals.test.ts', 'test/flow/reset.test.ts'];
    assert.deepEqual(matching(files, []), files);
    assert.deepEqual(matching(files, ['goals']), files.slice(0, 2));
    assert.deepEqual(matching(files, ['widgets\\goals', 'reset']), files.slice(1));
    assert.deepEqual(matching(files, ['nowhere']), []);
  });
});

describe('the order of a run', () => {
  const files = ['test/e2e/presets.test.ts', 'test/e2e/embed.test.ts', 'test/e2e/copies.test.ts'];

  it('is by name, after what takes longest, and that of the seed where there is one', () => {
    assert.deepEqual(inOrder(files, undefined), [files[0], files[2], files[1]]);
    assert.deepEqual(inOrder(files, 9), shuffled(files, 9));
  });

  it('knows the longest by names that are there', () => {
    for (const file of longest) assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), file);
  });
});

describe('a shuffled list', () => {
  const list = [...Array(20).keys()];

  it('is the same for the same seed and another for another, and loses nothing', () => {
    assert.deepEqual(shuffled(list, 1), shuffled(list, 1));
    assert.notDeepEqual(shuffled(list, 1), shuffled(list, 2));
    assert.notDeepEqual(shuffled(list, 1), list);
    assert.deepEqual(
      shuffled(list, 3).sort((a, b) => a - b),
      list,
    );
  });
});
