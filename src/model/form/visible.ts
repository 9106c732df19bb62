import { isAnswered, isList, type Answer, type Answers } from './answers.js';
import { holds } from './condition.js';
import type { Definition, Option, Question, Section } from './definition.js';
import { countedEntries } from './group.js';

/** A section with only those questions that these answers bring up. */
export interface VisibleSection {
  section: Section;
  questions: Question[];
}

/** Options that these answers bring up. */
export const visibleOptions = (options: readonly Option[], answers: Answers): Option[] =>
  options.filter((option) => holds(option.when, answers));

/**
 * The sections and questions that one person sees, in order, and the answers that count. The answer to a question
 * that is not shown is no answer: conditions further down do not see it, and it does not leave the page.
 */
export function see(
  definition: Definition,
  answers: Answers,
): { sections: VisibleSection[]; answers: Answers } {
  const counted: Record<string, Answer> = {};
  const sections: VisibleSection[] = [];
  for (const section of definition.sections) {
    if (!holds(section.when, counted)) continue;
    const questions: Question[] = [];
    for (const question of section.questions) {
      if (!holds(question.when, counted)) continue;
      questions.push(question);
      const answer = keepVisible(question, answers[question.id], counted);
      if (isAnswered(answer)) counted[question.id] = answer;
    }
    if (questions.length > 0) sections.push({ section, questions });
  }
  return { sections, answers: counted };
}

/** An option that is no longer shown is no longer chosen; nor does the answer to a hidden question of a group count. */
function keepVisible(question: Question, answer: Answer | undefined, counted: Answers): Answer | undefined {
  if (question.kind === 'group') return countedEntries(question, answer, counted);
  if (answer === undefined || !('options' in question) || question.options.every((option) => !option.when))
    return answer;
  const hidden = new Set(
    question.options.filter((each) => !holds(each.when, counted)).map((each) => each.id),
  );
  if (isList(answer)) return answer.filter((id) => !hidden.has(id));
  if (typeof answer === 'object')
    return Object.fromEntries(Object.entries(answer).filter(([, id]) => !hidden.has(String(id))));
  return hidden.has(String(answer)) ? undefined : answer;
}

/** The questions that one person sees, in order. */
export const visibleQuestions = (definition: Definition, answers: Answers): Question[] =>
  see(definition, answers).sections.flatMap(({ questions }) => questions);
