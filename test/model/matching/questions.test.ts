import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { match as matchText } from '../../../src/i18n/en/presets/match.js';
import { applyText } from '../../../src/model/form/preset.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { questionsOf } from '../../../src/model/form/definition.js';
import { preferencesFrom } from '../../../src/model/flow/preferences.js';
import { matchQuestions } from '../../../src/model/matching/questions.js';
import { someone } from './people.js';

const asked = (...trainers: Parameters<typeof matchQuestions>[0]['trainers']) =>
  questionsOf(applyText(matchQuestions({ trainers }), matchText));
const ids = (...trainers: Parameters<typeof asked>) => asked(...trainers).map(({ id }) => id);

describe('what the match asks by itself', () => {
  const plain = someone('a', { formats: ['studio'] });

  it('is the body, the style and the week', () => {
    assert.deepEqual(ids(plain), [
      ...['body-areas', 'challenge', 'flexibility', 'quiet', 'brevity', 'space', 'times'],
    ]);
  });
  it('is more only where the answer can tell the people apart', () => {
    const many = [
      someone('b', { formats: ['home'], places: [{ name: 'Old Mill' }], languages: ['en-GB'], price: 40 }),
      someone('c', { places: [{ name: 'Park' }], languages: ['cy'], doesNotTake: ['heart', 'knee'] }),
    ];
    assert.deepEqual(ids(...many).slice(-5), ['times', 'format', 'place', 'language', 'price-ceiling']);
    const conditions = asked(...many).find(({ id }) => id === 'conditions');
    assert.deepEqual(conditions && 'options' in conditions && conditions.options.map(({ id }) => id), [
      'heart',
      'none',
    ]);
  });
  it('has words for every question and every option of ours', () => {
    const all = asked(someone('a', { doesNotTake: ['heart', 'kidney', 'metabolic'], price: 1 }));
    for (const question of all) {
      assert.notEqual(question.label, question.id);
      for (const option of 'options' in question ? question.options : [])
        assert.notEqual(option.label, option.id);
    }
  });
  it('is a form like any other, whose answers become wishes', () => {
    const form = applyText(matchQuestions({ trainers: [plain, someone('b', { price: 9 })] }), matchText);
    assert.equal(parseDefinition(JSON.parse(JSON.stringify(form))).id, 'match');
    const wishes = preferencesFrom(form, {
      'body-areas': ['knee-left'],
      times: ['mon-early'],
      quiet: 2,
      'price-ceiling': 9,
    });
    assert.deepEqual(wishes.areas, ['knee']);
    assert.deepEqual(wishes.style, { quiet: 2 });
    assert.equal(wishes.priceCeiling, 9);
  });
});
