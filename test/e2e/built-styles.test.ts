import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { buildOnce } from './site.js';

const folder = (path: string) => new URL(`../../${path}/`, import.meta.url);
const filesIn = (path: string, pattern: RegExp) =>
  (readdirSync(folder(path), { recursive: true }) as string[])
    .filter((name) => pattern.test(name))
    .map((name) => [name, readFileSync(new URL(name, folder(path)), 'utf8')] as const);

/** A literal that holds CSS: it declares something between braces, and has no tag in it. */
const isCss = (literal: string) => /\{\s*[\w-]+:[^{}]+\}/.test(literal) && !literal.includes('</');

describe('the styles of the built widgets', () => {
  let chunks: (readonly [string, string])[] = [];
  before(async () => {
    await buildOnce();
    chunks = filesIn('dist', /^(chunks|widgets)\/.*\.js$/);
  });

  it('have no line break and no indentation', () => {
    const styles = chunks.flatMap(([name, code]) =>
      [...code.matchAll(/`([^`\\]|\\.)*`/g)].filter(([all]) => isCss(all)).map(([all]) => ({ name, all })),
    );
    assert.ok(styles.length > 40, String(styles.length));
    assert.deepEqual(
      styles.filter(({ all }) => /\s\s|\n|\/\*/.test(all)),
      [],
    );
  });

  it('read no private property that none of them sets', () => {
    const css = chunks.map(([, code]) => code).join();
    const found = (pattern: RegExp) =>
      [...new Set([...css.matchAll(pattern)].map(([, name]) => name))].sort();
    const set = found(/[{;](--_\w+):/g);
    assert.ok(set.length > 40, String(set));
    assert.deepEqual(found(/var\((--_\w+)/g), set);
  });

  it('stand in modules that are compared with their source, rule by rule', () => {
    const modules = filesIn('src', /\.ts$/).filter(([, code]) => code.includes('css`'));
    assert.ok(modules.length > 30);
    assert.deepEqual(
      modules.map(([name]) => name).filter((name) => !/^theme\/|(^|[/.])styles\.ts$/.test(name)),
      [], // or test/theme/minified.test.ts has to look there too
    );
  });
});
