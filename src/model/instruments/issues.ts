import type { Instrument, ScoreRule } from './instrument.js';
import { boundsOf } from './scale.js';

/** Something in an instrument that contradicts itself, and where. */
export interface InstrumentIssue {
  path: readonly (string | number)[];
  message: string;
}

const repeated = (ids: readonly (string | number)[]) => new Set(ids).size < ids.length;

const fault = (message: string, ...path: InstrumentIssue['path']): InstrumentIssue => ({ path, message });

/** Lowest and highest score of a complete sheet. A product is taken to have no negative factor. */
function reachOf({ items, scales }: Instrument, { items: ids, rule, times = 1 }: ScoreRule) {
  if (rule === 'percent') return [0, 100 * times];
  const bounds = items.flatMap((item) => {
    const scale = scales[item.scale];
    return scale && ids.includes(item.id) ? [boundsOf(scale)] : [];
  });
  return [0, 1].map((end) => {
    const points = bounds.map((each) => each[end] ?? NaN);
    if (rule === 'product') return points.reduce((all, each) => all * each, times);
    return (points.reduce((all, each) => all + each, 0) * times) / (rule === 'mean' ? points.length : 1);
  });
}

/** What is wrong with one score rule whose items and scales all exist. */
function faultsOfRule(instrument: Instrument, rule: ScoreRule): InstrumentIssue[] {
  const { items, range, bands, bandSource, atMostMissing } = rule;
  const faults: InstrumentIssue[] = [];
  const [lowest = NaN, highest = NaN] = reachOf(instrument, rule);
  if (Math.abs(lowest - range[0]) > 1e-9 || Math.abs(highest - range[1]) > 1e-9) {
    faults.push(fault(`the items reach from ${lowest} to ${highest}`, 'range'));
  }
  if (atMostMissing >= items.length || (rule.rule === 'product' && atMostMissing > 0)) {
    faults.push(fault('too many items may be missing', 'atMostMissing'));
  }
  if (!bands) return faults;
  if (bandSource === undefined) faults.push(fault('say where the cut-offs come from', 'bandSource'));
  if (repeated(bands.map(({ id }) => id))) faults.push(fault('an id is used twice', 'bands'));
  const cuts = bands.map(({ from }) => from);
  const rising = cuts.every((from, at) => from > (cuts[at - 1] ?? -Infinity));
  if (!rising || cuts[0] !== range[0] || Math.max(...cuts) > range[1]) {
    faults.push(fault('bands go upwards, begin where the range begins and stay inside it', 'bands'));
  }
  return faults;
}

/** Every contradiction in an instrument of the right shape. None means that `score` can rely on it. */
export function findIssues(instrument: Instrument): InstrumentIssue[] {
  const { scales, items, subscales, total } = instrument;
  const known = new Set(items.map(({ id }) => id));
  const rules: { rule: ScoreRule; path: InstrumentIssue['path'] }[] = subscales.map((rule, at) => ({
    rule,
    path: ['subscales', at],
  }));
  if (total) rules.push({ rule: total, path: ['total'] });
  const faults: InstrumentIssue[] = [];

  for (const [id, scale] of Object.entries(scales)) {
    const [min, max] = boundsOf(scale);
    const twice = scale.kind === 'options' && repeated(scale.options.map(({ value }) => value));
    if (twice || min >= max) faults.push(fault('values must differ and go upwards', 'scales', id));
  }
  for (const [at, { scale, readFirst }] of items.entries()) {
    if (!Object.hasOwn(scales, scale)) faults.push(fault('there is no such scale', 'items', at, 'scale'));
    if (readFirst && !instrument.gated)
      faults.push(fault('only in an instrument that is gated', 'items', at, 'readFirst'));
  }
  for (const { rule, path } of rules) {
    if (repeated(rule.items) || rule.items.some((id) => !known.has(id))) {
      faults.push(fault('each must be one of the items, once', ...path, 'items'));
    }
  }
  if (known.size < items.length) faults.push(fault('an id is used twice', 'items'));
  if (repeated(subscales.map(({ id }) => id))) faults.push(fault('an id is used twice', 'subscales'));
  if (rules.length === 0) faults.push(fault('nothing is scored: give a total or a subscale', 'total'));

  // Ranges and bands can be judged only where everything they name is there.
  if (faults.length > 0) return faults;
  return rules.flatMap(({ rule, path }) =>
    faultsOfRule(instrument, rule).map((each) => fault(each.message, ...path, ...each.path)),
  );
}
