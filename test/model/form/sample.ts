import type { Condition } from '../../../src/model/form/condition.js';
import type { Definition, Question, QuestionKind, QuestionOf } from '../../../src/model/form/definition.js';

const needs = {
  'single-choice': {
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  },
  'multiple-choice': {
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'none', label: 'None' },
    ],
  },
  scale: { low: 'Not at all', high: 'Very much' },
  select: {
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  },
  ranking: {
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'c', label: 'C' },
    ],
  },
  matrix: {
    rows: [
      { id: 'r', label: 'Row one' },
      { id: 's', label: 'Row two' },
    ],
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  },
  bipolar: { from: 'Gentle', to: 'Challenging' },
  group: { questions: [{ id: 'what', kind: 'text', label: 'What is it?' }] },
};

/** A question of a kind, with what its kind cannot do without. */
export function question<Kind extends QuestionKind>(
  kind: Kind,
  rest: Partial<QuestionOf<Kind>> = {},
): QuestionOf<Kind> {
  const own = kind in needs ? needs[kind as keyof typeof needs] : {};
  return { id: 'q', kind, label: `A ${kind}`, ...own, ...rest } as QuestionOf<Kind>;
}

/** A form with one page for each list of questions: `page-0`, `page-1`, … */
export const form = (
  ...pages: (readonly Question[] | { when: Condition; questions: readonly Question[] })[]
): Definition => ({
  schema: 'rapport/definition@1',
  id: 'sample',
  version: '1',
  title: 'A sample',
  sections: pages.map((page, index) => ({
    id: `page-${String(index)}`,
    title: `Page ${String(index)}`,
    ...('when' in page ? { when: page.when, questions: [...page.questions] } : { questions: [...page] }),
  })),
});
