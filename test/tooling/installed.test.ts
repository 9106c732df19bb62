import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { difference, noteAbi, whyInstall } from '../../.ci/installed.mjs';

const lock = {
  '': {},
  'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
  'node_modules/vite': { version: '8.3.8', integrity: 'sha512-b' },
  'node_modules/fast-mac': { version: '1.0.0', integrity: 'sha512-c', optional: true, os: ['darwin'] },
};
const { 'node_modules/lit': lit, 'node_modules/vite': vite, 'node_modules/fast-mac': fastMac } = lock;
const asAsked = { 'node_modules/lit': lit, 'node_modules/vite': vite };

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const compare = (installed: typeof asAsked | object, isThere: (path: string) => boolean = () => true) =>
  difference(lock, installed as typeof asAsked, { isThere, machine: linux });

describe('installed packages', () => {
  it('are as asked after npm ci, without those for other machines', () => {
    assert.equal(compare(asAsked), undefined);
  });

  it('are not where one is missing, or was removed by hand', () => {
    assert.equal(compare({ 'node_modules/lit': lit }), 'node_modules/vite is missing');
    assert.equal(
      compare(asAsked, (path) => !path.endsWith('lit')),
      'node_modules/lit is missing',
    );
  });

  it('are not where the lock names another version, or other contents of the same', () => {
    const older = { ...asAsked, 'node_modules/lit': { ...lit, version: '3.3.2' } };
    assert.equal(compare(older), 'node_modules/lit is 3.3.2, and package-lock.json says 3.3.3');
    assert.match(compare({ ...asAsked, 'node_modules/lit': { ...lit, integrity: 'sha512-x' } })!, /lit is/);
  });

  it('are not where one more is there, or one that was made for another machine', () => {
    const more = { ...asAsked, 'node_modules/left-pad': { version: '1.3.0' } };
    assert.equal(compare(more), 'node_modules/left-pad is not in package-lock.json');
    const copied = { ...asAsked, 'node_modules/fast-mac': fastMac };
    assert.equal(compare(copied), 'node_modules/fast-mac is for another machine');
  });
});

describe('a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'rapport-installed-'));
  after(() => {
    rmSync(root, { recursive: true });
  });
  const write = (file: string, packages: object) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  };

  it('needs an install where there was none, none after it, and one for another Node', () => {
    write('package-lock.json', lock);
    assert.equal(whyInstall(root), 'there are none yet');
    for (const path of Object.keys(asAsked)) write(`${path}/package.json`, {});
    write('node_modules/.package-lock.json', asAsked);
    assert.equal(whyInstall(root), undefined);
    noteAbi(root);
    assert.equal(whyInstall(root), undefined);
    writeFileSync(join(root, 'node_modules/.node-abi'), '1');
    assert.equal(whyInstall(root), 'they are for another Node (ABI 1)');
  });
});
