import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ratherNotSay, type Answer } from '../../../src/model/form/answers.js';
import { countries } from '../../../src/model/form/countries.js';
import type { Question } from '../../../src/model/form/definition.js';
import { issuesAt, validate } from '../../../src/model/form/validate.js';
import { form, question } from './sample.js';

type Row = readonly [
  what: string,
  question: Question,
  answer: unknown,
  ...faults: (readonly [string, string, number?])[],
];

const long = 'x'.repeat(100_000);
const bidi = '\u202eمرحبا\u202c abc \u2066x\u2069';
const needed = { required: true } as const;
const abc = question('ranking');
const top = question('ranking', { top: 2 });
const grid = question('matrix');

const rows: readonly Row[] = [
  ['an option', question('select'), 'a'],
  ['an option that is not there', question('select'), 'z', ['q', 'not-an-option']],
  ['what was typed and found nothing', question('select'), bidi, ['q', 'not-an-option']],
  ['a list where one is asked', question('select'), ['a'], ['q', 'not-an-option']],
  ['nothing, where one is required', question('select', needed), undefined, ['q', 'missing']],
  ['rather not say', question('select', { sensitive: true }), ratherNotSay],
  ['rather not say, where it is not offered', question('select'), ratherNotSay, ['q', 'not-an-option']],

  ['a country', question('country'), 'DE'],
  ['a country by its name', question('country'), 'Germany', ['q', 'not-an-option']],
  ['a country in small letters', question('country'), 'de', ['q', 'not-an-option']],
  ['a list with one country', question('country'), ['DE'], ['q', 'not-an-option']],
  ['100,000 characters of country', question('country'), long, ['q', 'not-an-option']],

  ['a full address', question('address', needed), { line1: '1 Hill', city: 'York', country: 'GB' }],
  ['an address in emoji and bidi text', question('address', needed), { line1: '🏠', city: bidi }],
  ['no address', question('address'), undefined],
  [
    'no address, where one is required',
    question('address', needed),
    undefined,
    ['q/line1', 'missing'],
    ['q/city', 'missing'],
  ],
  ['half an address', question('address', needed), { line1: '1 Hill', city: ' ' }, ['q/city', 'missing']],
  ['part of an address that may be left open', question('address'), { postcode: 'YO1' }],
  ['only what is asked', question('address', { ...needed, fields: ['city', 'country'] }), { city: 'York' }],
  [
    'the one line that is asked',
    question('address', { ...needed, fields: ['postcode'] }),
    {},
    ['q/postcode', 'missing'],
  ],
  [
    'a line that is not asked',
    question('address', { fields: ['city'] }),
    { line1: 'x' },
    ['q', 'not-an-option'],
  ],
  ['a line that is no line', question('address'), { toString: 'x' }, ['q', 'not-an-option']],
  ['a number in a line', question('address'), { city: 5 }, ['q', 'not-an-option']],
  ['100,000 characters in a line', question('address'), { city: long }, ['q/city', 'too-long', 200]],
  [
    'a country that is none, in an address',
    question('address'),
    { city: 'x', country: 'Narnia' },
    ['q/country', 'not-an-option'],
  ],
  ['an address as text', question('address'), '1 Hill, York', ['q', 'not-an-option']],
  ['rather not say, for an address', question('address', { ...needed, sensitive: true }), ratherNotSay],

  ['every place taken', abc, ['c', 'a', 'b']],
  ['nothing ranked', abc, undefined],
  ['nothing ranked, where it is required', question('ranking', needed), [], ['q', 'missing']],
  ['some places open', abc, ['c'], ['q', 'not-ranked', 3]],
  ['as many as are asked', top, ['b', 'a']],
  ['fewer than are asked', top, ['b'], ['q', 'not-ranked', 2]],
  ['more than are asked', top, ['b', 'a', 'c'], ['q', 'not-ranked', 2]],
  ['one thing twice', abc, ['a', 'a', 'b'], ['q', 'not-an-option']],
  ['a thing that is not there', abc, ['a', 'b', 'z'], ['q', 'not-an-option']],
  ['a top longer than the list', question('ranking', { top: 9 }), ['a', 'b', 'c']],

  ['every row answered', question('matrix', needed), { r: 'a', s: 'b' }],
  ['a row open, where that may be', grid, { r: 'a' }],
  ['a row open, where all are required', question('matrix', needed), { r: 'a' }, ['q/s', 'missing']],
  [
    'no row answered, where all are required',
    question('matrix', needed),
    undefined,
    ['q/r', 'missing'],
    ['q/s', 'missing'],
  ],
  ['a row that is not there', grid, { r: 'a', x: 'a' }, ['q', 'not-an-option']],
  ['an answer that is not there', grid, { r: 'z' }, ['q', 'not-an-option']],
  ['rather not say, for all rows', question('matrix', { ...needed, sensitive: true }), ratherNotSay],

  ['a name', question('signature', needed), { name: 'Zoë 🙂' }],
  ['a drawing', question('signature', needed), { drawing: 'M10 20L30 40C1 2 3 4 5 6' }],
  ['no signature', question('signature', needed), { name: '  ' }, ['q', 'missing']],
  ['100,000 characters of name', question('signature'), { name: long }, ['q', 'not-an-option']],
  [
    'a drawing that is a script',
    question('signature'),
    { drawing: '<svg onload=x>' },
    ['q', 'not-an-option'],
  ],
  [
    '100,000 characters of drawing',
    question('signature'),
    { drawing: 'M1 1'.repeat(25_000) },
    ['q', 'not-an-option'],
  ],
  ['a name as text', question('signature'), 'Sam', ['q', 'not-an-option']],
];

const look = (asked: Question, answer: unknown) =>
  issuesAt(asked, answer as Answer | undefined, { q: answer as Answer }).map(
    ({ question: at, code, limit }) => (limit === undefined ? [at, code] : [at, code, limit]),
  );

describe('checking an answer of several parts', () => {
  for (const [what, asked, answer, ...faults] of rows)
    it(`${faults.length > 0 ? 'minds' : 'takes'} ${what}, for a ${asked.kind}`, () => {
      assert.deepEqual(look(asked, answer), faults);
    });

  it('takes every country of its list', () => {
    assert.equal(new Set(countries).size, countries.length);
    for (const code of countries) assert.deepEqual(look(question('country'), code), []);
  });

  it('asks for as many places as there are options that are shown', () => {
    const definition = form([
      question('yes-no', { id: 'swims' }),
      question('ranking', {
        options: [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B' },
          { id: 'swim', label: 'Swim', when: { question: 'swims', op: 'equals', value: 'yes' } },
        ],
      }),
    ]);
    assert.deepEqual(validate(definition, { swims: 'no', q: ['swim', 'b', 'a'] }), []);
    assert.deepEqual(validate(definition, { swims: 'yes', q: ['b', 'a'] }), [
      { question: 'q', code: 'not-ranked', limit: 3 },
    ]);
  });

  it('is total: no answer of any shape makes it throw', () => {
    const kinds = (['select', 'country', 'address', 'ranking', 'matrix', 'signature'] as const).flatMap(
      (kind) => [question(kind), question(kind, needed)],
    );
    fc.assert(
      fc.property(fc.constantFrom<Question[]>(...kinds), fc.anything(), (asked, answer) => {
        for (const fault of issuesAt(asked, answer as Answer, {}))
          assert.ok(Object.keys(fault).every((key) => ['question', 'code', 'limit'].includes(key)));
      }),
    );
  });
});
