import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatDate,
  formatLabels,
  formatList,
  formatName,
  formatNumber,
  formatTime,
  formatUnit,
  formatWeekday,
} from '../../src/i18n/format.js';
import { intl } from '../../src/i18n/intl.js';
import { pluralIn } from '../../src/i18n/plural.js';
import { days } from '../../src/model/form/week.js';

/** What the browsers' own data writes has spaces of several widths. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('what a language writes', () => {
  it('is the days of the week, in full and as short as it makes them', () => {
    const week = (language: string, width?: 'short' | 'narrow') =>
      days.map((day) => formatWeekday(day, language, width)).join(' ');
    assert.equal(week('en'), 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
    assert.equal(week('en', 'short'), 'Mon Tue Wed Thu Fri Sat Sun');
    assert.equal(week('de'), 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag');
    assert.equal(week('es', 'short'), 'lun mar mié jue vie sáb dom');
    assert.equal(week('zh-Hans', 'narrow'), '一 二 三 四 五 六 日');
  });

  const table: [
    language: string,
    date: string,
    time: string,
    number: string,
    list: string,
    either: string,
  ][] = [
    ['en', '14 March 2027', '14:30', '1,234.5', 'a, b and c', 'a, b or c'],
    ['en-US', 'March 14, 2027', '2:30 PM', '1,234.5', 'a, b, and c', 'a, b, or c'],
    ['de', '14. März 2027', '14:30', '1.234,5', 'a, b und c', 'a, b oder c'],
    ['fr', '14 mars 2027', '14:30', '1 234,5', 'a, b et c', 'a, b ou c'],
    ['pt', '14 de março de 2027', '14:30', '1.234,5', 'a, b e c', 'a, b ou c'],
    ['zh-Hans', '2027年3月14日', '14:30', '1,234.5', 'a、b和c', 'a、b或c'],
  ];
  for (const [language, date, time, number, list, either] of table)
    it(`in ${language} is its own date, time, number and list`, () => {
      const items = ['a', 'b', 'c'];
      assert.deepEqual(
        [
          formatDate('2027-03-14', language),
          formatTime('14:30', language),
          formatNumber(1234.5, language),
          formatList(items, language),
          formatList(items, language, 'disjunction'),
        ].map(plain),
        [date, time, number, list, either],
      );
    });

  it('is a number with its unit, in the form that the number asks for', () => {
    const minutes = (value: number, language: string) => plain(formatUnit(value, 'minute', language));
    assert.deepEqual(
      [minutes(1, 'en'), minutes(1.5, 'en'), minutes(30, 'en')],
      ['1 minute', '1.5 minutes', '30 minutes'],
    );
    assert.deepEqual([minutes(1, 'de'), minutes(30, 'de')], ['1 Minute', '30 Minuten']);
    assert.deepEqual([minutes(2, 'pl'), minutes(5, 'pl')], ['2 minuty', '5 minut']);
    assert.equal(plain(formatUnit(5, 'kilometer', 'en', 'short')), '5 km');
  });

  it('is labels one after the other, without a word between them', () => {
    assert.equal(formatLabels(['Heart', 'Knee'], 'en'), 'Heart, Knee');
    assert.equal(formatLabels(['Herz', 'Knie'], 'de'), 'Herz, Knie');
  });

  it('is the name of a language or a country; what nobody knows stays as it is', () => {
    assert.equal(formatName('language', 'en-GB', 'en'), 'British English');
    assert.equal(formatName('language', 'de', 'fr'), 'allemand');
    assert.equal(formatName('region', 'FR', 'de'), 'Frankreich');
    assert.equal(formatName('region', 'Q', 'en'), 'Q');
    assert.equal(formatName('language', 'not a tag', 'en'), 'not a tag');
  });

  it('is nothing for what is no day or time', () => {
    assert.equal(formatDate('2027-13-40', 'en'), '');
    assert.equal(formatTime('25:61', 'en'), '');
  });

  it('is a phrase in the form of the plural rules', () => {
    const forms = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' };
    const arabic = [0, 1, 2, 5, 11, 100].map((count) => pluralIn('ar')(count, forms));
    assert.deepEqual(arabic, ['0', '1', '2', 'few', 'many', 'other']);
    assert.equal(pluralIn('fr')(0, { one: 'un', other: 'des' }), 'un');
    assert.equal(pluralIn('pl')(5, { one: '1', other: 'other' }), 'other');
  });
});

describe('the cache of formatters', () => {
  it('makes one for each language and way to write', () => {
    let made = 0;
    class Counted {
      readonly written: string;
      constructor(locale: string, options: object) {
        made++;
        this.written = locale + JSON.stringify(options);
      }
    }
    for (let turn = 0; turn < 3; turn++) {
      assert.equal(intl(Counted, 'en', { day: 'numeric' }).written, 'en-GB{"day":"numeric"}');
      assert.equal(intl(Counted, 'de', { day: 'numeric' }).written, 'de{"day":"numeric"}');
      assert.equal(intl(Counted, 'de', { day: '2-digit' }).written, 'de{"day":"2-digit"}');
    }
    assert.equal(made, 3);
  });
});
