/** How it went: 0 is what was hoped for, 2 much more, -2 much less, null not rated yet. */
export type AttainmentLevel = -2 | -1 | 0 | 1 | 2;

/** `weight` is importance times difficulty (0 to 3 each); 0 is allowed. */
export interface RatedGoal {
  level: AttainmentLevel | null;
  weight: number;
}

/**
 * Goal attainment T score (Kiresuk and Sherman 1968):
 * `50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²)`, so 50 means "as hoped". Goals that are not rated are left out; where
 * every rated goal weighs 0, each counts as 1.
 * @param rho expected correlation between goals, 0 to 1; 0.3 by convention.
 * @returns undefined where no goal is rated.
 * @throws {RangeError} for a negative weight, a level that is not one of the five, or a rho outside 0 to 1.
 */
export function attainmentT(goals: readonly RatedGoal[], rho = 0.3): number | undefined {
  if (!(rho >= 0 && rho <= 1)) throw new RangeError('rho lies between 0 and 1');
  if (!goals.every(({ weight }) => weight >= 0 && weight < Infinity))
    throw new RangeError('a weight is 0 or more');
  const rated = goals.flatMap(({ level, weight }) => (level === null ? [] : [{ level, weight }]));
  if (!rated.every(({ level }) => [-2, -1, 0, 1, 2].includes(level)))
    throw new RangeError('a level is one of -2, -1, 0, 1, 2');
  if (rated.length === 0) return undefined;

  const weightless = rated.every(({ weight }) => weight === 0);
  let sum = 0;
  let squares = 0;
  let weighted = 0;
  for (const { level, weight } of rated) {
    const w = weightless ? 1 : weight;
    sum += w;
    squares += w * w;
    weighted += w * level;
  }
  return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * sum * sum);
}
