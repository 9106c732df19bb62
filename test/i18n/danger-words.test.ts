import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadDangerWords } from '../../src/i18n/danger-words.js';
import { registerLanguage } from '../../src/i18n/register-language.js';
import { findDanger } from '../../src/model/safety/danger-words.js';

const found = async (text: string, language: string) =>
  findDanger(text, await loadDangerWords(language)).length;

describe('the lists of words that tell of danger', () => {
  it('are English where a language has none, and for a tag that is none', async () => {
    for (const language of ['en', 'en-GB', 'sv', 'not a tag', ''])
      assert.equal(await found('I want to die', language), 1, language);
  });

  it('of a language stand beside the English one, whole or in part', async () => {
    registerLanguage('de', {
      safety: {
        'danger-words': {
          phrases: { 'self-harm': ['ich will nicht mehr leben'], abuse: ['er schlägt mich'] },
        },
      },
    });
    assert.equal(await found('Ich will nicht mehr leben. Er schlägt mich!', 'de-AT'), 2);
    assert.equal(await found('I want to die', 'de'), 1);
    assert.equal(await found('Ich will nicht mehr leben', 'en'), 0);
  });
});
