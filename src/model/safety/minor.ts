import { yearsSince } from '../form/date.js';

/** Whether somebody is of age, as far as is known. */
export type AgeGroup = 'under-18' | 'adult' | 'unknown';

/** What a form may have said about somebody's age; any of it may be missing. */
export interface AgeAnswers {
  /** The answer to "are you 18 or over?". */
  adult?: boolean | undefined;
  /** YYYY-MM-DD. What is no day, or a day to come, says nothing. */
  birthDate?: string | undefined;
  /** Id of who fills in the form: see `filledForMinor`. */
  filledBy?: string | undefined;
}

/** Two answers that cannot both be true. */
export interface AgeContradiction {
  /** What was said. */
  said: Exclude<AgeGroup, 'unknown'>;
  /** The age in full years that the birth date makes; undefined where it is the person filling in who says otherwise. */
  years?: number;
}

/** Somebody's age as one fact. */
export interface AgeFact {
  group: AgeGroup;
  contradiction?: AgeContradiction;
}

/** Who fills in a form for somebody under 18, as ids of an option of a question with the role `filled-by`. */
export const filledForMinor: readonly string[] = ['parent', 'guardian'];

/**
 * One fact from three answers. Whatever says "under 18" wins: a slip costs a grown person one kind of goal for a while,
 * and the other way round it could cost a child far more.
 * @param today - YYYY-MM-DD.
 */
export function ageFact({ adult, birthDate, filledBy }: AgeAnswers, today: string): AgeFact {
  const years = yearsSince(birthDate, today);
  const forMinor = filledBy !== undefined && filledForMinor.includes(filledBy);
  const young = adult === false || forMinor || (years !== undefined && years < 18);
  const grown = adult === true || (years !== undefined && years >= 18);
  const group = young ? 'under-18' : grown ? 'adult' : 'unknown';
  if (!young || !grown) return { group };
  const said = adult === false || (adult === undefined && forMinor) ? 'under-18' : 'adult';
  const differs = years !== undefined && years < 18 === (said === 'adult');
  return { group, contradiction: { said, ...(differs && { years }) } };
}
