import type { Goal } from '../model/goals/goal.js';
import { isOwn, type Win } from '../model/goals/wins.js';
import type { SummaryRow } from '../model/flow/summary.js';
import { formatDate, formatNumber, formatUnit } from './format.js';
import type { Unit } from '../model/goals/measures.js';
import type { LocaleContext } from './messages.js';

/** Units that browsers know by name, with how they are written out. */
const known: Partial<Record<Unit, readonly [unit: string, display: 'long' | 'short']>> = {
  minutes: ['minute', 'long'],
  hours: ['hour', 'long'],
  days: ['day', 'long'],
  miles: ['mile', 'long'],
  kilometres: ['kilometer', 'short'],
  kilograms: ['kilogram', 'short'],
  pounds: ['pound', 'short'],
  stone: ['stone', 'short'],
};

/** What of a goal says how far: enough to put a value on its path into words. */
export type Counted = Pick<Goal, 'starter' | 'measure'>;

/** "15 minutes": short enough to stand under a stone. A first time is not a number: "Not yet", "The first time". */
export function shortAmount(
  { starter, measure }: Counted,
  value: number,
  { say, language }: LocaleContext,
): string {
  if (starter === 'first' && measure.id === 'times')
    return say(value === 0 ? 'goal-not-yet' : 'goal-first-time');
  const unit = known[measure.unit];
  return unit
    ? formatUnit(value, unit[0], language, unit[1])
    : say('goal-count', formatNumber(value, language), measure.unit, value);
}

/** "15 minutes each time": says what is counted too. */
export const fullAmount = (goal: Counted, value: number, locale: LocaleContext): string =>
  locale.say('goal-amount', shortAmount(goal, value, locale), goal.measure.id);

/** Starters whose goal is the person's own words; the text of any other is ours. */
export const inOwnWords = (starter: string): boolean => ['habits', 'first', 'own'].includes(starter);

/** A small win as it stands under its stone: how far, or the person's own words. */
export const formatWin = (goal: Counted, win: Win, locale: LocaleContext, amount = shortAmount): string =>
  isOwn(win) ? locale.say('win-own', win.text) : amount(goal, win.value, locale);

/** A goal as a sentence or two: "By 14 March 2027 I will keep going for 40 minutes each time." Own words are quoted. */
export function goalSentence(goal: Goal, locale: LocaleContext): string {
  const { say, language } = locale;
  const { starter, text, why } = goal;
  const date = formatDate(goal.by, language);
  const amount = fullAmount(goal, goal.target, locale);
  const ours = inOwnWords(starter) ? '' : say('goal-will', starter, amount, date, goal.measure.id);
  const sentence = ours || say('goal-will-words', starter, amount, date, text);
  return why ? `${sentence} ${say('goal-why', why)}` : sentence;
}

/** The signs of the five outcomes, -2 first. */
export const levelSigns = ['−2', '−1', '0', '+1', '+2'] as const;

/**
 * A goal row by row, for the review, the copy to keep and the brief. What was left open has no words.
 * @param between - What stands between the parts of a row that has several; without it, what the language puts there.
 */
export function goalSummary(goal: Goal, locale: LocaleContext, between?: string): SummaryRow[] {
  const { say, language } = locale;
  const { starter, text, why, importance, confidence, matters, hope, plan, story, who, wins } = goal;
  const { levels, weight, progress, reached } = goal;
  const ours = (label: string, said?: string): SummaryRow => ({
    label,
    own: false,
    ...(said && { words: said }),
  });
  const theirs = (label: string, said?: string): SummaryRow => ({ ...ours(label, said), own: true });
  const ifSaid = (
    said: string | undefined,
    row: (label: string, said?: string) => SummaryRow,
    label: string,
  ) => (said ? [row(label, said)] : []);
  const outOfTen = (value?: number) => (value === undefined ? undefined : say('out-of-ten', value));
  const full = (value: number) => fullAmount(goal, value, locale);
  const short = (value: number) => shortAmount(goal, value, locale);
  const date = (each: string) => formatDate(each, language);
  const joined = (parts: readonly string[]) =>
    between === undefined ? say('goal-parts', parts) : parts.join(between);
  const outcomes = levels?.map((text, i) => say('goal-level', levelSigns[i] ?? '', text)).reverse();
  const newest = [...(progress ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, 3);
  return [
    (inOwnWords(starter) ? theirs : ours)(say('goal-row'), text),
    theirs(say('goal-row-why'), why),
    ours(say('path-legend'), say('goal-path', full(goal.baseline), full(goal.target), date(goal.by))),
    ours(
      say('wins-legend'),
      joined(wins.map((win) => say('goal-win', formatWin(goal, win, locale), date(win.by)))),
    ),
    ...ifSaid(
      joined(newest.map(({ value, date: on }) => say('goal-entry', short(value), date(on)))),
      ours,
      say('goal-row-progress'),
    ),
    ours(say('goal-row-importance'), outOfTen(importance)),
    ...ifSaid(matters, theirs, say('goal-row-matters')),
    ours(say('goal-row-confidence'), outOfTen(confidence)),
    ...ifSaid(hope, theirs, say('goal-row-hope')),
    theirs(say('plan-legend'), plan && say('goal-plan', plan.when, plan.then)),
    ...ifSaid(story, theirs, say('goal-row-story')),
    ...ifSaid(who, theirs, say('goal-row-who')),
    ...ifSaid(outcomes && joined(outcomes), theirs, say('goal-row-levels')),
    ...ifSaid(reached === undefined ? undefined : levelSigns[reached + 2], ours, say('goal-row-reached')),
    ...ifSaid(
      weight && say('goal-weight', weight.importance, weight.difficulty),
      ours,
      say('goal-row-weight'),
    ),
  ];
}
