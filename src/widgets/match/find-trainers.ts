import { again } from '../../element/retry-import.js';
import { OwnerError } from '../../element/rapport-element.js';
import type { PracticeConfig } from '../../element/practice-config.js';
import { listOf, type Answer, type Answers } from '../../model/form/answers.js';
import type { Definition } from '../../model/form/definition.js';
import type { Role } from '../../model/form/roles.js';
import { preferencesFrom, type ClientPreferences } from '../../model/journey/preferences.js';
import { matchInSlices, type MatchPolicy, type MatchResult } from '../../model/matching/match.js';
import { openingWishes, type OpeningWish } from '../../model/matching/relaxations.js';
import { weighed } from '../../model/matching/reasons.js';
import { matters, plainAreas, type Matter } from '../../model/matching/trainer-terms.js';
import type { Roster } from '../../model/matching/trainer.js';
import { pauses } from './slices.js';
import type { Wishes } from './facet-text.js';

/** A filled form: the journey's intake, or the match's own questions. */
export interface Told {
  definition: Definition;
  answers: Answers;
}

/** Which question a wish comes from. */
const askedBy: Record<OpeningWish['kind'], Role> = {
  availability: 'week',
  format: 'format',
  place: 'place',
  language: 'language',
  price: 'price-ceiling',
};

/** What a search goes by. */
interface Terms {
  preferences: ClientPreferences | undefined;
  told: Told | undefined;
  seed: string;
  /** Absent where the list could not be read. */
  roster: Roster | undefined;
  match: PracticeConfig['match'];
  /** What the client said matters most to them. */
  most: Answer | undefined;
}

/** Who was found, and by what. */
export interface Found {
  wishes: Wishes;
  /** Absent where the list could not be read. */
  result: MatchResult | undefined;
  /** What the client may weigh; empty where there is nothing to weigh, or the practice weighs. */
  weighable: readonly Matter[];
  /** Where nobody fits: the wishes that would open the list, most first. */
  opening: readonly OpeningWish[];
}

/** What is wished for: what the page says, else what a form was told. */
function wishesFrom({ preferences, told }: Terms): Wishes {
  const wishes = preferences ?? (told ? preferencesFrom(told.definition, told.answers) : {});
  return { ...wishes, areas: plainAreas(wishes.areas ?? []) };
}

/** What the client could say matters most: only what they wished for at all, and only where there are two. */
function weighableIn({ areas, style, availability }: Wishes): readonly Matter[] {
  const wished: Record<Matter, boolean> = {
    experience: areas.length > 0,
    style: Object.values(style ?? {}).some((lean) => lean),
    slots: (availability ?? []).length > 0,
  };
  const some = matters.filter((matter) => wished[matter]);
  return some.length > 1 ? some : [];
}

/**
 * Works out who fits.
 * @throws {OwnerError} for wishes that there are not, or that are out of range.
 */
export async function search(terms: Terms, signal: AbortSignal): Promise<Found> {
  const { roster, seed, match = {}, most } = terms;
  if (terms.preferences) (await again(() => import('./check-preferences.js'))).checkWishes(terms.preferences);
  const wishes = wishesFrom(terms);
  const weighable = match.clientMayWeigh ? weighableIn(wishes) : [];
  if (!roster) return { wishes, weighable, result: undefined, opening: [] };
  const policy = match as MatchPolicy;
  const said = weighable.filter((each) => listOf(most).includes(each));
  const weights = weighed(policy.weights ?? {}, said);
  try {
    const pause = pauses(signal);
    const result = await matchInSlices({ ...wishes, seed }, roster, { ...policy, weights }, pause);
    await pause();
    const opening = result.fits.length > 0 ? [] : openingWishes(result.ruledOut);
    return { wishes, weighable, result, opening };
  } catch (error) {
    if (error instanceof RangeError)
      throw new OwnerError('preferences', 'a wish out of range', error.message);
    throw error;
  }
}

/** The page that asked about a wish, where one did. */
export const pageAbout = (wish: OpeningWish['kind'], told: Told | undefined): string | undefined =>
  told?.definition.sections.find(({ questions }) => questions.some(({ role }) => role === askedBy[wish]))?.id;
