import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { abuseLines } from '../../src/model/safety/abuse-lines.js';
import { youngLines } from '../../src/model/safety/young-lines.js';
import { reviewedHelpLines } from '../../src/model/safety/help-line-sources.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = (today: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '.ci/release-check.mjs', `--today=${today}`],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('npm run release:check', () => {
  const lines = [reviewedHelpLines, abuseLines, youngLines].flatMap((table) => Object.values(table).flat());
  const newest = lines.map(({ checked }) => checked).reduce((one, other) => (one > other ? one : other));

  it('lets a release go on the day of the last look-up', () => {
    const { status, stdout, stderr } = check(newest);
    assert.equal(stderr, '');
    assert.match(stdout, /Every help line has a source/);
    assert.equal(status, 0);
  });

  it('holds it back once lines are older than twelve months, and names every one', () => {
    const { status, stderr } = check('2099-01-01');
    assert.equal(status, 1);
    assert.equal(stderr.trim().split('\n').length, lines.length);
    assert.match(stderr, /^GB\.samaritans: looked up on \d{4}-\d{2}-\d{2}, more than twelve months ago$/m);
  });
});
