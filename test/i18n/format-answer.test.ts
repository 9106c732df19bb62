import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatAnswer, summarise } from '../../src/questions/format.js';
import { notSure, ratherNotSay, type Answer } from '../../src/model/form/answers.js';
import type { Question } from '../../src/model/form/definition.js';
import { form, question } from '../model/form/sample.js';
import { say } from './say.js';

const english = { say, language: 'en' };
const german = { say, language: 'de' };
const many = question('multiple-choice', { sensitive: true, none: 'none' });
const bilingual = question('single-choice', { options: [{ id: 'a', label: { en: 'Knee', de: 'Knie' } }] });

describe('an answer in words', () => {
  for (const [asked, answer, words] of [
    [question('text'), 'Sam', 'Sam'],
    [question('long-text'), 'none', 'none'],
    [question('single-choice'), 'b', 'B'],
    [question('single-choice', { sensitive: true }), ratherNotSay, 'I’d rather not say'],
    [many, ['a', 'b', 'none'], 'A, B, None'],
    [many, ['a'], 'A'],
    [many, [ratherNotSay], 'I’d rather not say'],
    [question('yes-no'), 'yes', 'Yes'],
    [question('yes-no'), 'no', 'No'],
    [question('scale'), 0, '0 out of 10'],
    [question('scale'), notSure, 'Not sure'],
    [question('bipolar'), -2, 'Very much: Gentle'],
    [question('bipolar'), -1, 'A little: Gentle'],
    [question('bipolar'), 0, 'Either is fine'],
    [question('bipolar'), 1, 'A little: Challenging'],
    [question('bipolar'), 2, 'Very much: Challenging'],
    [
      question('week'),
      ['sat-midday', 'tue-evening', 'sat-early'],
      'Tuesday: evening. Saturday: early, midday',
    ],
    [question('date'), '2027-03-14', '14 March 2027'],
    [question('number', { unit: 'kg' }), 1072.5, '1,072.5 kg'],
    [question('number'), 0, '0'],
    [question('consent'), true, 'Yes'],
  ] as const satisfies readonly (readonly [Question, Answer, string])[])
    it(`says "${words}" for ${JSON.stringify(answer)}`, () => {
      assert.equal(formatAnswer(asked, answer, english), words);
    });

  it('is in the language of the person, also its dates, numbers and lists', () => {
    assert.equal(formatAnswer(bilingual, 'a', german), 'Knie');
    assert.equal(formatAnswer(question('date'), '2027-03-14', german), '14. März 2027');
    assert.equal(formatAnswer(question('number'), 1072.5, german), '1.072,5');
    assert.equal(formatAnswer(many, ['a', 'b', 'none'], german), 'A, B und None');
  });

  it('leaves what the person wrote as it is, even where it looks like one of our own ids', () => {
    for (const text of ['yes', notSure, ratherNotSay, '2027-03-14', '<b>x</b>', '\u202eabc']) {
      if (text !== ratherNotSay) assert.equal(formatAnswer(question('text'), text, english), text);
      assert.equal(formatAnswer(question('long-text'), `I say ${text}`, english), `I say ${text}`);
    }
  });

  it('gives back what it cannot place, and never fails', () => {
    assert.equal(formatAnswer(question('single-choice'), 'gone', english), 'gone');
    assert.equal(formatAnswer(question('date'), 'incomplete', english), 'incomplete');
    const asked = [
      many,
      question('week'),
      question('scale'),
      question('bipolar'),
      question('date'),
      question('number'),
    ];
    const answer = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string()));
    fc.assert(
      fc.property(fc.constantFrom<Question[]>(...asked), answer, (each, given) => {
        assert.equal(typeof formatAnswer(each, given, english), 'string');
      }),
    );
  });
});

describe('a filled form in words', () => {
  const definition = form([question('yes-no', { id: 'pain', label: 'In pain?' })], {
    when: { question: 'pain', op: 'equals', value: 'yes' },
    questions: [
      question('long-text', { id: 'where', label: 'Where?' }),
      question('text', { id: 'since', label: 'Since?' }),
    ],
  });

  it('has a page for each page that was seen, with open questions left open', () => {
    assert.deepEqual(summarise(definition, { pain: 'yes', where: 'My knee', since: ' ' }, english), [
      { id: 'page-0', title: 'Page 0', rows: [{ label: 'In pain?', own: false, words: 'Yes' }] },
      {
        id: 'page-1',
        title: 'Page 1',
        rows: [
          { label: 'Where?', own: true, words: 'My knee' },
          { label: 'Since?', own: false },
        ],
      },
    ]);
  });

  it('says nothing of what is hidden', () => {
    const pages = summarise(definition, { pain: 'no', where: 'My knee' }, english);
    assert.ok(!JSON.stringify(pages).includes('knee'));
  });

  it('marks a yes that asks to check first, and nothing else', () => {
    const cases = [
      ['ready-symptoms', 'yes', true],
      ['ready-medicine', 'yes', true],
      ['ready-symptoms', 'no', undefined],
      ['ready-symptoms', ratherNotSay, undefined],
      ['ready-active', 'yes', undefined],
      [undefined, 'yes', undefined],
    ] as const;
    for (const [role, answer, first] of cases) {
      const asked = form([question('yes-no', { id: 'sign', sensitive: true, ...(role && { role }) })]);
      const [page] = summarise(asked, { sign: answer }, english);
      assert.equal(page!.rows[0]!.first, first, `${String(role)}: ${answer}`);
    }
  });
});
