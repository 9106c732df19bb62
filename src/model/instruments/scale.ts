import type { ResponseScale } from './instrument.js';

/** Lowest and highest value that can be answered on this scale. */
export function boundsOf(scale: ResponseScale): readonly [number, number] {
  if (scale.kind === 'ruler') return [scale.min, scale.max];
  const values = scale.options.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}

/** Whether `value` is one of the answers that this scale offers. */
export function offers(scale: ResponseScale, value: number): boolean {
  if (scale.kind === 'options') return scale.options.some((option) => option.value === value);
  return Number.isInteger(value) && value >= scale.min && value <= scale.max;
}
