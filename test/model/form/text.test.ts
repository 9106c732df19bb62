import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textIn } from '../../../src/model/form/text.js';

describe('a text in several languages', () => {
  const text = { de: 'Hallo', en: 'Hello', 'en-AU': 'G’day' };

  it('is said in the language asked for, else its base, else English, else the first there is', () => {
    assert.equal(textIn(text, 'en-AU'), 'G’day');
    assert.equal(textIn(text, 'en-GB'), 'Hello');
    assert.equal(textIn(text, 'de-AT'), 'Hallo');
    assert.equal(textIn(text, 'fr'), 'Hello');
    assert.equal(textIn({ de: 'Hallo' }, 'fr'), 'Hallo');
  });

  it('is the same in every language when it is one string, and nothing where there is none', () => {
    assert.equal(textIn('Hi', 'de'), 'Hi');
    assert.equal(textIn(undefined, 'de'), '');
    assert.equal(textIn({}, 'de'), '');
  });
});
