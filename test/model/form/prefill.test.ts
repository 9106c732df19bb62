import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answers } from '../../../src/model/form/answers.js';
import { questionsOf } from '../../../src/model/form/definition.js';
import { prefillFor } from '../../../src/model/form/prefill.js';
import { FormSession } from '../../../src/model/form/session.js';
import { answersTo } from '../../answers.js';
import { everyPreset } from './every-preset.js';

const [{ definition }] = everyPreset as [(typeof everyPreset)[0]];
const prefill = (json: string) => prefillFor(definition, JSON.parse(json) as Answers);

describe('answers that a page gives beforehand', () => {
  for (const [what, json] of [
    ['a number for text', '{"name":5}'],
    ['nothing', '{"name":null}'],
    ['a list for text', '{"name":["Sam"]}'],
    ['an object for text', '{"name":{"first":"Sam"}}'],
    ['text for a list', '{"contact-by":"email"}'],
    ['a list of numbers', '{"contact-by":[1,2]}'],
    ['a list of lists', '{"times":[["tue-evening"]]}'],
    ['a word for a box to tick', '{"consent":"yes"}'],
    ['a number for one choice', '{"focus":1}'],
    ['true for yes', '{"adult":true}'],
    ['a list for a style', '{"challenge":[1]}'],
    ['text for a group', '{"body-detail":"my knee"}'],
    ['a group of text', '{"body-detail":["my knee"]}'],
    ['a group within a group', '{"body-detail":[{"of":"knee-left","since":{"a":{"b":1}}}]}'],
  ] as const)
    it(`are left out where they have another shape: ${what}`, () => {
      assert.deepEqual(prefill(json), {});
    });

  it('are kept where they fit, also those that no question asks here', () => {
    const good: Answers = {
      name: 'Sam',
      adult: 'yes',
      'contact-by': ['email'],
      elsewhere: 'x',
      challenge: -1,
    };
    assert.deepEqual(prefillFor(definition, good), good);
  });

  it('give nobody a new prototype', () => {
    const given = JSON.parse('{"__proto__":{"name":"Eve"},"fear":"she"}') as Answers;
    const session = new FormSession(definition, { answers: given });
    assert.equal(session.answers.name, undefined);
    assert.deepEqual(session.visibleAnswers, { fear: 'she' });
    assert.equal(({} as Record<string, unknown>).name, undefined);
  });

  it('are all kept when they are valid', () => {
    for (const preset of everyPreset)
      fc.assert(
        fc.property(answersTo(preset.definition), (answers) => {
          assert.deepEqual(prefillFor(preset.definition, answers), answers);
        }),
        { numRuns: 30 },
      );
  });

  it('never break a session, whatever they are', () => {
    const ids = questionsOf(definition).map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.jsonValue()), (given) => {
        const session = new FormSession(definition, { answers: given as Answers });
        session.checkAll();
        session.replace(given as Answers);
        assert.ok(session.progress.questions > 0);
        for (const [id, answer] of Object.entries(session.visibleAnswers))
          assert.deepEqual(answer, given[id] ?? answer);
      }),
    );
  });
});
