import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { formatAnswer } from '../../src/questions/format.js';
import { formatCountry } from '../../src/questions/country/format.js';
import { textIn } from '../../src/model/form/text.js';
import { errorSummaryLine } from '../../src/questions/error-messages.js';
import { ratherNotSay, type Answer } from '../../src/model/form/answers.js';
import { countries } from '../../src/model/form/countries.js';
import type { Question } from '../../src/model/form/definition.js';
import { loadKind } from '../../src/questions/kinds.js';
import { issuesAt } from '../../src/model/form/validate.js';
import { form, question } from '../model/form/sample.js';
import { say } from './say.js';

const english = { say, language: 'en' };
const german = { say, language: 'de' };
const home = { country: 'DE', postcode: '50667', line1: ' 2 Am Markt ', city: 'Köln', line2: ' ' };

describe('an answer of several parts in words', () => {
  for (const [asked, answer, words] of [
    [question('select'), 'b', 'B'],
    [question('select', { sensitive: true }), ratherNotSay, 'I’d rather not say'],
    [question('country'), 'DE', 'Germany'],
    [question('address'), home, '2 Am Markt\nKöln\n50667\nGermany'],
    [question('address'), { city: '\u202eabc 🙂' }, '\u202eabc 🙂'],
    [question('ranking'), ['c', 'a', 'b'], '1. C\n2. A\n3. B'],
    [question('matrix'), { s: 'a', r: 'b' }, 'Row one: B\nRow two: A'],
    [question('matrix'), { s: 'a' }, 'Row two: A'],
    [question('signature'), { name: 'Sam Okoro' }, 'Sam Okoro'],
    [question('signature'), { drawing: 'M1 2L3 4' }, 'Signed by hand'],
    [question('time'), '14:30', '14:30'],
  ] as const satisfies readonly (readonly [Question, Answer, string])[])
    it(`says ${JSON.stringify(words)} of a ${asked.kind}`, () => {
      assert.equal(formatAnswer(asked, answer, english), words);
    });

  it('names countries in the language of the person', () => {
    assert.equal(formatAnswer(question('country'), 'AT', german), 'Österreich');
    assert.equal(formatAnswer(question('address'), home, german), '2 Am Markt\nKöln\n50667\nDeutschland');
  });

  it('has a name for every country of the list, and leaves what is no code as it is', () => {
    for (const code of countries) assert.notEqual(formatCountry(code, 'en'), code);
    for (const text of ['Narnia', '', '12', 'de-x']) assert.equal(formatCountry(text, 'en'), text);
  });

  it('gives rows, options and keys that are not there as they came', () => {
    const [row] = question('matrix').rows;
    assert.equal(
      formatAnswer(question('matrix'), { [row!.id]: 'z', x: 'a' }, english),
      `${textIn(row!.label, 'en')}: z\nx: a`,
    );
    assert.equal(
      formatAnswer(question('address'), { city: 'Leeds', planet: 'Earth' }, english),
      'Leeds\nplanet: Earth',
    );
    assert.match(formatAnswer(question('group'), [{ once: 'asked' }], english), /\nonce: asked$/);
    assert.equal(formatAnswer(question('ranking'), ['z'], english), '1. z');
  });
});

describe('what is wrong at a part', () => {
  // Each kind names its own parts.
  before(() => Promise.all((['address', 'matrix', 'ranking'] as const).map((kind) => loadKind(kind))));

  const lines = (asked: Question, answer: Answer | undefined) =>
    issuesAt(asked, answer, {}).map((issue) =>
      errorSummaryLine(asked, issue, { ...english, session: { definition: form([asked]) } }),
    );

  it('is said after the name of the part', () => {
    assert.deepEqual(lines(question('address', { required: true }), { line1: '1 Hill' }), [
      'Town or city: Please fill this in',
    ]);
    assert.deepEqual(lines(question('address'), { country: 'Narnia' }), [
      'Country: Please choose from these answers',
    ]);
    assert.deepEqual(lines(question('matrix', { required: true }), { r: 'a' }), [
      'Row two: Choose one answer',
    ]);
    assert.deepEqual(lines(question('ranking'), ['a']), ['A ranking: Keep going until you’ve chosen 3']);
  });
});
