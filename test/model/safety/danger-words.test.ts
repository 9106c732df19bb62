import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dangerWords } from '../../../src/i18n/en/safety/danger-words.js';
import { dangerKinds, findDanger, type DangerWords } from '../../../src/model/safety/danger-words.js';
import { dangerous, harmless } from './danger-phrases.js';

const lists = [dangerWords];
const kindsIn = (text: string) => [...new Set(findDanger(text, lists).map(({ kind }) => kind))];

describe('words of danger', () => {
  for (const kind of dangerKinds)
    for (const text of dangerous[kind])
      it(`of ${kind} are found in: ${text}`, () => {
        assert.deepEqual(kindsIn(text), [kind]);
      });

  for (const text of harmless)
    it(`are not found in: ${text || 'nothing'}`, () => {
      assert.deepEqual(findDanger(text, lists), []);
    });

  it('are held by at least sixty sentences each way', () => {
    const found = dangerKinds.flatMap((kind) => dangerous[kind]);
    for (const table of [found, harmless])
      assert.ok(new Set(table).size >= 60 && new Set(table).size === table.length);
  });

  it('are found whatever the case, the apostrophe and the space', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...dangerKinds.flatMap((kind) => dangerous[kind].map((text) => [kind, text] as const)),
        ),
        fc.constantFrom("'", '’', 'ʼ', ''),
        fc.constantFrom(' ', '  ', '\n', '\u00A0', '\t'),
        fc.boolean(),
        ([kind, text], apostrophe, space, upper) => {
          const written = text.replace(/['’]/g, apostrophe).replace(/\s+/g, space);
          assert.ok(kindsIn(upper ? written.toUpperCase() : written.toLowerCase()).includes(kind), written);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are found wherever they stand among harmless sentences', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...dangerKinds.flatMap((kind) => dangerous[kind].map((text) => [kind, text] as const)),
        ),
        fc.array(fc.constantFrom(...harmless), { maxLength: 4 }),
        fc.array(fc.constantFrom(...harmless), { maxLength: 4 }),
        ([kind, text], before, after) => {
          assert.ok(kindsIn([...before, text, ...after].join('. ')).includes(kind));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are told with their place in the text as it was written', () => {
    const text = 'Sleep is bad. I’d WANT to  die,\nand he’s hitting me.';
    assert.deepEqual(
      findDanger(text, lists).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['self-harm', 'WANT to  die'],
        ['abuse', 'he’s hitting me'],
      ],
    );
  });

  it('of one kind that overlap are one; of two kinds they are two', () => {
    const text = 'I want to end my life and kill myself because he threatens to kill me';
    const found = findDanger(text, lists);
    for (const [at, one] of found.entries())
      for (const other of found.slice(at + 1))
        assert.ok(one.kind !== other.kind || one.end <= other.start || other.end <= one.start);
    assert.deepEqual(kindsIn(text).toSorted(), ['abuse', 'self-harm']);
  });

  it('never reach from one sentence into the next by a gap', () => {
    assert.deepEqual(findDanger('He is my coach. Hit me with questions.', lists), []);
    assert.deepEqual(findDanger('he said so. beats me', lists), []);
    assert.deepEqual(kindsIn('I want to die. Laughing is good for you.'), ['self-harm']);
  });

  it('are looked for in every language that is handed over', () => {
    const made: DangerWords = {
      readAs: { ku: 'kuli' },
      sets: { who: 'mi/te' },
      phrases: { 'self-harm': ['{who} .. kuli', '[ne] soru'], abuse: [] },
      harmless: ['soru bela'],
    };
    const found = (text: string) => findDanger(text, [...lists, made]).length;
    assert.equal(found('te na na na ku'), 1);
    assert.equal(found('te na na na na ku'), 0);
    assert.equal(found('soru'), 1);
    assert.equal(found('ne soru bela'), 0);
    assert.equal(found('I want to die'), 1);
    assert.deepEqual(findDanger('I want to die', []), []);
  });

  it('are looked for in anything: it throws for nothing, and every place is within the text', () => {
    const word = fc.constantFrom(
      ...'i want to die he hits me kill myself not my the .. / _ [ ] { } . !'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
      fc.constantFrom('__proto__', 'constructor toString', 'hasOwnProperty'),
    );
    fc.assert(
      fc.property(text, (written) => {
        let before = -1;
        for (const { start, end } of findDanger(written, lists)) {
          assert.ok(start >= before && start < end && end <= written.length);
          before = start;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are looked for in 100,000 characters in well under a second, and in twice as many in about twice the time', () => {
    const worst = [
      'he he he i want to i want to not dont my partner really really ',
      'i dont want to be here in the gym but he never hits the bag with me around. ',
      'want to want to want to die die die kill kill myself ',
      'a',
      'i ',
      '’s',
      '. ',
      '\u200B',
    ];
    for (const part of worst) {
      const text = part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
      // The processor's time, not the clock's: other work on the machine does not count.
      const time = (written: string) => {
        const before = process.cpuUsage();
        findDanger(written, lists);
        return process.cpuUsage(before).user / 1000;
      };
      time(text.slice(0, 1000));
      const [once, twice] = [
        Math.min(time(text), time(text)),
        Math.min(time(text + text), time(text + text)),
      ];
      assert.ok(once < 900, `${part}: ${String(once)} ms`);
      assert.ok(twice < once * 4 + 50, `${part}: ${String(once)} then ${String(twice)} ms`);
    }
  });
});
