import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDate } from '../../src/model/form/date.js';
import { dateOrder, joinDate, readWholeDate, splitDate } from '../../src/questions/date/read-date.js';

const parts = (day: string, month: string, year: string) => ({ day, month, year });

describe('the order of a date', () => {
  for (const [language, region, order] of [
    ['en', undefined, 'day month year'],
    ['en', 'US', 'month day year'],
    ['en', 'GB-SCT', 'day month year'],
    ['en-US', 'GB', 'month day year'],
    ['de', 'CH', 'day month year'],
    ['hu', undefined, 'year month day'],
    ['ar-SA', undefined, 'day month year'],
    ['fa', undefined, 'year month day'],
  ] as const)
    it(`is ${order} in ${language}${region ? ` of ${region}` : ''}`, () => {
      assert.equal(dateOrder(language, region).join(' '), order);
    });
});

describe('what stands in three fields', () => {
  for (const [day, month, year, answer, language = 'en'] of [
    ['14', '6', '2027', '2027-06-14'],
    [' 4 ', '06', '2027', '2027-06-04'],
    ['14', 'June', '2027', '2027-06-14'],
    ['14', 'jun.', '2027', '2027-06-14'],
    ['14', 'SEPT', '2027', '2027-09-14'],
    ['14', 'März', '2027', '2027-03-14', 'de'],
    ['14', 'июня', '2027', '2027-06-14', 'ru'],
    ['١٤', '٦', '٢٠٢٧', '2027-06-14', 'ar'],
    ['31', '2', '2027', '2027-02-31'],
    ['', '', '', undefined],
    ['  ', '', '', undefined],
    ['14', '', '', '--14'],
    ['14', '6', '20', '20-6-14'],
    ['14', 'ju', '2027', '2027-ju-14'],
    ['14', 'j-n', '2027', '2027-j n-14'],
    ['', '', '2027', '2027--'],
  ] as const)
    it(`"${day}" "${month}" "${year}" in ${language} is ${String(answer)}`, () => {
      assert.equal(joinDate(parts(day, month, year), language), answer);
    });

  it('comes back into the fields from an answer, whole or by halves', () => {
    assert.deepEqual(splitDate('2027-06-04'), parts('4', '6', '2027'));
    for (const half of [parts('14', '', ''), parts('', 'ju', ''), parts('', '', '20'), parts('0', '6', '')])
      assert.deepEqual(splitDate(joinDate(half, 'en')!), half);
  });

  it('is no date as long as it is half of one', () => {
    for (const half of [parts('14', '', ''), parts('14', '6', '20'), parts('1', '1', '202')])
      assert.equal(isDate(joinDate(half, 'en')!), false);
  });

  for (const [year, latest, full] of [
    ['27', 2075, '2027'],
    ['85', 2075, '1985'],
    ['85', 2026, '1985'],
    ['26', 2026, '2026'],
    ['27', 2026, '1927'],
    ['7', 2026, undefined],
    ['027', 2026, undefined],
  ] as const)
    it(`takes the year ${year} for ${full ?? 'none'} where ${String(latest)} is the latest`, () => {
      const answer = joinDate(parts('1', '2', year), 'en', latest);
      assert.equal(isDate(answer!) ? answer!.slice(0, 4) : undefined, full);
    });
});

describe('a whole date in one text', () => {
  const read = (text: string, language = 'en') => {
    const whole = readWholeDate(text, dateOrder(language), language);
    return whole && joinDate(whole, language);
  };
  for (const [text, answer, language = 'en'] of [
    ['14/06/2027', '2027-06-14'],
    ['2027-06-14', '2027-06-14'],
    ['14.6.2027', '2027-06-14', 'de'],
    ['6/7/2027', '2027-07-06'],
    ['6/7/2027', '2027-06-07', 'en-US'],
    ['06/14/2027', '2027-06-14'], // there is no month 14
    ['14/06/2027', '2027-06-14', 'en-US'],
    ['Monday 14th June 2027', '2027-06-14'],
    ['June 14, 2027', '2027-06-14'],
    ['14 de junio de 2027', '2027-06-14', 'es'],
    ['2027年6月14日', '2027-06-14', 'ja'],
    ['14/06/27', undefined],
    ['14/06', undefined],
    ['1 2 3 2027', undefined],
    ['', undefined],
    ['soon', undefined],
  ] as const)
    it(`"${text}" in ${language} is ${answer ?? 'none'}`, () => {
      assert.equal(read(text, language), answer);
    });
});
