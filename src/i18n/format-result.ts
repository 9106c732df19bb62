import type { Instrument, ScoreRule } from '../model/instruments/instrument.js';
import type { InstrumentWords, ScoreWords } from '../model/instruments/words.js';
import type { SubmissionResult } from '../model/submission/submission.js';
import { formatDate, formatNumber } from './format.js';
import type { LocaleContext } from './messages.js';

/** One score of an instrument, ready to be said. */
export interface Reading {
  /** Id of the subscale; `total` for the whole. */
  id: string;
  rule: ScoreRule;
  words: ScoreWords;
  /** The score; absent where there are not enough answers. Then the words below are empty. */
  value?: number;
  /** The score as it is shown: "58". */
  shown: string;
  /** With its range or its unit: "58 of 100", "90 minutes a week". */
  amount: string;
  /** Which part of the range it lies in, in words. Empty where nothing can be said beyond the number. */
  place: string;
}

/** Points of a percentage are shown whole: a twelfth of an answer means nothing to anyone. */
const rounded = (value: number, { rule }: ScoreRule) => (rule === 'percent' ? Math.round(value) : value);

/** A score as it is shown: "58". */
export const shownScore = (value: number, rule: ScoreRule, language: string): string =>
  formatNumber(rounded(value, rule), language);

/** A number in the rule's unit, "90 minutes a week"; undefined where it has none. */
function inUnit(value: number, { unit }: ScoreRule, { say, language }: LocaleContext): string | undefined {
  const shown = formatNumber(value, language);
  if (unit === 'min/wk') return say('result-minutes', value, shown);
  if (unit === 'd/wk') return say('result-days', value, shown);
  return undefined;
}

const amountOf = (value: number, rule: ScoreRule, locale: LocaleContext): string =>
  inUnit(rounded(value, rule), rule, locale) ??
  locale.say(
    'result-of',
    shownScore(value, rule, locale.language),
    formatNumber(rule.range[1], locale.language),
  );

/**
 * Where a score without published bands lies, by thirds of its range. It is a place on a scale and no more, so it is
 * named only for scales of our own: a validated instrument has the bands that were published, or none.
 */
function thirdOf(
  value: number,
  { range: [low, high] }: ScoreRule,
  words: ScoreWords,
  { say }: LocaleContext,
): string {
  // A third of a hundred has no exact number: a score on the cut stays in the middle.
  const thirds = (3 * (value - low)) / (high - low);
  return thirds < 1 - 1e-9
    ? say('result-towards', words.lower)
    : thirds > 2 + 1e-9
      ? say('result-towards', words.higher)
      : say('result-middle');
}

/** Every score of a result in the instrument's order, the total first. */
export function readingsOf(
  result: SubmissionResult,
  instrument: Instrument,
  words: InstrumentWords,
  locale: LocaleContext,
): Reading[] {
  const read = (
    id: string,
    rule: ScoreRule,
    said: ScoreWords | undefined,
    value: number | undefined,
  ): Reading => {
    const own = said ?? { name: id, lower: '', higher: '' };
    if (value === undefined) return { id, rule, words: own, shown: '', amount: '', place: '' };
    const shown = shownScore(value, rule, locale.language);
    const band = rule.bands?.findLast(({ from }) => from <= value)?.id;
    const place =
      band !== undefined
        ? (words.bands[band] ?? '')
        : rule.unit === undefined && !instrument.validated
          ? thirdOf(value, rule, own, locale)
          : '';
    return { id, rule, words: own, value, shown, amount: amountOf(value, rule, locale), place };
  };
  const { total, subscales } = instrument;
  return [
    ...(total ? [read('total', total, words.total, result.value)] : []),
    ...subscales.map((each) => read(each.id, each, words.subscales[each.id], result.subscales[each.id])),
  ];
}

/** How one score has moved. The verdict decides the words: a change within the measure's own wobble is no change. */
export interface ChangeText {
  /** "12 points lower than on 11 October 2026", "About the same as on 11 October 2026". */
  says: string;
  /** What that is worth: clear, not clear, or a plain difference. Empty where nothing has moved. */
  worth: string;
  direction: 'up' | 'down' | 'same';
}

/** What has moved since an earlier day, in words; undefined where this score has nothing to be compared with. */
export function formatChange(
  result: SubmissionResult,
  { id, rule }: Pick<Reading, 'id' | 'rule'>,
  sensitive: boolean,
  locale: LocaleContext,
): ChangeText | undefined {
  const { say, language } = locale;
  const { since, scores } = result.change ?? {};
  const moved = scores?.[id];
  if (!moved || since === undefined) return undefined;
  const { before, difference, verdict } = moved;
  const when = formatDate(since, language);
  // Of the numbers that people see, so that 58 and 46 are 12 apart.
  const points = Math.abs(rounded(before + difference, rule) - rounded(before, rule));
  if (verdict === 'none') return { says: say('change-none', when), worth: '', direction: 'same' };
  if (points < 0.005) return { says: say('change-about', when), worth: '', direction: 'same' };
  const amount = inUnit(points, rule, locale) ?? say('change-points', points, formatNumber(points, language));
  if (verdict === 'not-clear')
    return { says: say('change-about', when), worth: say('change-unclear', amount), direction: 'same' };
  const up = difference > 0;
  return {
    says: say(up ? 'change-up' : 'change-down', amount, when),
    worth: say(sensitive ? (verdict === 'difference' ? 'change-plain' : 'change-clear') : 'change-trait'),
    direction: up ? 'up' : 'down',
  };
}

/** A result in one line for each score: "Stress", "58 of 100, around the middle". Then what has moved. */
export function resultSummary(
  result: SubmissionResult,
  instrument: Instrument,
  words: InstrumentWords,
  locale: LocaleContext,
): { label: string; words: string }[] {
  const { say } = locale;
  return readingsOf(result, instrument, words, locale).map((reading) => {
    const { rule, value, amount, place } = reading;
    const is =
      value === undefined
        ? say('result-too-few')
        : place === ''
          ? amount
          : say(rule.bands ? 'result-band' : 'result-place', amount, place);
    const moved = formatChange(result, reading, instrument.sensitiveToChange, locale);
    const parts = moved ? [is, moved.says, moved.worth] : [is];
    return { label: reading.words.name, words: say('sentences', parts.filter(Boolean)) };
  });
}
