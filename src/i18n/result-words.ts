import type { Instrument, InstrumentWords, ScoreRule, ScoreWords } from '../model/instruments/index.js';
import type { SubmissionResult } from '../model/submission/submission.js';
import type { Speech } from './answer-words.js';
import { formatNumber } from './format.js';

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
const shownScore = (value: number, { rule }: ScoreRule, language: string): string =>
  formatNumber(rule === 'percent' ? Math.round(value) : value, language);

function amountOf(shown: string, { unit, range }: ScoreRule, { say, language }: Speech): string {
  if (unit === 'min/wk') return say('result-minutes', shown);
  if (unit === 'd/wk') return say('result-days', shown);
  return say('result-of', shown, formatNumber(range[1], language));
}

/**
 * Where a score without published bands lies, by thirds of its range. It is a place on a scale and no more, so it is
 * named only for scales of our own: a validated instrument has the bands that were published, or none.
 */
function thirdOf(
  value: number,
  { range: [low, high] }: ScoreRule,
  words: ScoreWords,
  { say }: Speech,
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
  speech: Speech,
): Reading[] {
  const read = (
    id: string,
    rule: ScoreRule,
    said: ScoreWords | undefined,
    value: number | undefined,
  ): Reading => {
    const own = said ?? { name: id, lower: '', higher: '' };
    if (value === undefined) return { id, rule, words: own, shown: '', amount: '', place: '' };
    const shown = shownScore(value, rule, speech.language);
    const band = rule.bands?.findLast(({ from }) => from <= value)?.id;
    const place =
      band !== undefined
        ? (words.bands[band] ?? '')
        : rule.unit === undefined && !instrument.validated
          ? thirdOf(value, rule, own, speech)
          : '';
    return { id, rule, words: own, value, shown, amount: amountOf(shown, rule, speech), place };
  };
  const { total, subscales } = instrument;
  return [
    ...(total ? [read('total', total, words.total, result.value)] : []),
    ...subscales.map((each) => read(each.id, each, words.subscales[each.id], result.subscales[each.id])),
  ];
}

/** A result in one line for each score: "Stress", "58 of 100, around the middle". */
export function resultSummary(
  result: SubmissionResult,
  instrument: Instrument,
  words: InstrumentWords,
  speech: Speech,
): { label: string; words: string }[] {
  const { say } = speech;
  return readingsOf(result, instrument, words, speech).map(
    ({ words: { name }, rule, value, amount, place }) => ({
      label: name,
      words:
        value === undefined
          ? say('result-too-few')
          : place === ''
            ? amount
            : say(rule.bands ? 'result-band' : 'result-place', amount, place),
    }),
  );
}
