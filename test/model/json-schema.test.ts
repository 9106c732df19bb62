import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod';
import { personalTraining as words } from '../../src/i18n/en/presets/personal-training.js';
import { renamedKinds } from '../../src/model/form/kind-names.js';
import { applyText } from '../../src/model/form/preset.js';
import { personalTraining } from '../../src/model/form/presets/personal-training.js';
import { readRoster } from '../../src/model/matching/parse-roster.js';
import { form, question } from './form/sample.js';
import { trainers } from './matching/people.js';

interface Builder {
  schemas: () => Record<string, Parameters<typeof z.fromJSONSchema>[0]>;
}
const { schemas } = (await import(new URL('../../.ci/schemas.mjs', import.meta.url).href)) as Builder;
const published = schemas();
const takes = (name: string) => {
  const read = z.fromJSONSchema(published[name]!);
  // As an editor sees it: a field that is undefined is not written.
  return (json: unknown) => read.safeParse(JSON.parse(JSON.stringify(json))).success;
};

describe('the published JSON Schemas', () => {
  const isRoster = takes('trainers.schema.json');
  const roster = (...list: unknown[]) => ({ schema: 'rapport/trainers@1', trainers: list });

  it('take the demo’s trainers and our own form', () => {
    const demo = new URL('../../demo/public/trainers.json', import.meta.url);
    assert.ok(isRoster(JSON.parse(readFileSync(demo, 'utf8'))));
    assert.ok(takes('definition.schema.json')(applyText(personalTraining, words)));
  });

  it('take a kind of question by its old name too, marked as such, and no other name', () => {
    const asking = (kind: string) => ({
      ...form([]),
      sections: [{ id: 'page', title: 'A page', questions: [{ ...question('bipolar'), kind }] }],
    });
    for (const name of ['definition.schema.json', 'extension.schema.json'])
      for (const [from, to] of renamedKinds) {
        const old = new RegExp(`\\{"const":"${to}"\\},\\{"const":"${from}","deprecated":true,`);
        assert.match(JSON.stringify(published[name]), old);
      }
    const isForm = takes('definition.schema.json');
    for (const kind of ['bipolar', 'lean']) assert.ok(isForm(asking(kind)), kind);
    for (const kind of ['leaning', 'choice', 'slider']) assert.ok(!isForm(asking(kind)), kind);
  });

  it('judge a trainer as the library does', () => {
    const odd = fc.constantFrom<object>(
      ...[
        {},
        { price: -1 },
        { capacity: 0.5 },
        { style: { quiet: 3 } },
        { style: { quiet: 0.5 } },
        { rating: 5 },
      ],
      ...[
        { formats: ['moon'] },
        { booking: 'javascript:x' },
        { booking: 'tel:1' },
        { id: 'No Id' },
        { name: '' },
      ],
      ...[
        { worksWith: { soul: 'often' } },
        { worksWith: undefined },
        { places: [{ name: 'A', radius: -1 }] },
      ],
      ...[
        { portrait: '//a.example/b.png' },
        { portrait: '/b.png' },
        { languages: ['e'] },
        { currency: 'gbp' },
      ],
    );
    fc.assert(
      fc.property(trainers, odd, (trainer, change) => {
        const one = roster({ ...trainer, ...change });
        assert.equal(isRoster(one), readRoster(JSON.parse(JSON.stringify(one))).issues.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('say in words what they cannot say otherwise', () => {
    assert.match(JSON.stringify(published['trainers.schema.json']), /Ids are unique/);
    assert.match(
      JSON.stringify(published['definition.schema.json']),
      /ids of questions and of pages are unique/,
    );
    assert.match(JSON.stringify(published['submission.schema.json']), /"format":"date-time"/);
  });
});
