import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds } from '../../../src/model/form/kinds.js';
import { kindSchemas } from '../../../src/model/form/kinds.schema.js';
import { kindContract } from '../../contracts/kind.js';
import { kindNames } from '../../kinds/index.js';

describe('the kinds of questions', () => {
  it('are the same in every record', () => {
    for (const record of [kinds, kindSchemas])
      assert.deepEqual(Object.keys(record).sort(), [...kindNames].sort());
  });
});

for (const kind of kindNames) kindContract(kind);
