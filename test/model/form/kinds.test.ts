import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds } from '../../../src/model/form/kinds.js';
import { kindSchemas } from '../../../src/model/form/kinds.schema.js';
import { FormSession } from '../../../src/model/form/session.js';
import { kindContract } from '../../contracts/kind.js';
import { kindNames } from '../../kinds/index.js';
import { form, question } from './sample.js';

describe('the kinds of questions', () => {
  it('are the same in every record', () => {
    for (const record of [kinds, kindSchemas])
      assert.deepEqual(Object.keys(record).sort(), [...kindNames].sort());
  });

  it('are named, with the question, where a form that nobody read has another', () => {
    for (const kind of ['slider', 'lean', 'Text'] as never[])
      assert.throws(() => new FormSession(form([{ ...question('text', { id: 'far' }), kind }])), {
        message: `Question "far": src/model/form/kinds.ts has no kind "${String(kind)}"`,
      });
  });
});

for (const kind of kindNames) kindContract(kind);
