import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isWithoutItems, readFirstIn, skippedIn } from '../../../src/model/instruments/read-first.js';
import { instrumentSchema } from '../../../src/model/instruments/instrument.schema.js';
import { findInstrument, instruments } from '../../../src/model/instruments/registry.js';
import { score } from '../../../src/model/scoring/score.js';

const phq9 = findInstrument('phq-9')!;
const last = 'better-off-dead';

describe('what is read first', () => {
  it('is item 9 of the PHQ-9 and nothing else of ours', () => {
    const marked = instruments.flatMap(({ items }) => items.filter(({ readFirst }) => readFirst));
    assert.deepEqual(
      marked.map(({ id }) => id),
      [last],
    );
    assert.equal(phq9.items.at(-1)!.id, last);
  });

  for (const [name, items, found] of [
    ['“Not at all”', { [last]: 0 }, []],
    ['“Several days”', { [last]: 1 }, [{ item: last, answer: 1 }]],
    ['“More than half the days”', { [last]: 2 }, [{ item: last, answer: 2 }]],
    ['“Nearly every day”', { [last]: 3 }, [{ item: last, answer: 3 }]],
    ['skipped', { [last]: undefined }, [{ item: last }]],
    ['nothing at all', {}, [{ item: last }]],
  ] as const)
    it(`is right for ${name}`, () => {
      assert.deepEqual(readFirstIn(phq9, items), found);
    });

  it('turns with an item that is turned round: there the highest answer is the calmest', () => {
    const turned = {
      ...phq9,
      items: phq9.items.map((item) => (item.id === last ? { ...item, reverse: true } : item)),
    };
    assert.deepEqual(readFirstIn(turned, { [last]: 3 }), []);
    assert.deepEqual(readFirstIn(turned, { [last]: 0 }), [{ item: last, answer: 0 }]);
  });

  it('depends on that one item, whatever the others are', () => {
    const answer = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 9, maxLength: 9 }), (answers) => {
        const sheet = Object.fromEntries(phq9.items.map(({ id }, at) => [id, answers[at]]));
        assert.equal(readFirstIn(phq9, sheet).length === 0, answers[8] === 0);
        assert.equal(skippedIn(phq9, sheet).length, answers.filter((each) => each === undefined).length);
      }),
    );
  });

  it('is only for an instrument that is gated', () => {
    const { gated, ...open } = phq9;
    assert.equal(gated, true);
    const refused = instrumentSchema.safeParse(open);
    assert.deepEqual(refused.error?.issues[0]?.path, ['items', 8, 'readFirst']);
  });
});

describe('a result without its single answers', () => {
  it('is told apart from one whose answers were all skipped', () => {
    const full = score(phq9, Object.fromEntries(phq9.items.map(({ id }) => [id, 1])));
    assert.ok(isWithoutItems({ ...full, items: {} }));
    assert.ok(!isWithoutItems({ ...full, items: { [last]: 1 } }));
    assert.ok(!isWithoutItems({ ...score(phq9, {}), items: {} }));
  });
});
