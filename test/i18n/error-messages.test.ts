import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorMessage } from '../../src/questions/error-messages.js';
import type { Question } from '../../src/model/form/definition.js';
import { issueCodes } from '../../src/model/form/issue.js';
import { checkAnswer } from '../../src/model/form/validate.js';
import { question } from '../model/form/sample.js';
import { say } from './say.js';

/** The words for what is really amiss with an answer. */
const wordsFor = (asked: Question, answer: unknown, language = 'en'): string => {
  const fault = checkAnswer(asked, answer as never, '2026-11-22');
  assert.ok(fault, 'nothing is amiss');
  return errorMessage(asked, fault, { say, language });
};

describe('what is amiss, in words', () => {
  for (const [asked, answer, words] of [
    [question('text', { required: true }), undefined, 'Please fill this in'],
    [question('text', { required: true, role: 'name' }), undefined, 'Please tell us what to call you'],
    [question('email', { required: true }), '', 'Please give us an email address, like sam@example.com'],
    [question('single-choice', { required: true }), undefined, 'Choose one answer'],
    [question('yes-no', { required: true }), undefined, 'Choose one answer'],
    [question('scale', { required: true }), undefined, 'Choose one answer'],
    [question('bipolar', { required: true }), undefined, 'Choose one answer'],
    [question('multiple-choice', { required: true }), [], 'Choose at least one'],
    [question('week', { required: true }), [], 'Choose at least one'],
    [question('consent', { required: true }), false, 'Tick the box to go on, or talk to us first'],
    [question('text', { maxLength: 3 }), 'abcd', 'That’s a little long. Please keep it to 3 letters'],
    [question('email'), 'sam', 'The email address needs an @ and a dot, like sam@example.com'],
    [question('phone'), '12', 'A phone number has digits, like 01632 960 118 or +44 1632 960 118'],
    [question('date'), '2026-02-31', 'That month has 28 days. Which day did you mean?'],
    [question('date'), '-2-31', 'Give a full date: day, month and year'],
    [question('date', { min: 'today' }), '2026-01-01', 'Choose a date from 22 November 2026 onwards'],
    [question('date', { max: '2026-03-14' }), '2026-12-01', 'Choose a date no later than 14 March 2026'],
    [question('number'), 'x', 'Write a number, like 12 or 7.5'],
    [question('number', { min: 1.5 }), 1, 'Give a number of 1.5 or more'],
    [question('number', { max: 1000 }), 1001, 'Give a number of 1,000 or less'],
    [question('number', { step: 5 }), 3, 'Give a number in steps of 5'],
    [question('single-choice'), 'gone', 'Please choose from these answers'],
  ] as const satisfies readonly (readonly [Question, unknown, string])[])
    it(`says: ${words}`, () => {
      assert.equal(wordsFor(asked, answer), words);
    });

  it('writes bounds as the language does', () => {
    assert.match(wordsFor(question('number', { min: 1.5 }), 1, 'de'), /1,5/);
    assert.match(wordsFor(question('date', { min: '2026-03-14' }), '2026-01-01', 'de'), /14\. März 2026/);
  });

  it('has words for every code, and no word of the answer', () => {
    for (const code of issueCodes)
      assert.ok(
        errorMessage(question('text'), { question: 'q', code, limit: 3 }, { say, language: 'en' }).length > 5,
      );
    assert.ok(!wordsFor(question('email'), 'my secret').includes('secret'));
  });
});
