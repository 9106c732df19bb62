/** Why a body-weight goal is not taken as it stands. */
export type WeightGoalLimit = 'under-18' | 'offer-another-goal' | 'below-healthy-weight';

/** What is known; anything may be missing. Age in whole years, height in centimetres, target in kilograms. */
export interface WeightGoal {
  age?: number | undefined;
  heightCm?: number | undefined;
  targetKg?: number | undefined;
  /** The answer to the gentle question about a history of disordered eating. */
  disorderedEating?: boolean | undefined;
}

/** The lowest body mass index a goal may aim for, in kg/m². */
export const lowestBmi = 18.5;

/**
 * The first limit that a body-weight goal meets, or undefined. No weight goal under 18; none for someone with a
 * history of disordered eating, who is offered another goal; none that aims below a body mass index of 18.5.
 */
export function weightGoalLimit({
  age,
  heightCm,
  targetKg,
  disorderedEating,
}: WeightGoal): WeightGoalLimit | undefined {
  if (age !== undefined && age < 18) return 'under-18';
  if (disorderedEating === true) return 'offer-another-goal';
  const metres = (heightCm ?? 0) / 100;
  if (targetKg !== undefined && metres > 0 && targetKg < lowestBmi * metres * metres)
    return 'below-healthy-weight';
  return undefined;
}
