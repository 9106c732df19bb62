import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { notSure, ratherNotSay, type Answer } from '../../../src/model/form/answers.js';
import type { Question } from '../../../src/model/form/definition.js';
import { isDate } from '../../../src/model/form/date.js';
import { checkAnswer, validate, type IssueCode } from '../../../src/model/form/validate.js';
import { weekSlots } from '../../../src/model/form/week.js';
import { form, question } from './sample.js';

type Row = readonly [
  what: string,
  question: Question,
  answer: unknown,
  fault?: IssueCode,
  limit?: number | string,
];

const today = '2026-11-22';
const bidi = '\u202eمرحبا\u202c abc \u2066x\u2069';
const many = question('multiple-choice', { none: 'none' });
const stepped = question('number', { min: 0.1, max: 1, step: 0.1 });

const rows: readonly Row[] = [
  ['one word', question('text'), 'Sam'],
  ['emoji and joined emoji', question('text'), '👩🏽‍🦽🏳️‍🌈🙂'],
  ['bidi text', question('text'), bidi],
  ['a NUL and half an emoji', question('long-text'), '\0\ud83d'],
  ['text as long as allowed', question('text', { maxLength: 5 }), 'abcde'],
  ['text one longer', question('text', { maxLength: 5 }), 'abcdef', 'too-long', 5],
  ['emoji counted as the browser counts them', question('text', { maxLength: 3 }), '🙂🙂', 'too-long', 3],
  ['100,000 characters in a line', question('text'), 'x'.repeat(100_000), 'too-long', 200],
  ['100,000 characters in a box', question('long-text'), 'x'.repeat(100_000), 'too-long', 4000],
  ['100,000 characters of e-mail', question('email'), `${'x'.repeat(100_000)}@a.de`, 'too-long', 254],
  ['100,000 dots of e-mail', question('email'), `a@${'.'.repeat(100_000)}`, 'too-long', 254],
  ['100,000 digits of phone', question('phone'), '1'.repeat(100_000), 'too-long', 40],
  ['100,000 characters of date', question('date'), '1'.repeat(100_000), 'not-a-date'],
  ['a number where text is asked', question('text'), 5, 'not-an-option'],
  ['a list where text is asked', question('long-text'), ['a'], 'not-an-option'],
  ['a tick where e-mail is asked', question('email'), true, 'not-an-option'],

  ...[
    'sam@example.com',
    ' sam@example.com ',
    "o'brien+gym@mail.example.co.uk",
    'jörg@bücher.example',
    '用户@例子.公司',
  ].map((each): Row => [`e-mail ${each}`, question('email'), each]),
  ...[
    'sam',
    'sam@',
    '@example.com',
    'sam@example',
    'sam@@example.com',
    'sam @example.com',
    'sam@example.',
    'a@b.c d',
  ].map((each): Row => [`e-mail ${each}`, question('email'), each, 'not-an-email']),

  ...[
    '01632 960118', // United Kingdom
    '+44 (0)1632 960 118',
    '(202) 555-0134', // United States
    '202.555.0134 ext. 12',
    '+1 202 555 0134 x9',
    '+49 30/23125 012', // Germany
    '0033 1 99 00 12 34', // France
    '+55 (11) 91234-5678', // Brazil
    '090-1234-5678', // Japan
    '０９０−１２３４−５６７８'.replaceAll('−', '－'), // Japan, full width
    '٠١٠ ١٢٣٤ ٥٦٧٨', // Egypt, Arabic digits
    '۰۹۱۲ ۱۲۳ ۴۵۶۷', // Iran, Persian digits
    '+91 98765 43210', // India
    '०९८७६ ५४३२१', // India, Devanagari digits
    '\u202a+44 1632 960118\u202c', // copied out of a contact list, with direction marks
    '01632\u00a0960\u2011118', // with a space and a hyphen that do not break
    '+44 1632 – 960118',
    '12345', // short inside lines
  ].map((each): Row => [`phone ${each}`, question('phone'), each]),
  ...[
    '1234',
    'none',
    '+44',
    'call me',
    '01632 960118 or 960119',
    '1'.repeat(21),
    'ext ext ext',
    '⑤⑤⑤⑤⑤⑤',
  ].map((each): Row => [`phone ${each}`, question('phone'), each, 'not-a-phone']),

  ['a date', question('date'), '2026-11-22'],
  ['29 February in a leap year', question('date'), '2024-02-29'],
  ['31 February', question('date'), '2026-02-31', 'no-such-day', 28],
  ['29 February in a year without', question('date'), '2025-02-29', 'no-such-day', 28],
  ['31 April', question('date'), '2026-04-31', 'no-such-day', 30],
  ...[
    '2026-13-01',
    '2026-01-00',
    '-06-14',
    '2026-jnu-14',
    '2026-00-10',
    '2026-1-1',
    '31.12.2026',
    'incomplete',
    '2026-11-22T00:00',
  ].map((each): Row => [`date ${each}`, question('date'), each, 'not-a-date']),
  ['a date as a number', question('date'), 20261122, 'not-a-date'],
  ['a date on its bounds', question('date', { min: today, max: today }), today],
  ['a date before', question('date', { min: today }), '2026-11-21', 'too-early', today],
  ['a date after', question('date', { max: '2026-11-20' }), '2026-11-21', 'too-late', '2026-11-20'],
  ['today where the past is over', question('date', { min: 'today' }), today],
  ['yesterday where the past is over', question('date', { min: 'today' }), '2026-11-21', 'too-early', today],
  [
    'tomorrow where the future is not asked',
    question('date', { max: 'today' }),
    '2026-11-23',
    'too-late',
    today,
  ],

  ['zero', question('number'), 0],
  ['a fraction below zero', question('number'), -7.25],
  ...[NaN, Infinity, '12', 'twelve', true, ['1']].map((each): Row => [
    `number ${JSON.stringify(each)}`,
    question('number'),
    each,
    'not-a-number',
  ]),
  ['a number on its lower bound', question('number', { min: 3 }), 3],
  ['a number below', question('number', { min: 3 }), 2.9, 'too-low', 3],
  ['a number above', question('number', { max: 3 }), 3.1, 'too-high', 3],
  ...[0.1, 0.2, 0.3, 0.6, 0.7, 0.9, 1].map((each): Row => [`${String(each)} in steps of 0.1`, stepped, each]),
  ['0.15 in steps of 0.1', stepped, 0.15, 'not-a-step', 0.1],
  ['steps that start at the lower bound', question('number', { min: 1, step: 2 }), 5],
  ['a number between such steps', question('number', { min: 1, step: 2 }), 4, 'not-a-step', 2],

  ['an option', question('single-choice'), 'a'],
  ['no such option', question('single-choice'), 'c', 'not-an-option'],
  ['an option by the name of a method', question('single-choice'), 'toString', 'not-an-option'],
  ['two options where one is asked', question('single-choice'), ['a'], 'not-an-option'],
  ['two of several', many, ['b', 'a']],
  ['one option twice', many, ['a', 'a'], 'not-an-option'],
  ['one that is not there', many, ['a', 'c'], 'not-an-option'],
  ['a string where several are asked', many, 'a', 'not-an-option'],
  ['"none" alone', many, ['none']],
  ['"none" and another', many, ['none', 'a'], 'not-an-option'],
  ['an option called none that means nothing special', question('multiple-choice'), ['none', 'a']],
  ['yes', question('yes-no'), 'yes'],
  ['perhaps', question('yes-no'), 'perhaps', 'not-an-option'],
  ['true for yes', question('yes-no'), true, 'not-an-option'],
  ...[0, 5, 10, notSure].map((each): Row => [`ruler ${String(each)}`, question('scale'), each]),
  ...[-1, 11, 5.5, '5'].map((each): Row => [
    `ruler ${JSON.stringify(each)}`,
    question('scale'),
    each,
    'not-an-option',
  ]),
  ...[-2, -1, 0, 1, 2].map((each): Row => [`style ${String(each)}`, question('bipolar'), each]),
  ...[-3, 3, 0.5, '0', notSure].map((each): Row => [
    `style ${JSON.stringify(each)}`,
    question('bipolar'),
    each,
    'not-an-option',
  ]),
  ['the whole week', question('week'), weekSlots],
  ['a slot of no day', question('week'), ['tue-night'], 'not-an-option'],
  ['a slot twice', question('week'), ['tue-early', 'tue-early'], 'not-an-option'],
  ['agreement', question('consent'), true],
  ['agreement in words', question('consent'), 'yes', 'missing'],

  ...(['single-choice', 'yes-no', 'scale'] as const).flatMap((kind): Row[] => [
    [`rather not say, to a sensitive ${kind}`, question(kind, { sensitive: true }), ratherNotSay],
    [`rather not say, to a plain ${kind}`, question(kind), ratherNotSay, 'not-an-option'],
  ]),
  ['rather not say, to several', question('multiple-choice', { sensitive: true }), [ratherNotSay]],
  [
    'rather not say, and more',
    question('multiple-choice', { sensitive: true }),
    ['a', ratherNotSay],
    'not-an-option',
  ],
  ['rather not say, to plain several', many, [ratherNotSay], 'not-an-option'],
  ['rather not say, to a plain style', question('bipolar'), ratherNotSay, 'not-an-option'],
];

