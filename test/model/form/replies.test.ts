import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shared } from '../../../src/i18n/en/presets/shared.js';
import { DefinitionError } from '../../../src/model/form/definition-error.js';
import { questionsOf } from '../../../src/model/form/definition.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { everyPreset } from './every-preset.js';

const form = (question: object) => ({
  ...{ schema: 'rapport/definition@1', id: 'short', version: '1', title: 'Short' },
  sections: [{ id: 'one', title: 'One', questions: [{ id: 'dizzy', label: 'Dizzy?', ...question }] }],
});
const faultOf = (question: object) => {
  try {
    parseDefinition(form(question));
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return `${error.code} ${error.path}`;
  }
  return '';
};
const options = ['a', 'b'].map((id) => ({ id, label: id }));
const at = 'sections.0.questions.0';

describe('what a page says at once to an answer', () => {
  for (const [name, question, fault] of [
    ['to yes', { kind: 'yes-no', replies: { yes: 'Rest.' } }, ''],
    ['to one of a few', { kind: 'single-choice', options, replies: { b: { en: 'Rest.' } } }, ''],
    ['to any of a few', { kind: 'multiple-choice', options, replies: { a: 'Rest.', b: 'Call.' } }, ''],
    [
      'to an answer kept private',
      { kind: 'yes-no', sensitive: true, replies: { 'rather-not-say': 'Fine.' } },
      '',
    ],
    ['to no such answer', { kind: 'yes-no', replies: { maybe: 'Rest.' } }, `answer ${at}.replies.maybe`],
    [
      'to no such option',
      { kind: 'single-choice', options, replies: { c: 'Rest.' } },
      `answer ${at}.replies.c`,
    ],
    ['to free text', { kind: 'text', replies: { yes: 'Rest.' } }, `shape ${at}`],
    ['with no words', { kind: 'yes-no', replies: { yes: 3 } }, `shape ${at}.replies.yes`],
  ] as const)
    it(`is ${fault ? 'refused' : 'read'} ${name}`, () => {
      assert.equal(faultOf(question), fault);
    });
});

describe('the signs that our forms ask about', () => {
  it('are the nine of the ACSM', () => {
    const hint = shared.questions.symptoms.hint;
    for (const sign of [
      /chest/i,
      /short of breath.*lying down/i,
      /dizziness/i,
      /blackout/i,
      /racing or uneven heartbeat/i,
      /swollen ankles/i,
      /leg pain.*walking/i,
      /heart murmur/i,
      /far more tired/i,
    ])
      assert.match(hint, sign);
  });

  for (const { id, definition } of everyPreset) {
    const signs = questionsOf(definition).find(({ role }) => role === 'ready-symptoms');
    if (signs)
      it(`are answered on the page itself in ${id}, calmly and with what to do`, () => {
        assert.ok(signs.kind === 'yes-no');
        const reply = signs.replies?.yes;
        assert.ok(typeof reply === 'string');
        assert.match(reply, /rest.*doctor.*emergency number/);
        assert.doesNotMatch(reply, /danger|urgent|!|at risk/i);
      });
  }
});
