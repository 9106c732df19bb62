import { InstrumentError } from '../instruments/instrument-error.js';
import type { Instrument, ScoreRule } from '../instruments/instrument.js';
import { keyName } from '../key-name.js';
import { reliableChange } from './reliable-change.js';
import { ComparisonError } from './comparison-error.js';

/**
 * What can be said of two scores of one person.
 * - `reliable-up`, `reliable-down`: larger than the published wobble of the measure. Directions, not good and bad.
 * - `not-clear`: smaller than that.
 * - `none`: the same score.
 * - `difference`: we hold no figure for how large a change must be, so it is a plain difference and no more.
 */
export type Verdict = 'reliable-up' | 'reliable-down' | 'not-clear' | 'none' | 'difference';

/** From one result to a later one of the same instrument. */
export interface Change {
  /** The two values, in points of the instrument. */
  before: number;
  after: number;
  /** `after` less `before`, in points. */
  difference: number;
  verdict: Verdict;
}

/** The scores of one sheet, as `score` gives them and as a submission holds them. */
export interface Scored {
  instrument: string;
  version: string;
  value?: number | undefined;
  subscales: Readonly<Record<string, number>>;
  /** The answers by item id, where they are at hand. */
  items?: Readonly<Record<string, number>> | undefined;
}

/** Which of the items of a score were answered; undefined where the answers are not at hand. */
const answeredIn = ({ items: counted }: ScoreRule, { items }: Scored): string[] | undefined =>
  items && counted.filter((id) => items[id] !== undefined);

/** Whether two scores are made of what can be compared: for some, only of the same items. */
function areAlike(rule: ScoreRule, before: Scored, after: Scored): boolean {
  if (!rule.sameItems) return true;
  const [one, other] = [answeredIn(rule, before), answeredIn(rule, after)];
  return one !== undefined && one.join() === other?.join();
}

function verdictOf(rule: ScoreRule, before: number, after: number, sheet: Scored): Verdict {
  const { change } = rule;
  if (before === after) return 'none';
  if (!change) return 'difference';
  if (!('atLeast' in change)) return reliableChange({ before, after, ...change }).verdict;
  const isOfOne = answeredIn(rule, sheet)?.length === 1;
  const atLeast = (isOfOne ? change.ofOne : undefined) ?? change.atLeast;
  // Two prorated scores may differ by 3.9999999999999996.
  if (Math.abs(after - before) < atLeast - 1e-9) return 'not-clear';
  return after > before ? 'reliable-up' : 'reliable-down';
}

/** @throws {ComparisonError} for a result that is not one of this instrument, in this version, within its ranges. */
export function checkScored(instrument: Instrument, result: Scored): void {
  const { id, version, subscales, total, orders } = instrument;
  if (orders)
    throw new InstrumentError('order', 'orders', `${id} is compared once its published order is known`);
  if (result.instrument !== id)
    throw new ComparisonError('instrument', 'instrument', `the result is not of ${id}`);
  if (result.version !== version)
    throw new ComparisonError('version', 'version', `${id} in another version, which asks something else`);
  const check = (path: string, rule: ScoreRule | undefined, value: number) => {
    if (!rule) throw new ComparisonError('score', path, `${id} has no such score`);
    if (!(value >= rule.range[0] && value <= rule.range[1]))
      throw new ComparisonError('score', path, `outside its range in ${id}`);
  };
  if (result.value !== undefined) check('value', total, result.value);
  for (const [name, value] of Object.entries(result.subscales))
    check(
      `subscales.${keyName(name)}`,
      subscales.find((each) => each.id === name),
      value,
    );
}

/**
 * What has changed between two results of one person.
 *
 * @returns By subscale id, and `total`. A score that one of them lacks has no key, nor has one of other items where only
 *   the same compare.
 * @throws {ComparisonError} where comparing them would make a wrong number.
 */
export function compare(
  instrument: Instrument,
  before: Scored,
  after: Scored,
): Readonly<Record<string, Change>> {
  checkScored(instrument, before);
  checkScored(instrument, after);
  const { total, subscales } = instrument;
  const pairs: [id: string, rule: ScoreRule | undefined, was: number | undefined, is: number | undefined][] =
    [
      ['total', total, before.value, after.value],
      ...subscales.map((rule): (typeof pairs)[number] => [
        rule.id,
        rule,
        before.subscales[rule.id],
        after.subscales[rule.id],
      ]),
    ];
  return Object.fromEntries(
    pairs.flatMap(([id, rule, was, is]) =>
      rule === undefined || was === undefined || is === undefined || !areAlike(rule, before, after)
        ? []
        : [[id, { before: was, after: is, difference: is - was, verdict: verdictOf(rule, was, is, after) }]],
    ),
  );
}