const blanks: readonly (Answer | undefined)[] = [undefined, '', '  \n', [], false];

describe('checking one answer', () => {
  for (const [what, asked, answer, code, limit] of rows)
    it(`${code ?? 'takes'}: ${what.slice(0, 60)}`, () => {
      const expected = code && { question: 'q', code, ...(limit === undefined ? {} : { limit }) };
      assert.deepEqual(checkAnswer(asked, answer as Answer, today), expected);
    });

  for (const { kind } of new Map(rows.map(([, asked]) => [asked.kind, asked])).values())
    it(`takes a blank for no answer to a ${kind}, and minds only when one is required`, () => {
      for (const blank of blanks) {
        assert.equal(checkAnswer(question(kind), blank), undefined);
        assert.deepEqual(checkAnswer(question(kind, { required: true }), blank), {
          question: 'q',
          code: 'missing',
        });
      }
    });

  it('does not check "today" without being told which day it is', () => {
    assert.equal(checkAnswer(question('date', { min: 'today', max: 'today' }), '1900-01-01'), undefined);
  });

  it('is total: no answer of any shape makes it throw, and no fault holds the answer', () => {
    const kinds = [...new Set(rows.map(([, asked]) => asked))];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.anything(), (asked, answer) => {
        const fault = checkAnswer(asked, answer as Answer, today);
        if (fault) assert.ok(Object.keys(fault).every((key) => ['question', 'code', 'limit'].includes(key)));
      }),
    );
  });
});

