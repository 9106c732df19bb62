import type { Goal } from './goal.js';
import { fromKilograms, isBodyWeight, isImperial, measureOf, type MeasureId } from './measures.js';
import { saysEatingLess, saysWeight } from './own-words.js';

/** Why a body-weight goal is not taken as it stands. */
export type WeightGoalLimit = 'under-18' | 'soft-start' | 'offer-another-goal' | 'below-healthy-weight';

/** What is known; anything may be missing. Age in whole years, height in centimetres, target in kilograms. */
export interface WeightGoal {
  age?: number | undefined;
  heightCm?: number | undefined;
  targetKg?: number | undefined;
  /** The answer to the gentle question about a history of disordered eating. */
  disorderedEating?: boolean | undefined;
  /** Pregnant now, or a birth or an operation in the last six months. */
  recent?: boolean | undefined;
}

/** The lowest body mass index a goal may aim for, in kg/m². */
export const lowestBmi = 18.5;

/**
 * The first limit that a body-weight goal meets, or undefined. No weight goal under 18; none for a body that carries or
 * has borne a child, or heals; none for someone with a history of disordered eating, who is offered another goal; none
 * that aims below a body mass index of 18.5.
 */
export function weightGoalLimit({
  age,
  heightCm,
  targetKg,
  disorderedEating,
  recent,
}: WeightGoal): WeightGoalLimit | undefined {
  if (age !== undefined && age < 18) return 'under-18';
  if (recent === true) return 'soft-start';
  if (disorderedEating === true) return 'offer-another-goal';
  const metres = (heightCm ?? 0) / 100;
  if (targetKg !== undefined && metres > 0 && targetKg < lowestBmi * metres * metres)
    return 'below-healthy-weight';
  return undefined;
}

/** What a goal is, by all that can tell: its starter is only where it began. */
export interface GoalNature {
  starter: string;
  /** The goal in the person's own words, where it is. */
  words?: string | undefined;
  measure?: MeasureId | undefined;
  baseline?: number | undefined;
  target?: number | undefined;
}

/**
 * Whether a goal is about what a body weighs: by its starter, its measure or its words; and where somebody's own goal
 * goes down in kilograms or pounds, for nobody sets out to lift less.
 */
export function isWeightGoal({ starter, words = '', measure, baseline, target }: GoalNature): boolean {
  if (starter === 'weight' || saysWeight(words)) return true;
  if (measure === undefined) return false;
  if (isBodyWeight(measure)) return true;
  return (
    starter !== 'strength' &&
    measure.endsWith('-lifted') &&
    baseline !== undefined &&
    target !== undefined &&
    target < baseline
  );
}

/** Whether a goal is about fasting or calories. We never offer one, and plan none by numbers. */
export const isEatingLess = ({ words = '' }: GoalNature): boolean => saysEatingLess(words);

/**
 * Heights that we reckon with, in inches beside pounds and stone, else in centimetres. The two do not meet, so a height
 * in the one is never taken for the other.
 */
export const heightRange = (id: MeasureId): readonly [least: number, most: number] =>
  isImperial(id) ? [48, 90] : [120, 230];

/** A height in centimetres, from the unit that goes with the measure; undefined outside of the range. */
export function heightInCm(id: MeasureId, height: number): number | undefined {
  const [least, most] = heightRange(id);
  if (!(height >= least && height <= most)) return undefined;
  return isImperial(id) ? height * 2.54 : height;
}

/** The least that a weight goal may aim for, in the unit of the measure, rounded up to what one can count. */
export function leastWeight(id: MeasureId, heightCm: number): number {
  const { step } = measureOf(id);
  return Math.ceil(fromKilograms(id, lowestBmi * (heightCm / 100) ** 2) / step) * step;
}

/**
 * Whether a value on the way lies past what is safe, on the far side of where somebody began: lighter than is healthy
 * for their height or, where that is not known, a tenth lighter than they set out to be (a careful guess of ours); less
 * or more than we would plan for anything else.
 */
export function isPastSafe(
  { measure: { id }, baseline, target }: Pick<Goal, 'measure' | 'baseline' | 'target'>,
  value: number,
  heightCm?: number,
): boolean {
  const { least, most } = measureOf(id);
  const floor = !isBodyWeight(id)
    ? least
    : heightCm !== undefined
      ? leastWeight(id, heightCm)
      : target < baseline
        ? target * 0.9
        : undefined;
  return (
    (floor !== undefined && value < floor && value < baseline) ||
    (most !== undefined && value > most && value > baseline)
  );
}

/** UK units (8 g of alcohol) in a drink: a pint of weak beer or a glass of wine has a little over two (NHS). */
const unitsInDrink = 2;

/**
 * Whether somebody drinks so much that cutting down wants a doctor first: more than 15 UK units a day. Above that NICE
 * has help with withdrawal considered (CG115, 1.3.4, nice.org.uk/guidance/cg115); stopping at once can bring seizures
 * (CG100, nice.org.uk/guidance/cg100).
 */
export const wantsDoctorFirst = (measure: MeasureId, baseline: number): boolean =>
  measure === 'drinks-a-week' && (baseline * unitsInDrink) / 7 > 15;
