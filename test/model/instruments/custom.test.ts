import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishText } from '../../../src/i18n/en/instruments/index.js';
import { findInstrument } from '../../../src/model/instruments/registry.js';
import { InstrumentError } from '../../../src/model/instruments/instrument-error.js';
import { readCustomInstrument, readWording } from '../../../src/model/instruments/custom.js';
import type { InstrumentWords } from '../../../src/model/instruments/words.js';
import { score } from '../../../src/model/scoring/score.js';
import { makeUp } from './made-up.js';

/** Where it is refused. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof InstrumentError);
    assert.match(error.problem, /./);
    return error.path;
  }
  return assert.fail('it was taken');
}

const instrument = makeUp(2, { rule: 'sum', range: [0, 8], atMostMissing: 0 });
const words: InstrumentWords = {
  title: 'Ours',
  about: 'Two questions of our own.',
  scales: { five: { intro: 'How often?', options: { 0: 'A', 1: 'B', 2: 'C', 3: 'D', 4: 'E' } } },
  items: { q1: 'Item 1', q2: 'Item 2' },
  total: { name: 'Ours', lower: 'Less', higher: 'More' },
  subscales: {},
  bands: {},
};

describe('an instrument that a practice brings with its words', () => {
  it('is taken as it is', () => {
    const own = { instrument, words, lang: 'de' };
    assert.deepEqual(readCustomInstrument(own), own);
    assert.deepEqual(readCustomInstrument(JSON.parse(JSON.stringify({ instrument, words }))), {
      instrument,
      words,
    });
  });

  const { q2, ...one } = words.items;
  const { total, ...without } = words;
  assert.ok(q2 && total);
  const wrong: [why: string, where: string, own: object][] = [
    [
      'contradicts itself',
      'instrument.total.range',
      { instrument: { ...instrument, total: { ...instrument.total, range: [0, 9] } }, words },
    ],
    ['lacks a licence', 'instrument.licence', { instrument: { ...instrument, licence: '' }, words }],
    ['has an id of ours', 'instrument.id', { instrument: { ...instrument, id: 'phq-4' }, words }],
    [
      'leaves its wording to others',
      'instrument',
      { instrument: { ...instrument, wording: 'practice' }, words },
    ],
    ['lacks the words of an item', 'words.items.q2', { instrument, words: { ...words, items: one } }],
    [
      'has words for no item',
      'words.items.q3',
      { instrument, words: { ...words, items: { ...words.items, q3: 'x' } } },
    ],
    ['lacks the words of a total', 'words.total', { instrument, words: without }],
    [
      'gives a ruler’s words to options',
      'words.scales.five',
      { instrument, words: { ...words, scales: { five: { low: 'a', high: 'b' } } } },
    ],
    [
      'lacks the words of an answer',
      'words.scales.five.options.4',
      { instrument, words: { ...words, scales: { five: { options: { 0: 'A', 1: 'B', 2: 'C', 3: 'D' } } } } },
    ],
    ['has a language that is none', 'lang', { instrument, words, lang: 'German please' }],
    ['is nothing', '', { words: 1 }],
  ];
  for (const [why, where, own] of wrong) {
    it(`is refused when it ${why}, and the place is named`, () => {
      assert.equal(refusal(() => readCustomInstrument(own)).startsWith(where), true);
    });
  }
});

/** Placeholders, never the published words. */
const wordingOf = (id: string, more: object = {}) => {
  const keys = findInstrument(id)!;
  const answer = keys.scales.answer!;
  return {
    wordingOf: id,
    licence: 'Permission of 3 May',
    ...(answer.kind === 'options'
      ? { options: answer.options.map((_, at) => `Answer ${String(at + 1)}`) }
      : { ends: { low: 'Low', high: 'High' } }),
    items: keys.items.map((item) => {
      const number = Number(item.id.slice('item-'.length));
      return { number, text: `Item ${String(number)}` };
    }),
    ...more,
  };
};

const readOf = async (id: string, more?: object) =>
  readWording(wordingOf(id, more), findInstrument(id)!, (await englishText(id))!);

describe('the wording of a published questionnaire, brought by a practice', () => {
  it('is put to its keys, in the published order', async () => {
    for (const id of ['pss-10', 'gse', 'who-5', 'dass-21-stress', 'breq-3', 'psfs']) {
      const { instrument, words } = await readOf(id);
      assert.equal(instrument.licence, 'Permission of 3 May');
      assert.deepEqual(
        Object.keys(words.items),
        instrument.items.map((item) => item.id),
      );
      assert.equal(
        words.items[instrument.items.at(-1)!.id],
        instrument.items.at(-1)!.id.replace('item-', 'Item '),
      );
      assert.ok(words.total ?? Object.keys(words.subscales).length > 0);
    }
  });

  it('names answers by their points, also where the form begins with the highest', async () => {
    const { words } = await readOf('who-5');
    const scale = words.scales.answer!;
    assert.ok('options' in scale);
    assert.deepEqual([scale.options[5], scale.options[0]], ['Answer 1', 'Answer 6']);
  });

  it('is scored by the order that the practice names', async () => {
    const low = Object.fromEntries(findInstrument('rosenberg')!.items.map(({ id }) => [id, 0]));
    const reversed = async (order: string, at: number[]) => {
      const { instrument } = await readOf('rosenberg', { order });
      assert.equal(score(instrument, low).value, 15);
      const best = {
        ...Object.fromEntries(Object.keys(low).map((id) => [id, 3])),
        ...Object.fromEntries(at.map((n) => [`item-${String(n)}`, 0])),
      };
      assert.equal(score(instrument, best).value, 30);
      return instrument.version;
    };
    assert.notEqual(
      await reversed('2-5-6-8-9', [2, 5, 6, 8, 9]),
      await reversed('3-5-8-9-10', [3, 5, 8, 9, 10]),
    );
  });

  const items = wordingOf('pss-10').items;
  const wrong: [why: string, where: string, id: string, more: object][] = [
    ['lacks an item', 'items.9.number', 'pss-10', { items: items.slice(0, 9) }],
    ['has one item more', 'items', 'pss-10', { items: [...items, { number: 11, text: 'Item 11' }] }],
    ['is in another order', 'items.0.number', 'pss-10', { items: items.toReversed() }],
    [
      'counts its own way',
      'items.1.number',
      'dass-21-stress',
      { items: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number, text: 'x' })) },
    ],
    ['lacks an answer', 'options', 'pss-10', { options: ['a', 'b', 'c', 'd'] }],
    ['gives a ruler answers', 'ends', 'psfs', { options: ['a', 'b'], ends: { low: 'a', high: 'b' } }],
    ['says nothing of its licence', 'licence', 'pss-10', { licence: '' }],
    ['does not name its order', 'order', 'rosenberg', {}],
    ['names an order that is not in print', 'order', 'rosenberg', { order: '1-2-3-4-5' }],
    ['names an order where there is one only', 'order', 'pss-10', { order: '2-5-6-8-9' }],
    ['has a key we do not know', '', 'pss-10', { itmes: [] }],
  ];
  for (const [why, where, id, more] of wrong) {
    it(`is refused when it ${why}, and the place is named`, async () => {
      const frame = (await englishText(id))!;
      assert.equal(
        refusal(() => readWording(wordingOf(id, more), findInstrument(id)!, frame)),
        where,
      );
    });
  }
});
