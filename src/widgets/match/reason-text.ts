import { formatList } from '../../i18n/format.js';
import type { Constraint } from '../../model/matching/constraints.js';
import type { Match } from '../../model/matching/match.js';
import type { Reason } from '../../model/matching/reasons.js';
import { experienceLevels, type BodyArea } from '../../model/matching/trainer-terms.js';
import {
  formatLanguages,
  formatPlaces,
  formatSlots,
  type LocaleContext,
  type Preferences,
} from './facet-text.js';

/** More times than this are not listed one by one. */
const fewTimes = 4;

type Known = Extract<Reason, { kind: 'experience' }>;
const knows = (reason: Reason): reason is Known => reason.kind === 'experience';

const areaWords = (areas: readonly BodyArea[], { say, language }: LocaleContext) =>
  formatList(
    areas.map((area) => say('match-area', area)),
    language,
  );

/** What they know of somebody's body, the best known first: "works with knees and hips most days". */
const knownWords = (known: readonly Known[], speech: LocaleContext): string[] =>
  [...experienceLevels].reverse().flatMap((level) => {
    const areas = known.filter((each) => each.level === level).map(({ area }) => area);
    return areas.length > 0 ? [speech.say('match-works', level, areaWords(areas, speech))] : [];
  });

/** The times two people share. */
function freeWords(
  shared: readonly string[],
  wished: readonly string[],
  { say, language }: LocaleContext,
): string {
  if (shared.length <= fewTimes) return say('match-free', formatSlots(shared, { say, language }));
  return say(shared.length === wished.length ? 'match-free-all' : 'match-free-many');
}

/**
 * What fits, in at most three sentences: what they know and how they coach, as it was asked for; the times; and what
 * else was wished for and is met.
 */
export function positiveReasons(
  { trainer, matches, met, reasons }: Match,
  wishes: Preferences,
  speech: LocaleContext,
): string[] {
  const { say, language } = speech;
  const values = (kind: Constraint['kind']) => met.find((each) => each.kind === kind)?.values ?? [];
  const line = (parts: readonly string[]) => say('match-line', formatList(parts, language));
  // A facet that the practice gave no weight to is still a wish that is met: the constraint speaks for it.
  // An injury is a hard constraint: that it is in good hands is said even where the styles weigh more.
  const known = reasons.filter(knows).filter(({ level }) => level === 'most-days' || level === 'often');
  const taken = reasons.some(knows) ? [] : wishes.areas;
  const welcomed = (trainer.welcomes ?? []).filter((each) => wishes.conditions?.includes(each));
  const styles = matches
    .flatMap((each) => (each.kind === 'style' ? [say('match-style', each.facet, each.trainer)] : []))
    .slice(0, known.length > 0 ? 2 : 3);
  const coaching = [
    ...knownWords(known.slice(0, 3), speech),
    ...taken.slice(0, 2).map((area) => say('match-takes', area)),
    ...(welcomed.length > 0
      ? [
          say(
            'match-welcomes',
            formatList(
              welcomed.map((each) => say('match-area', each)),
              language,
            ),
          ),
        ]
      : []),
    ...styles,
  ];
  const [shared, spoken, near] = [values('availability'), values('language'), values('place')];
  const rest = [
    ...(spoken.length > 0 ? [say('match-speaks', formatLanguages(spoken, speech))] : []),
    ...(values('format').length > 0 ? [say('match-meets', formatPlaces(values('format'), speech))] : []),
    ...(near.length > 0 ? [say('match-near', formatList(near, language))] : []),
    ...(values('price').length > 0 ? [say('match-affordable')] : []),
  ];
  return [
    ...(coaching.length > 0 ? [styles.length > 0 ? say('match-asked', line(coaching)) : line(coaching)] : []),
    ...(shared.length > 0 ? [freeWords(shared, wishes.availability ?? [], speech)] : []),
    ...(rest.length > 0 ? [line(rest)] : []),
  ];
}

/** What fits less well: said as it is, and as kindly as it can be. */
export const negativeReasons = ({ notMatches }: Match, speech: LocaleContext): string[] =>
  notMatches.map((reason) => {
    const { say } = speech;
    if (reason.kind === 'experience')
      return say('match-line', say('match-works', reason.level, say('match-area', reason.area)));
    if (reason.kind === 'untold') return say('match-line', say('match-untold', reason.facet));
    if (reason.kind === 'style') return say('match-line', say('match-style', reason.facet, reason.trainer));
    return reason.missing.length <= fewTimes
      ? say('match-not-free', formatSlots(reason.missing, speech))
      : say('match-not-free-many');
  });

/** What the choice was made from: "your knee, your week and how you like to be coached". */
export function preferenceText(wishes: Preferences, { say, language }: LocaleContext): string {
  const { areas, conditions, availability, formats, places, from, languages, style, priceCeiling } = wishes;
  const told = (said: unknown, key: Parameters<LocaleContext['say']>[0]) =>
    said ? [say(key as 'match-told-week')] : [];
  return formatList(
    [
      ...(areas.length > 2 ? [say('match-told-body')] : areas.map((area) => say('match-told-area', area))),
      ...told(conditions?.length, 'match-told-health'),
      ...told(availability?.length, 'match-told-week'),
      ...told(from !== undefined || [...(formats ?? []), ...(places ?? [])].length > 0, 'match-told-place'),
      ...told(languages?.length, 'match-told-language'),
      ...told(priceCeiling !== undefined, 'match-told-price'),
      ...told(style && Object.values(style).some((lean) => lean), 'match-told-style'),
    ],
    language,
  );
}
