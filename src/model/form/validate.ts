import { isAnswered, isEntry, isList, ratherNotSay, type Answer, type Answers } from './answers.js';
import type { Definition, Question } from './definition.js';
import { pathTo } from './group.js';
import type { Issue } from './issue.js';
import { kindOf } from './kinds.js';
import { evaluateVisibility } from './visible.js';

export type { Issue, IssueCode } from './issue.js';

const saysNothing = (answer: Answer): boolean =>
  answer === ratherNotSay || (isList(answer) && answer.length === 1 && answer[0] === ratherNotSay);

/** The issue with one answer, or undefined. `today` is an ISO date. Of a group, only whether it is there. */
export function checkAnswer(
  question: Question,
  answer: Answer | undefined,
  today?: string,
): Issue | undefined {
  if (!isAnswered(answer)) return question.required ? { question: question.id, code: 'missing' } : undefined;
  if (question.sensitive && saysNothing(answer)) return undefined;
  const problem = kindOf(question).check(question, answer, today);
  return problem && { question: question.id, ...problem };
}

/** The parts of an answer that are still open although it is required, by their paths. */
function openParts(question: Question, answer: Answer | undefined): Issue[] {
  if (!question.required || answer === ratherNotSay) return [];
  return (kindOf(question).requiredParts?.(question) ?? [])
    .filter((key) => !isAnswered(isEntry(answer) ? answer[key] : undefined))
    .map((key) => ({ question: pathTo(question.id, key), code: 'missing' }));
}

/**
 * Every issue with one answer, in the order of its parts. Of a group, the answer as it was given: paths number its
 * entries as the person sees them.
 * @param answers - The answers that count: an option, or an entry of a group, may depend on them.
 */
export function issuesAt(
  question: Question,
  answer: Answer | undefined,
  answers: Answers,
  today?: string,
): Issue[] {
  const kind = kindOf(question);
  const context = { answers, today, checkAnswer };
  const isKept = answer === ratherNotSay;
  if (kind.checkEntries && !isKept) return kind.checkEntries(question, answer, context);
  const open = openParts(question, answer);
  if (open.length > 0) return open;
  const issue = checkAnswer(question, answer, today);
  if (issue) return [issue];
  return (answer === undefined || isKept ? undefined : kind.checkParts?.(question, answer, context)) ?? [];
}

/** The answer that `issuesAt` is to look at: the one that counts, or all the entries of a group. */
export const toCheck = (question: Question, given: Answers, counted: Answers): Answer | undefined =>
  (kindOf(question).checkEntries ? given : counted)[question.id];

/**
 * Every issue in the questions that this person sees, in their order. Total: any answers are taken.
 * @param today - ISO date that `min: 'today'` and `max: 'today'` mean, and ages are counted to; without it those are not checked.
 */
export function validate(definition: Definition, answers: Answers, today?: string): Issue[] {
  const seen = evaluateVisibility(definition, answers, today);
  return seen.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => issuesAt(question, toCheck(question, answers, seen.answers), seen.answers, today));
}
