import type { Day } from '../form/week.js';
import { addDays, daysBetween, nextAllowed, previousAllowed } from './dates.js';
import type { Measure, Pace } from './measures.js';
import type { MeasuredWin } from './wins.js';

export interface SmallWinsRequest {
  measure: Measure;
  /** Where one stands and where one would like to be, in the measure's unit. */
  baseline: number;
  target: number;
  /** Today, and the wished date, as YYYY-MM-DD. */
  start: string;
  by: string;
  /** How many wins; held between 3 and 8. Without it, about one every three weeks. */
  count?: number;
  /** The days of the week on which a win may fall; any, where there are none. */
  days?: readonly Day[];
}

/** A path to a target, and whether there is time for it. */
export interface SmallWins {
  /** Nearest first; the last is the target. Empty when there is no way to go. */
  wins: MeasuredWin[];
  /** Whether the wished date leaves enough time at the measure's pace, and on the days that are free. */
  feasible: boolean;
  /** Only when it does not: the earliest date that would, which is also the date of the last win. */
  earliest?: string;
}

const hold = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Days needed from one value to another: a ladder of full periods, then a part of one, rounded up to whole days, at least one. */
export function daysAtPace(pace: Pace, from: number, to: number): number {
  let days = 0;
  let here = from;
  for (;;) {
    const most = hold((pace.share ?? 0) * Math.abs(here), pace.atLeast, pace.atMost ?? Infinity);
    const left = Math.abs(to - here);
    // A hair of tolerance: sums of tenths must not cost a day.
    if (left <= most) return Math.max(1, Math.ceil(days + (left / most) * pace.days - 1e-9));
    here += to > here ? most : -most;
    days += pace.days;
  }
}

/** Multiples of the countable step on the way, then the target. None is nearer than half a step to either end. */
function stones({ step }: Measure, baseline: number, target: number): number[] {
  const between: number[] = [];
  const last = Math.floor((Math.max(baseline, target) - step / 2) / step);
  for (let n = Math.ceil((Math.min(baseline, target) + step / 2) / step); n <= last; n++)
    between.push(n * step);
  return [...(target > baseline ? between : between.reverse()), target];
}

/** The nearest stone, the last, and even strides between: so the first win is the smallest there is. */
function choose(values: number[], count: number): number[] {
  const last = values.length - 1;
  if (last < count) return values;
  return values.filter(
    (_, i) => i === Math.round((Math.round((i / last) * (count - 1)) * last) / (count - 1)),
  );
}

/** A date that is none, or that the calendar lacks, does not come back as itself. */
const exists = (date: string) => !Number.isNaN(Date.parse(date)) && addDays(date, 0) === date;

function check({ measure, baseline, target, start, by }: SmallWinsRequest): void {
  if (![baseline, target].every((value) => value >= measure.min && value <= measure.max))
    throw new RangeError(
      `baseline and target of ${measure.id} lie between ${measure.min} and ${measure.max}`,
    );
  if (![start, by].every(exists)) throw new RangeError('start and by are dates such as 2026-11-22');
}

/**
 * Breaks the way from baseline to target into small wins. The baseline is where one stands, so it is not a win;
 * values are countable steps towards the target, dates rise, and no stretch is faster than the measure's pace.
 * Where there are fewer than three countable steps there are as many wins as steps. With time to spare the dates
 * spread over it, but the first win stays within two weeks, or on the first free day that the pace allows. The last
 * win is on the wished date, or on the last free day before it. A wished date that comes too soon is not kept: the
 * wins then follow the pace, and `earliest` says when it leads to the target.
 * @throws {RangeError} for a value outside the measure, or a date that is none.
 */
export function smallWins(request: SmallWinsRequest): SmallWins {
  check(request);
  const { measure, baseline, target, start, by, count } = request;
  if (baseline === target) return { wins: [], feasible: true };
  const time = daysBetween(start, by);
  const needed = daysAtPace(measure.pace, baseline, target);
  const many = hold(Math.round(count ?? Math.max(time, needed) / 21), 3, 8);
  const wished = plan(request, many);
  if (wished.feasible || count !== undefined) return wished;
  // Every stretch is whole days, and ends on a free one: fewer wins can save the days that are missing.
  for (let fewer = many - 1; fewer >= 3; fewer--) {
    const shorter = plan(request, fewer);
    if (shorter.feasible) return shorter;
  }
  return wished;
}

function plan(
  { measure, baseline, target, start, by, days = [] }: SmallWinsRequest,
  count: number,
): SmallWins {
  const { pace } = measure;
  const values = choose(stones(measure, baseline, target), count);
  const legs = values.map((value, i) => daysAtPace(pace, values[i - 1] ?? baseline, value));
  let day = start;
  const soonest = legs.map((leg) => (day = nextAllowed(addDays(day, leg), days)));
  const earliest = day;
  if (earliest > by)
    return { wins: values.map((value, i) => ({ value, by: soonest[i] ?? by })), feasible: false, earliest };

  // Backwards from the wished date: the last day for each win on which the stretches after it still fit.
  let last = previousAllowed(by, days);
  const latest = legs.map((_, i) => {
    const here = last;
    last = previousAllowed(addDays(here, -(legs[legs.length - 1 - i] ?? 1)), days);
    return here;
  });
  latest.reverse();

  const time = daysBetween(start, by);
  const needed = daysAtPace(pace, baseline, target);
  day = start;
  const wins = values.map((value, i) => {
    const even = Math.round((time * daysAtPace(pace, baseline, value)) / needed);
    const wish = previousAllowed(
      addDays(start, i === 0 && values.length > 1 ? Math.min(even, 14) : even),
      days,
    );
    const low = nextAllowed(addDays(day, legs[i] ?? 1), days);
    const high = latest[i] ?? by;
    day = wish < low ? low : wish > high ? high : wish;
    return { value, by: day };
  });
  return { wins, feasible: true };
}
