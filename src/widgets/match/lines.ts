import { formatList } from '../../i18n/format.js';
import type { Constraint } from '../../model/matching/constraints.js';
import type { Match } from '../../model/matching/match.js';
import type { Reason } from '../../model/matching/reasons.js';
import type { BodyArea } from '../../model/matching/trainer.js';
import type { ClientPreferences } from '../../model/journey/preferences.js';
import { either, languageWords, placeWords, slotWords, type Speech } from './speech.js';

/** More times than this are not listed one by one. */
const fewTimes = 4;

const isKind =
  <Kind extends Reason['kind']>(kind: Kind) =>
  (reason: Reason): reason is Extract<Reason, { kind: Kind }> =>
    reason.kind === kind;

const worked = ({ level, area }: Extract<Reason, { kind: 'experience' }>, { say }: Speech) =>
  say('match-works', level, area);

/** The times two people share. */
function freeWords(shared: readonly string[], wished: readonly string[], speech: Speech): string {
  if (shared.length <= fewTimes) return speech.say('match-free', slotWords(shared, speech));
  return speech.say(shared.length === wished.length ? 'match-free-all' : 'match-free-many');
}

/**
 * What fits, in at most three lines: the body, the language and the times first, because they decide whether somebody
 * can come at all; then style, place and price.
 */
export function yesLines(
  { matches, met, reasons }: Match,
  { availability = [] }: ClientPreferences,
  speech: Speech,
): string[] {
  const { say, language } = speech;
  const values = (kind: Constraint['kind']) => met.find((each) => each.kind === kind)?.values ?? [];
  // A facet that the practice gave no weight to is still a wish that is met: the constraint speaks for it.
  const known = matches.filter(isKind('experience')).map((each) => worked(each, speech));
  const weighed = reasons.some(isKind('experience'));
  const taken = weighed ? [] : values('scope').map((area) => say('match-takes', area as BodyArea));
  const styles = matches
    .filter(isKind('style'))
    .map(({ facet, trainer }) => say('match-style', facet, trainer));
  const [shared, spoken, places] = [values('availability'), values('language'), values('format')];
  return [
    ...[...known, ...taken].slice(0, 2),
    ...(spoken.length > 0 ? [say('match-speaks', languageWords(spoken, speech))] : []),
    ...(shared.length > 0 ? [freeWords(shared, availability, speech)] : []),
    ...(styles.length > 0 ? [say('match-line', formatList(styles.slice(0, 2), language))] : []),
    ...(places.length > 0 ? [say('match-meets', placeWords(places, speech))] : []),
    ...(values('price').length > 0 ? [say('match-affordable')] : []),
  ].slice(0, 3);
}

/** What fits less well: said as it is, and as kindly as it can be. */
export const noLines = ({ notMatches }: Match, speech: Speech): string[] =>
  notMatches.map((reason) => {
    if (reason.kind === 'experience') return worked(reason, speech);
    if (reason.kind === 'style')
      return speech.say('match-line', speech.say('match-style', reason.facet, reason.trainer));
    return reason.missing.length <= fewTimes
      ? speech.say('match-not-free', slotWords(reason.missing, speech))
      : speech.say('match-not-free-many');
  });

/** Why somebody is out of reach just now. */
export function outLine({ kind, values }: Constraint, speech: Speech): string {
  const { say, language } = speech;
  switch (kind) {
    case 'scope':
      return say(
        'match-out-scope',
        formatList(
          values.map((area) => say('match-out-area', area as BodyArea)),
          language,
        ),
      );
    case 'format':
      return say('match-out-format', placeWords(values, speech));
    case 'language':
      return say('match-out-language', languageWords(values, speech, either));
    case 'availability':
    case 'price':
    case 'capacity':
      return say(`match-out-${kind}`);
  }
}

/** What the choice was made from: "your knee, your week and how you like to be coached". */
export function toldWords(wishes: ClientPreferences, { say, language }: Speech): string {
  const { areas = [], availability = [], formats = [], languages = [], style = {}, priceCeiling } = wishes;
  const bodies =
    areas.length > 2 ? [say('match-told-body')] : areas.map((area) => say('match-told-area', area));
  return formatList(
    [
      ...bodies,
      ...(availability.length > 0 ? [say('match-told-week')] : []),
      ...(formats.length > 0 ? [say('match-told-place')] : []),
      ...(languages.length > 0 ? [say('match-told-language')] : []),
      ...(priceCeiling === undefined ? [] : [say('match-told-price')]),
      ...(Object.values(style).some((lean) => lean) ? [say('match-told-style')] : []),
    ],
    language,
  );
}
