import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readingList } from '../../../src/interop/json/list.js';
import { atOnce } from '../../../src/model/cooperative.js';

const read = (text: string) => atOnce(readingList(text, 'people'));
const stepsOf = (text: string) => [...readingList(text, 'people')].length;

/** Longer than one piece; with every mark that a cut could be mistaken for. */
const person = (n: number) => ({
  name: `Person ${String(n)} "},{" \\`,
  places: [{ name: 'Old Mill' }, { name: '}, {' }],
  about: 'We begin with what you can do. '.repeat(5),
});
const people = [...Array(500).keys()].map(person);
const wrapped = { schema: 'x', sample: true, people, after: [{ people: [1] }] };

describe('a long list in JSON', () => {
  it('is read in pieces, to the same', () => {
    for (const value of [people, wrapped])
      for (const space of [0, 2, '\t']) {
        const text = `\n${JSON.stringify(value, null, space)}\r\n`;
        assert.deepEqual(read(text), JSON.parse(text));
        assert.ok(stepsOf(text) > 5);
      }
  });

  it('may be any other JSON', () => {
    const long = 'x'.repeat(20_000);
    const keyed = fc.record({ people: fc.array(fc.jsonValue()), more: fc.jsonValue() });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), keyed), fc.boolean(), (value, isLong) => {
        const text = JSON.stringify(isLong ? [{ long }, value, { value }, { long }, value] : value);
        assert.deepEqual(read(text), JSON.parse(text));
      }),
    );
  });

  it('takes no list that is further in for its own', () => {
    for (const value of [
      { one: { people }, people: [] },
      { one: [{ people }] },
      { text: '"people":[', people },
    ]) {
      const text = JSON.stringify(value);
      assert.deepEqual(read(text), value);
    }
  });

  it('is refused wherever JSON.parse refuses it', () => {
    const text = JSON.stringify(wrapped);
    const list = JSON.stringify(people);
    const broken = [
      ...[text.slice(0, -1), text.slice(0, 40_000), `${list}]`, `${list.slice(0, -1)},]`, list.slice(0, -1)],
      ...[text.replace('"sample"', 'sample'), text.replaceAll('},{"name"', '},,{"name"'), ''],
      ...[`[${'{"a":1},'.repeat(9000)}`, `[${'{"a":[{"b":1},2}},'.repeat(9000)}]`],
    ];
    for (const each of broken) {
      assert.throws(() => JSON.parse(each) as unknown, SyntaxError);
      assert.throws(() => read(each), SyntaxError);
    }
  });

  it('is refused as well when any one letter of it is lost', () => {
    const short = JSON.stringify(people.slice(0, 120));
    fc.assert(
      fc.property(fc.nat(short.length - 1), (at) => {
        const text = short.slice(0, at) + short.slice(at + 1);
        let whole: unknown;
        try {
          whole = JSON.parse(text);
        } catch {
          assert.throws(() => read(text), SyntaxError);
          return;
        }
        assert.deepEqual(read(text), whole);
      }),
    );
  });
});
