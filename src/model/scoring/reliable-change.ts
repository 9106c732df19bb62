/** Two-sided 95 % of the normal distribution. */
const z95 = 1.959963984540054;

/** Whether a change is larger than the measure's own wobble. Up and down are directions, not good and bad. */
export interface ReliableChange {
  /** The change in standard errors of a difference. Positive when the score rose. */
  rc: number;
  /** The change in points beyond which it is clear. */
  threshold: number;
  verdict: 'reliable-up' | 'reliable-down' | 'not-clear';
}

/**
 * Reliable change after Jacobson and Truax (1991): RC = (after − before) / (sd·√(1 − reliability)·√2).
 *
 * @param of - `before` and `after`: two scores of one person. `sd`: the score's standard deviation in a published
 *   sample, above 0. `reliability`: its published reliability, from 0 to below 1.
 * @throws {RangeError} for an `sd` or `reliability` outside these, and for a score that is not a finite number.
 */
export function reliableChange(of: {
  before: number;
  after: number;
  sd: number;
  reliability: number;
}): ReliableChange {
  const { before, after, sd, reliability } = of;
  if (!(sd > 0 && sd < Infinity)) throw new RangeError('sd must be above 0');
  if (!(reliability >= 0 && reliability < 1)) throw new RangeError('reliability must be from 0 to below 1');
  if (!Number.isFinite(before) || !Number.isFinite(after)) throw new RangeError('a score must be a number');
  const standardError = sd * Math.sqrt(1 - reliability) * Math.SQRT2;
  const rc = (after - before) / standardError;
  const clear = Math.abs(rc) > z95;
  const direction = rc > 0 ? 'reliable-up' : 'reliable-down';
  return { rc, threshold: z95 * standardError, verdict: clear ? direction : 'not-clear' };
}
