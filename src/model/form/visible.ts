import { isAnswered, type Answer, type Answers } from './answers.js';
import { holds } from './condition.js';
import type { Definition, Question, Section } from './definition.js';
import { asksSomething, visibleEntries } from './group.js';
import { withoutHidden } from './options.js';

export { visibleOptions } from './options.js';

/** A section with only those questions that these answers bring up. */
export interface VisibleSection {
  section: Section;
  questions: Question[];
}

/**
 * The sections and questions that one person sees, in order, and the answers that count. The answer to a question
 * that is not shown is no answer: conditions further down do not see it, and it does not leave the page.
 * @param today - YYYY-MM-DD, for conditions that look at an age.
 */
export function evaluateVisibility(
  definition: Definition,
  answers: Answers,
  today?: string,
): { sections: VisibleSection[]; answers: Answers } {
  const counted: Record<string, Answer> = {};
  const sections: VisibleSection[] = [];
  for (const section of definition.sections) {
    if (!holds(section.when, counted, today)) continue;
    const questions: Question[] = [];
    for (const question of section.questions) {
      if (!holds(question.when, counted, today) || !asksSomething(question, counted)) continue;
      questions.push(question);
      const answer = keepVisible(question, answers[question.id], counted);
      if (isAnswered(answer)) counted[question.id] = answer;
    }
    if (questions.length > 0) sections.push({ section, questions });
  }
  return { sections, answers: counted };
}

/** What counts of an answer: nothing that hangs on an option or a question which is hidden. */
const keepVisible = (question: Question, answer: Answer | undefined, counted: Answers): Answer | undefined =>
  question.kind === 'group'
    ? visibleEntries(question, answer, counted)
    : withoutHidden(question, answer, counted);

/** The questions that one person sees, in order. */
export const visibleQuestions = (definition: Definition, answers: Answers, today?: string): Question[] =>
  evaluateVisibility(definition, answers, today).sections.flatMap(({ questions }) => questions);
