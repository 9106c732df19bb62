import { retryImport } from '../../element/retry-import.js';
import { ConfigurationError } from '../../element/configuration-error.js';
import type { PracticeConfig } from '../../element/practice-config.js';
import { listOf, type Answer } from '../../model/form/answers.js';
import type { Role } from '../../model/form/roles.js';
import type { FilledForm } from '../../model/flow/parts.js';
import { preferencesFrom, type ClientPreferences } from '../../model/flow/preferences.js';
import { matchInSlices, type MatchPolicy, type MatchResult } from '../../model/matching/match.js';
import { relaxations, type Relaxation } from '../../model/matching/relaxations.js';
import { applyPriorities } from '../../model/matching/reasons.js';
import { priorities, plainAreas, type Priority } from '../../model/matching/trainer-terms.js';
import type { Roster } from '../../model/matching/trainer.js';
import { pauses } from './slices.js';
import type { Preferences } from './facet-text.js';

/** Which question a wish comes from. */
const askedBy: Record<Relaxation['kind'], Role> = {
  availability: 'week',
  format: 'format',
  place: 'place',
  language: 'language',
  price: 'price-ceiling',
};

/** What a search goes by. */
interface Terms {
  preferences: ClientPreferences | undefined;
  told: FilledForm | undefined;
  seed: string;
  /** Absent where the list could not be read. */
  roster: Roster | undefined;
  match: PracticeConfig['match'];
  /** What the client said matters most to them. */
  most: Answer | undefined;
}

/** Who was found, and by what. */
export interface FoundTrainers {
  wishes: Preferences;
  /** Absent where the list could not be read. */
  result: MatchResult | undefined;
  /** What the client may weigh; empty where there is nothing to weigh, or the practice weighs. */
  weighable: readonly Priority[];
  /** Where nobody fits: the wishes that would open the list, most first. */
  opening: readonly Relaxation[];
}

/** What is wished for: what the page says, else what a form was told. */
function wishesFrom({ preferences, told }: Terms): Preferences {
  const wishes = preferences ?? (told ? preferencesFrom(told.definition, told.answers) : {});
  return { ...wishes, areas: plainAreas(wishes.areas ?? []) };
}

/** What the client could say matters most: only what they wished for at all, and only where there are two. */
function weighableIn({ areas, style, availability }: Preferences): readonly Priority[] {
  const wished: Record<Priority, boolean> = {
    experience: areas.length > 0,
    style: Object.values(style ?? {}).some((lean) => lean),
    slots: (availability ?? []).length > 0,
  };
  const some = priorities.filter((matter) => wished[matter]);
  return some.length > 1 ? some : [];
}

/**
 * Works out who fits.
 * @throws {ConfigurationError} for wishes that there are not, or that are out of range.
 */
export async function findTrainers(terms: Terms, signal: AbortSignal): Promise<FoundTrainers> {
  const { roster, seed, match = {}, most } = terms;
  if (terms.preferences)
    (await retryImport(() => import('./check-preferences.js'))).checkPreferences(terms.preferences);
  const wishes = wishesFrom(terms);
  const weighable = match.clientMayWeigh ? weighableIn(wishes) : [];
  if (!roster) return { wishes, weighable, result: undefined, opening: [] };
  const policy = match as MatchPolicy;
  const said = weighable.filter((each) => listOf(most).includes(each));
  const weights = applyPriorities(policy.weights ?? {}, said);
  try {
    const pause = pauses(signal);
    const result = await matchInSlices({ ...wishes, seed }, roster, { ...policy, weights }, pause);
    await pause();
    const opening = result.fits.length > 0 ? [] : relaxations(result.ruledOut);
    return { wishes, weighable, result, opening };
  } catch (error) {
    if (error instanceof RangeError)
      throw new ConfigurationError('preferences', 'a wish out of range', error.message);
    throw error;
  }
}

/** The page that asked about a wish, where one did. */
export const pageAbout = (wish: Relaxation['kind'], told: FilledForm | undefined): string | undefined =>
  told?.definition.sections.find(({ questions }) => questions.some(({ role }) => role === askedBy[wish]))?.id;