describe('a date', () => {
  it('is one when the calendar has it, on any day of a hundred years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2050 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
          const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
          const text = `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          assert.equal(isDate(text), d >= 1 && d <= length);
        },
      ),
    );
  });
});

describe('checking a whole form', () => {
  it('lists every fault in the order of the questions, and nothing about hidden ones', () => {
    const definition = form(
      [question('text', { id: 'a', required: true }), question('email', { id: 'b' })],
      { when: { question: 'a', op: 'answered' }, questions: [question('text', { id: 'c', required: true })] },
      [question('phone', { id: 'd' })],
    );
    assert.deepEqual(
      validate(definition, { b: 'x', d: 'y' }).map(({ question }) => question),
      ['a', 'b', 'd'],
    );
    assert.deepEqual(
      validate(definition, { a: 'x' }).map(({ question }) => question),
      ['c'],
    );
    assert.deepEqual(validate(definition, { a: 'x', c: 'y', other: 'z' }), []);
  });

  it('checks the answers that count: one that went with its option is missing', () => {
    const definition = form([
      question('yes-no', { id: 'a' }),
      question('single-choice', {
        id: 'b',
        required: true,
        options: [
          { id: 'x', label: 'X' },
          { id: 'y', label: 'Y', when: { question: 'a', op: 'equals', value: 'yes' } },
        ],
      }),
    ]);
    assert.deepEqual(validate(definition, { a: 'yes', b: 'y' }), []);
    assert.deepEqual(validate(definition, { a: 'no', b: 'y' }), [{ question: 'b', code: 'missing' }]);
  });
});
