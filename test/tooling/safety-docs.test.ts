import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dangerous, harmless } from '../model/safety/danger-phrases.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/safety.md', root), 'utf8');

describe('the page about what keeps people safe', () => {
  it('names tests and pictures that are there', () => {
    const named = [
      ...[...page.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path),
      ...[...page.matchAll(/\]\((pictures\/[\w.-]+)\)/g)].map(([, path = '']) => `docs/${path}`),
    ];
    assert.ok(named.length > 30);
    assert.deepEqual(
      named.filter((path) => !existsSync(new URL(path, root))),
      [],
    );
  });

  it('counts the sentences as they are', () => {
    const counts = [dangerous['self-harm'].length, dangerous.abuse.length, harmless.length];
    const [, ...said] =
      /holds (\d+) sentences about harming oneself, (\d+) about abuse and (\d+) harmless/.exec(
        page.replace(/\s+/g, ' '),
      ) ?? [];
    assert.deepEqual(said.map(Number), counts);
  });
});
