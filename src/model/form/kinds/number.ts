import type { KindModel } from './kind.js';

/** A number, perhaps with a unit. */
export const number: KindModel<'number'> = {
  seconds: 8,
  shape: 'number',
  missing: 'not-a-number',
  check({ min, max, step }, answer) {
    if (typeof answer !== 'number' || !Number.isFinite(answer)) return { code: 'not-a-number' };
    if (min !== undefined && answer < min) return { code: 'too-low', limit: min };
    if (max !== undefined && answer > max) return { code: 'too-high', limit: max };
    const steps = step === undefined ? 0 : (answer - (min ?? 0)) / step;
    if (step !== undefined && Math.abs(steps - Math.round(steps)) > 1e-9)
      return { code: 'not-a-step', limit: step };
    return undefined;
  },
};
