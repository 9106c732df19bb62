import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sha256 } from '../../src/delivery/sha256.js';

describe('the digest of a body', () => {
  // The examples of FIPS 180-4, and one that begins with a zero.
  for (const [text, digest] of [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['39', '0b918943df0962bc7a1824c0555a389347b4febdc7cf9d1254406d80ce44e3f9'],
  ] as const)
    it(`is SHA-256 in hex: of "${text}"`, async () => {
      assert.equal(await sha256(new TextEncoder().encode(text)), digest);
    });
});
