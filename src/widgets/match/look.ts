import { OwnerError } from '../../element/rapport-element.js';
import type { Role } from '../../model/form/meaning.js';
import { preferencesFrom, type ClientPreferences } from '../../model/journey/preferences.js';
import type { Outcomes } from '../../model/journey/store.js';
import type { OpeningWish } from '../../model/matching/constraints.js';
import { matchTrainers, type MatchPolicy, type MatchResult } from '../../model/matching/match.js';
import type { Roster } from '../../model/matching/trainer.js';

type Intake = Outcomes['intake'];

/** Which question of the intake a wish comes from. A price is not asked there. */
const askedBy: Partial<Record<OpeningWish['kind'], Role>> = {
  availability: 'week',
  format: 'format',
  language: 'language',
};

/** What is wished for: what the page says, else what the intake was told. */
export const wishesFrom = (given: ClientPreferences | undefined, intake: Intake | undefined) =>
  given ?? (intake ? preferencesFrom(intake.definition, intake.answers) : {});

/**
 * Works out who fits.
 * @throws {OwnerError} for wishes that are out of range.
 */
export function lookFor(
  wishes: ClientPreferences,
  seed: string,
  roster: Roster,
  policy: MatchPolicy | undefined,
): MatchResult {
  try {
    return matchTrainers({ ...wishes, seed }, roster, policy);
  } catch (error) {
    throw new OwnerError(
      'preferences',
      'a wish out of range',
      error instanceof Error ? error.message : '-2 to 2',
    );
  }
}

/** The page of the intake that asked about a wish, where one did. */
export const pageAbout = (wish: OpeningWish['kind'], intake: Intake | undefined): string | undefined =>
  intake?.definition.sections.find(({ questions }) =>
    questions.some(({ role }) => role !== undefined && role === askedBy[wish]),
  )?.id;
