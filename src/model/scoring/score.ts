import { boundsOf, offers } from '../instruments/scale.js';
import type { Instrument, ScoreRule } from '../instruments/instrument.js';
import { InstrumentError } from '../instruments/instrument-error.js';
import { AnswerError } from './answer-error.js';

/** What an instrument makes of a set of answers. Numbers are not rounded. */
export interface Score {
  /** Id of the instrument. */
  instrument: string;
  version: string;
  /** True when every item is answered. A score may exist without, where the missing-item rule allows it. */
  complete: boolean;
  /** The total. Absent where the instrument has none, or where there are not enough answers. */
  value?: number;
  /** The total's place in its range, 0 to 100. */
  percent?: number;
  /** By subscale id, in the subscale's own range. A subscale without enough answers has no key. */
  subscales: Readonly<Record<string, number>>;
  /** Id of the one band that the total falls in. */
  band?: string;
}

/** One answered item: its points after turning round, and the ends of its scale. */
interface Points {
  points: number;
  min: number;
  max: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Checks every answer and gives its points by item id. An item whose answer is undefined is not answered. */
function pointsOf({ id: instrument, items, scales }: Instrument, answers: Readonly<Record<string, unknown>>) {
  const points = new Map<string, Points>();
  for (const [id, answer] of Object.entries(answers)) {
    const item = items.find((each) => each.id === id);
    const scale = item && scales[item.scale];
    if (!scale) throw new AnswerError('unknown-item', instrument, id, `${instrument} has no such item`);
    if (answer === undefined) continue;
    if (typeof answer !== 'number') throw new AnswerError('not-a-number', instrument, id, 'not a number');
    if (!offers(scale, answer))
      throw new AnswerError('not-offered', instrument, id, `not an answer that ${instrument} offers`);
    const [min, max] = boundsOf(scale);
    points.set(id, { points: item.reverse ? min + max - answer : answer, min, max });
  }
  return points;
}

/** The score by one rule, or undefined where the missing-item rule says that there are not enough answers. */
function apply({ items, rule, times = 1, atMostMissing }: ScoreRule, all: ReadonlyMap<string, Points>) {
  const answered = items.flatMap((id) => all.get(id) ?? []);
  const points = answered.map((each) => each.points);
  // No days a week is no minutes a week: the length of a day nobody had need not be known.
  if (rule === 'product' && points.includes(0)) return 0;
  if (answered.length === 0 || items.length - answered.length > atMostMissing) return undefined;
  if (rule === 'product') return points.reduce((product, each) => product * each, times);
  if (rule === 'sum') return (times * sum(points) * items.length) / answered.length;
  const each = rule === 'mean' ? points : answered.map((one) => percentOf(one.points, [one.min, one.max]));
  return (times * sum(each)) / answered.length;
}

const percentOf = (value: number, [min, max]: readonly [number, number]) =>
  ((value - min) * 100) / (max - min);

/**
 * Scores one sheet of answers.
 *
 * @param answers - Numbers by item id, as offered to the person (reversed items are turned round here).
 *   A missing key and `undefined` both mean "not answered".
 * @throws {AnswerError} for an item the instrument does not have, and for an answer that its scale does not offer.
 * @throws {InstrumentError} where several orders were published and nobody has said which was asked.
 */
export function score(instrument: Instrument, answers: Readonly<Record<string, number | undefined>>): Score {
  const { id, version, items, subscales, total, orders } = instrument;
  if (orders)
    throw new InstrumentError('order', 'orders', `${id} is scored once its published order is known`);
  const points = pointsOf(instrument, answers);
  const value = total && apply(total, points);
  const band = value === undefined ? undefined : total?.bands?.findLast(({ from }) => from <= value)?.id;
  return {
    instrument: id,
    version,
    complete: points.size === items.length,
    ...(total && value !== undefined && { value, percent: percentOf(value, total.range) }),
    subscales: Object.fromEntries(
      subscales.flatMap((subscale) => {
        const part = apply(subscale, points);
        return part === undefined ? [] : [[subscale.id, part]];
      }),
    ),
    ...(band !== undefined && { band }),
  };
}
