import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { uuid7 } from '../../../src/model/submission/uuid.js';

const random = fc.uint8Array({ minLength: 10, maxLength: 16 });
const moment = fc.nat({ max: 2 ** 48 - 1 });

describe('a UUID of version 7', () => {
  it('has the form of RFC 9562: version 7, variant 10, lower case', () => {
    fc.assert(
      fc.property(moment, random, (now, bytes) => {
        assert.match(
          uuid7(now, bytes),
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('is the one that RFC 9562 gives as its example (appendix A.6)', () => {
    // rand_a is cc3, rand_b is 18c4dc0c0c07398f.
    const bytes = [0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
    assert.equal(uuid7(0x017f22e279b0, Uint8Array.from(bytes)), '017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('holds the time, so that text order is the order of making', () => {
    fc.assert(
      fc.property(moment, moment, random, random, (a, b, x, y) => {
        assert.equal(Number.parseInt(uuid7(a, x).replace('-', '').slice(0, 12), 16), a);
        if (a < b) assert.ok(uuid7(a, x) < uuid7(b, y));
      }),
    );
  });

  it('differs for any other random bit that it keeps', () => {
    const none = new Uint8Array(10);
    const ids = new Set([uuid7(1, none)]);
    for (let bit = 0; bit < 80; bit++) {
      const bytes = new Uint8Array(10);
      bytes[bit >> 3] = 1 << (bit & 7);
      ids.add(uuid7(1, bytes));
    }
    assert.equal(ids.size, 1 + 80 - 6, 'four bits say the version and two the variant');
  });
});
