import type { AttainmentLevel } from '../model/goals/attainment.js';
import { attainmentValues } from '../model/goals/levels.js';
import type { Measure } from '../model/goals/measures.js';
import { fullAmount } from './format-goal.js';
import type { LocaleContext } from './messages.js';

/** From where to where: enough to suggest the outcomes. */
interface Way {
  measure: Measure;
  baseline: number;
  target: number;
}

/** The five outcomes of a goal as they are suggested, -2 first: what each is called, and its words. */
export function formatLevel(
  starter: string,
  { measure, baseline, target }: Way,
  locale: LocaleContext,
): readonly { name: string; words: string }[] {
  const { say } = locale;
  const full = (value: number) => fullAmount({ starter, measure }, value, locale);
  const values = attainmentValues(measure, baseline, target);
  const now: AttainmentLevel = values[0]?.value === baseline ? -2 : -1;
  const names: Record<AttainmentLevel, string> = {
    '-2': say('level-back'),
    '-1': say('level-part'),
    '0': say('level-0'),
    '1': say('level-1'),
    '2': say('level-2'),
    [now]: say('level-now'),
  };
  // Where there is no number left, words say the difference.
  const without: Partial<Record<AttainmentLevel, string>> = {
    '-1': say('level-start'),
    '1': say('level-easy', full(target)),
    '2': say('level-life', full(target)),
  };
  return values.map(({ level, value }) => ({
    name: names[level],
    words: value === undefined ? (without[level] ?? '') : full(value),
  }));
}
