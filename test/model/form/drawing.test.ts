import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawingPath, strokesOf, type Stroke } from '../../../src/model/form/drawing.js';
import { checkAnswer } from '../../../src/model/form/validate.js';
import { question } from './sample.js';

const point = fc.tuple(
  fc.double({ min: -50, max: 650, noNaN: true }),
  fc.double({ min: -50, max: 250, noNaN: true }),
);
const strokes: fc.Arbitrary<Stroke[]> = fc.array(fc.array(point, { maxLength: 120 }), { maxLength: 60 });

/** A wave over the whole box, as a pen reports it. */
const wave = (points: number): Stroke =>
  [...Array(points).keys()].map(
    (at) => [(at / points) * 600, 100 + 80 * Math.sin((at / points) * 40)] as const,
  );

describe('a drawn signature', () => {
  it('is a path that the model takes, whatever was drawn, and never longer than 8000 characters', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        const drawing = drawingPath(drawn);
        assert.ok(drawing.length <= 8000);
        if (drawn.some((stroke) => stroke.length > 0))
          assert.equal(checkAnswer(question('signature'), { drawing }), undefined);
      }),
    );
  });

  it('stays in its box, in whole numbers', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        const numbers = (drawingPath(drawn).match(/[\d.-]+/g) ?? []).map(Number);
        numbers.forEach((each, at) => {
          assert.ok(Number.isInteger(each) && each >= 0 && each <= (at % 2 === 0 ? 600 : 200));
        });
      }),
    );
  });

  it('goes through every point where it turns, within a unit', () => {
    const drawn = wave(400);
    const [again] = strokesOf(drawingPath([drawn]));
    assert.ok(again!.length < drawn.length / 3);
    for (const [x, y] of again!)
      assert.ok(
        drawn.some((each) => Math.hypot(each[0] - x, each[1] - y) < 1),
        `${String(x)} ${String(y)}`,
      );
  });

  it('keeps its strokes and their ends when it is read and written once more', () => {
    const path = drawingPath([
      wave(400),
      [
        [10, 10],
        [10, 11],
        [300, 150],
        [305, 20],
      ],
    ]);
    const ends = (all: Stroke[]) => all.map((stroke) => [stroke[0], stroke.at(-1)]);
    assert.deepEqual(ends(strokesOf(drawingPath(strokesOf(path)))), ends(strokesOf(path)));
    assert.equal(strokesOf(path).length, 2);
  });

  it('keeps a dot as a dot, and a straight line as a straight line', () => {
    assert.equal(drawingPath([[[12.4, 7.6]]]), 'M12 8L12 8');
    assert.equal(
      drawingPath([
        [
          [0, 0],
          [50, 50],
          [100, 100],
        ],
      ]),
      'M0 0L100 100',
    );
    assert.equal(drawingPath([]), '');
  });

  it('loses detail rather than strokes, and strokes only when nothing else is left', () => {
    const scribbles = [...Array(40).keys()].map(() => wave(2000));
    assert.equal(strokesOf(drawingPath(scribbles)).length, 40);
    const dots = [...Array(5000).keys()].map((at): Stroke => [[at % 600, at % 200]]);
    assert.ok(strokesOf(drawingPath(dots)).length > 400);
  });
});
