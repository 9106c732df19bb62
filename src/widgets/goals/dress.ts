import { formatDate } from '../../i18n/format.js';
import { fullAmount } from '../../i18n/goal-words.js';
import type { Say } from '../../i18n/words.js';
import type { Answers } from '../../model/form/answers.js';
import type { Question } from '../../model/form/definition.js';
import { measureIn, starterIn, type Path } from './goal-from-answers.js';

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
  answers: Answers;
  say: Say;
  language: string;
  suggested: readonly string[];
  path: Path | undefined;
  /** True when the path was just made smaller, and the ruler is asked again. */
  resized: boolean;
}

/** A question with the words that depend on what was answered before it. */
export function dress(question: Question, situation: Situation): Question {
  const { answers, say, language, suggested, path, resized } = situation;
  if (question.id === 'starter' && question.kind === 'choice') {
    const { options } = question;
    const first = suggested.flatMap((id) => options.filter((option) => option.id === id));
    const told = first.map((option) => ({ ...option, hint: say('told-us') }));
    return { ...question, options: [...told, ...options.filter((option) => !first.includes(option))] };
  }
  const measure = measureIn(answers);
  if (question.kind === 'number' && measure) return { ...question, unit: say('goal-unit', measure.unit, 2) };
  if (question.id === 'confidence' && resized && path) {
    const starter = starterIn(answers)?.id ?? '';
    const amount = fullAmount({ starter, measure: path.measure }, path.target, { say, language });
    return { ...question, hint: say('sure-again', amount, formatDate(path.by, language)) };
  }
  const { confidence } = answers;
  // Asked from three below: the distance is what the person already has.
  return question.id === 'hope' && typeof confidence === 'number'
    ? { ...question, label: say('nudge-why', confidence, Math.max(0, confidence - 3)) }
    : question;
}
