import { formatDate } from '../../i18n/format.js';
import { fullAmount } from '../../i18n/format-goal.js';
import type { Say } from '../../i18n/messages.js';
import type { Answers } from '../../model/form/answers.js';
import type { Question, QuestionOf } from '../../model/form/definition.js';
import { keptQuestions } from '../../model/form/presets/goals.js';
import { bodyWeights, isImperial, localMeasure } from '../../model/goals/measures.js';
import type { AgeGroup } from '../../model/safety/minor.js';
import { measureIn, saysItIsWeight, starterIn } from './goal-answers.js';
import type { Path } from './goal-path.js';

/** Starters that answer to what somebody named as their reason in the intake. */
const forFocus: Readonly<Record<string, readonly string[]>> = {
  strength: ['strength', 'endurance'],
  pain: ['return', 'posture'],
  stress: ['stress-outlet', 'sleep'],
  return: ['return', 'endurance'],
  confidence: ['posture', 'first'],
};

/** The starters that a reason suggests, most fitting first; none for a reason we do not know. */
export const suggestedFor = (focus: unknown): readonly string[] => forFocus[String(focus)] ?? [];

/** What a question's words depend on. */
export interface Situation {
  /** Of the goal that is asked about. */
  answers: Answers;
  say: Say;
  language: string;
  /** Two-letter country code, where one is known. */
  region: string;
  age: AgeGroup;
  suggested: readonly string[];
  /** True for a goal beside others: whoever adds one has something in mind. */
  another: boolean;
  path: Path | undefined;
  /** True when the path was just made smaller, and the ruler is asked again. */
  resized: boolean;
}

function dressStarter(
  question: QuestionOf<'single-choice'>,
  { suggested, another, say, age }: Situation,
): Question {
  const hidden = [...(age === 'under-18' ? ['weight'] : []), ...(another ? ['later'] : [])];
  const options = question.options.filter(({ id }) => !hidden.includes(id));
  const first = suggested.flatMap((id) => options.filter((option) => option.id === id));
  const told = first.map((option) => ({ ...option, hint: say('told-us') }));
  return { ...question, options: [...told, ...options.filter((option) => !first.includes(option))] };
}

/** The ways to count this goal, in the units of the region; and the one that was chosen before. */
function dressMeasure(question: QuestionOf<'single-choice'>, { answers, region }: Situation): Question {
  const starter = starterIn(answers);
  const offered = saysItIsWeight(answers) ? bodyWeights : (starter?.measures ?? []);
  const ways = [...new Set(offered.map((id) => localMeasure(id, region)))];
  const chosen = measureIn(answers)?.id;
  const ids: readonly string[] = chosen && !ways.includes(chosen) ? [...ways, chosen] : ways;
  return {
    ...question,
    options: ids.flatMap((id) => question.options.filter((option) => option.id === id)),
  };
}

/**
 * A question with the words that depend on what was answered before it.
 * @param id - The question's id in the first goal.
 * @returns undefined where it is not asked of this person: what the form keeps for itself, or knows already.
 */
export function adaptQuestion(question: Question, id: string, situation: Situation): Question | undefined {
  const { answers, say, language, path, resized, age } = situation;
  if ((keptQuestions as readonly string[]).includes(id)) return undefined;
  if (id === 'adult' && age !== 'unknown') return undefined;
  if (question.kind === 'single-choice' && id === 'starter') return dressStarter(question, situation);
  if (question.kind === 'single-choice' && id === 'measure') return dressMeasure(question, situation);
  const measure = measureIn(answers);
  if (question.kind === 'number' && measure) {
    const tall = say(isImperial(measure.id) ? 'height-inches' : 'height-cm');
    return { ...question, unit: id === 'height' ? tall : say('goal-unit', measure.unit, 2) };
  }
  if (id === 'confidence' && resized && path) {
    const starter = starterIn(answers)?.id ?? '';
    const amount = fullAmount({ starter, measure: path.measure }, path.target, { say, language });
    return { ...question, hint: say('sure-again', amount, formatDate(path.by, language)) };
  }
  // Asked from three below: the distance is what the person already has.
  const ruler = id === 'hope' ? answers.confidence : id === 'matters' ? answers.importance : undefined;
  return typeof ruler === 'number'
    ? { ...question, label: say('nudge-why', ruler, Math.max(0, ruler - 3)) }
    : question;
}
