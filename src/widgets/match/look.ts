import { OwnerError } from '../../element/rapport-element.js';
import type { PracticeConfig } from '../../element/practice-config.js';
import type { Answers } from '../../model/form/answers.js';
import type { Definition } from '../../model/form/definition.js';
import type { Role } from '../../model/form/meaning.js';
import { slots } from '../../model/form/week.js';
import { preferencesFrom, type ClientPreferences } from '../../model/journey/preferences.js';
import { matchInSlices, type MatchPolicy, type MatchResult } from '../../model/matching/match.js';
import type { OpeningWish } from '../../model/matching/opening.js';
import { weighed } from '../../model/matching/reasons.js';
import { formats, matters, plainAreas, type Matter } from '../../model/matching/trainer-terms.js';
import type { Roster } from '../../model/matching/trainer.js';
import { pauses } from './slices.js';
import type { Wishes } from './speech.js';

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

/**
 * What is wished for: what the page says, else what a form was told.
 * @throws {OwnerError} where the page names a time or a format that there is not.
 */
export function wishesFrom(given: ClientPreferences | undefined, told: Told | undefined): Wishes {
  const wishes = given ?? (told ? preferencesFrom(told.definition, told.answers) : {});
  const isKnown =
    (wishes.formats ?? []).every((each) => formats.includes(each)) &&
    (wishes.availability ?? []).every((each) => slots.includes(each));
  if (!isKnown)
    throw new OwnerError('preferences', 'a time or a format that nobody knows', 'those of the guide');
  return { ...wishes, areas: plainAreas(wishes.areas ?? []) };
}

/** What the client could say matters most: only what they wished for at all, and only where there are two. */
export function weighable({ areas, style, availability }: Wishes): readonly Matter[] {
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
 * @param most - What matters most to the client.
 * @throws {OwnerError} for wishes that are out of range.
 */
export async function lookFor(
  wishes: Wishes,
  seed: string,
  roster: Roster,
  match: PracticeConfig['match'] = {},
  most: readonly Matter[],
  signal: AbortSignal,
): Promise<MatchResult> {
  const policy = match as MatchPolicy;
  const weights = weighed(policy.weights ?? {}, most);
  try {
    return await matchInSlices({ ...wishes, seed }, roster, { ...policy, weights }, pauses(signal));
  } catch (error) {
    if (error instanceof RangeError)
      throw new OwnerError('preferences', 'a wish out of range', error.message);
    throw error;
  }
}

/** The page that asked about a wish, where one did. */
export const pageAbout = (wish: OpeningWish['kind'], told: Told | undefined): string | undefined =>
  told?.definition.sections.find(({ questions }) => questions.some(({ role }) => role === askedBy[wish]))?.id;
