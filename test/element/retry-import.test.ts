import { expect } from '@open-wc/testing';
import { retryImport } from '../../src/element/retry-import.js';
import { idle } from '../until.js';

describe('a file that does not come', () => {
  it('is asked for again until it is here', async () => {
    let asked = 0;
    const load = () => (++asked < 3 ? Promise.reject(new Error('no line')) : Promise.resolve('here'));
    expect(await retryImport(load, { wait: 1 })).to.equal('here');
    expect(asked).to.equal(3);
  });

  it('is asked for at once when the line is back, however long the wait was to be', async () => {
    let asked = 0;
    const load = () => (++asked === 1 ? Promise.reject(new Error('no line')) : Promise.resolve('here'));
    const file = retryImport(load, { wait: 60_000 });
    await idle(); // the first try has failed
    expect(asked).to.equal(1);
    dispatchEvent(new Event('online'));
    expect(await file).to.equal('here');
    expect(asked).to.equal(2);
  });
});
