import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { english } from '../../src/i18n/en/index.js';
import { instrumentText } from '../../src/i18n/instrument-text.js';
import { languages } from '../../src/i18n/languages.js';
import { familyOf, instrumentIds } from '../../src/model/instruments/load.js';
import { englishText } from '../../src/i18n/en/instruments/index.js';

const folder = fileURLToPath(new URL('../../src/i18n/en', import.meta.url));
const imported = /(?:from|import\()\s*'(\.[^']+)\.js'/g;

/** The English files that a file comes to load, itself first. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || relative(folder, file).startsWith('..')) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported))
    reach(`${join(dirname(file), path)}.ts`, seen);
  return seen;
}

describe('the registry of what the library says', () => {
  it('reaches every English file: none is left that no language can translate', () => {
    const reached = [...reach(join(folder, 'index.ts'))].map((file) => relative(folder, file));
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.entry.ts'));
    assert.deepEqual(reached.toSorted(), files.toSorted());
  });

  it('names each entry by its file', () => {
    const names = (path: string) =>
      readdirSync(join(folder, path), { withFileTypes: true })
        .filter((each) => each.isDirectory() || /(?<!\.entry)\.ts$/.test(each.name))
        .map(({ name }) => name.replace(/\.ts$/, ''));
    const has = (kind: keyof typeof english, path: string) => {
      for (const name of Object.keys(english[kind])) assert.ok(names(path).includes(name), `${kind} ${name}`);
    };
    has('messages', '.');
    has('presets', 'presets');
    has('instruments', 'instruments');
    has('safety', 'safety');
  });

  it('loads every bundle, with something in it', async () => {
    for (const [name, load] of Object.entries(english.messages))
      assert.ok(Object.keys(await (load as () => Promise<object>)()).length > 0, name);
  });

  it('has each message in one bundle only: who says it knows what to fetch', async () => {
    const found = new Map<string, string>();
    for (const [name, load] of Object.entries(english.messages))
      for (const key of Object.keys(await (load as () => Promise<object>)())) {
        assert.equal(found.get(key), undefined, `${key} stands in ${name} too`);
        found.set(key, name);
      }
    assert.ok(found.size > 400);
  });

  it('finds an instrument and its text by the same look-up, of the whole id', async () => {
    const texts = await Promise.all(
      Object.values(english.instruments).map((load): Promise<object> => load()),
    );
    assert.deepEqual(texts.flatMap((each) => Object.keys(each)).toSorted(), instrumentIds.toSorted());
    for (const id of instrumentIds) {
      const family = familyOf(id)!;
      const texts: Readonly<Record<string, unknown>> = await english.instruments[family]();
      assert.ok(texts[id], id);
      assert.equal(await englishText(id), texts[id], id);
    }
    for (const unknown of [
      'phq-3',
      'phq',
      'evs-2',
      'rapport',
      'rapport-check-2',
      'ipip-',
      'k',
      'toString',
      '',
    ])
      assert.equal(await instrumentText(unknown, 'en'), undefined, unknown);
  });

  it('names the languages that ship by canonical tags', () => {
    for (const tag of Object.keys(languages)) assert.equal(new Intl.Locale(tag).toString(), tag);
  });
});
