import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryDraftStore } from '../../../src/delivery/drafts/stores/memory.js';
import { draftStoreContract } from '../../contracts/draft-store.js';

draftStoreContract('memory', () => new MemoryDraftStore(), {
  describe: (name, tests) => void describe(name, tests),
  it: (name, test) => void it(name, test),
  equal: (actual, expected) => {
    assert.deepEqual(actual, expected);
  },
});
