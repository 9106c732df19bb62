import { expect } from '@open-wc/testing';
import { IndexedDbDraftStore } from '../../src/delivery/drafts/stores/indexeddb.js';
import { draftStoreContract } from '../contracts/draft-store.js';

let count = 0;

draftStoreContract("the browser's database", () => new IndexedDbDraftStore(`drafts-${++count}`), {
  describe: (name, tests) => {
    describe(name, tests);
  },
  it: (name, test) => {
    it(name, test);
  },
  equal: (actual, expected) => {
    expect(actual).to.deep.equal(expected);
  },
});
