import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/model/submission/canonical.js';

/** -0 has no place in JSON: it is read back as 0. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The same data with the keys of every object put in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, shuffled(each)]));
}

const hostile = fc.jsonValue({ stringUnit: 'binary' });

describe('canonical JSON', () => {
  it('is read back as what was written', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        assert.deepEqual(JSON.parse(canonicalJson(value)), plain(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps halves of surrogate pairs, whole pairs, quotes and control characters', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)));
    const near = fc.array(
      fc.constantFrom('\ud83d', '\ude00', '"', '\\', '\0', '\u001f', '\u2028', 'a', '\u007f'),
    );
    fc.assert(
      fc.property(fc.oneof(units, near), (parts) => {
        const text = parts.join('');
        const json = canonicalJson({ [text]: text });
        assert.deepEqual(JSON.parse(json), { [text]: text });
        // Throws for a half that stands alone: it would be lost when the bytes are written.
        assert.doesNotThrow(() => encodeURIComponent(json));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        assert.equal(canonicalJson(shuffled(value)), canonicalJson(value));
      }),
    );
  });

  it('writes what JSON.stringify writes, where the keys are in order', () => {
    assert.equal(
      canonicalJson({ b: [1, 'x', null, true], a: { d: 0.1, c: 1e21 } }),
      '{"a":{"c":1e+21,"d":0.1},"b":[1,"x",null,true]}',
    );
    for (const number of [0, 1.5, -3, 1e-7, 123456789012345680000, 5e-324, 1.7976931348623157e308])
      assert.equal(canonicalJson(number), JSON.stringify(number));
    assert.equal(canonicalJson(-0), '0');
    assert.equal(canonicalJson('a\n"😀'), '"a\\u000a\\"😀"');
  });

  it('drops keys that hold undefined, and keeps a key called __proto__', () => {
    assert.equal(canonicalJson({ a: undefined, b: 1 }), '{"b":1}');
    assert.equal(canonicalJson(JSON.parse('{"__proto__":1}')), '{"__proto__":1}');
  });

  it('refuses what JSON cannot hold', () => {
    for (const value of [
      undefined,
      NaN,
      Infinity,
      () => 1,
      Symbol('s'),
      1n,
      [undefined],
      [1, , 2],
      { a: [NaN] },
    ])
      assert.throws(() => canonicalJson(value), TypeError);
  });
});

describe('canonical JSON on a page with an old Prototype.js', () => {
  const prototypes: readonly object[] = [
    Array.prototype,
    String.prototype,
    Number.prototype,
    Object.prototype,
  ];
  afterEach(() => {
    for (const each of prototypes) Reflect.deleteProperty(each, 'toJSON');
  });

  it('is not changed by the toJSON that it adds to arrays, strings and everything else', () => {
    const value = { list: ['a', 1, { deep: ['b'] }], text: 'x', number: 2 };
    const before = canonicalJson(value);
    for (const each of prototypes)
      Object.defineProperty(each, 'toJSON', { configurable: true, value: () => 'garbled' });
    assert.equal(JSON.stringify(['a']), '"garbled"', 'the page is not as hostile as it should be');
    assert.equal(canonicalJson(value), before);
  });
});
