import type { AttainmentLevel } from './attainment.js';
import type { Measure } from './measures.js';

/** One of the five outcomes, as a value to begin its wording from. */
export interface LevelValue {
  level: AttainmentLevel;
  /** In the measure's unit; undefined where no countable value lies there, and words have to do. */
  value?: number;
}

/**
 * The five outcomes of a goal, -2 first. The target is 0. Today is -1, or -2 where nothing worse can be counted; then
 * -1 is about half the way. The others are a quarter of the way apart, in countable steps. Nothing beyond what we would
 * plan towards is suggested, and nothing beyond the target of a body-weight goal.
 */
export function attainmentValues(measure: Measure, baseline: number, target: number): readonly LevelValue[] {
  const { step, min, max, most = max, pace } = measure;
  const way = Math.sign(target - baseline);
  const round = (value: number) => Math.round(value / step) * step;
  const stride = way * Math.max(step, round(Math.abs(target - baseline) / 4));
  const worst = way > 0 ? min : max;
  const atWorst = (worst - baseline) * way > -step;
  const half = round((baseline + target) / 2);
  const between = (half - baseline) * way > 0 && (target - half) * way > 0;
  const worse = way > 0 ? Math.max(min, baseline - stride) : Math.min(max, baseline - stride);
  const beyond = (value: number) => pace.source !== 'weight-limit' && value >= min && value <= most;
  const at = (level: AttainmentLevel, value: number, there = true): LevelValue =>
    there ? { level, value } : { level };
  return [
    at(-2, atWorst ? baseline : worse),
    atWorst ? at(-1, half, between) : at(-1, baseline),
    at(0, target),
    at(1, target + stride, beyond(target + stride)),
    at(2, target + 2 * stride, beyond(target + 2 * stride)),
  ];
}
