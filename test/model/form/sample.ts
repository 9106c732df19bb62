import type { Condition } from '../../../src/model/form/condition.js';
import type { Definition, Question, QuestionKind, QuestionOf } from '../../../src/model/form/definition.js';
import { exampleOf } from '../../kinds/index.js';

/** A question of a kind, with what its kind cannot do without. */
export function question<Kind extends QuestionKind>(
  kind: Kind,
  rest: Partial<QuestionOf<Kind>> = {},
): QuestionOf<Kind> {
  return { id: 'q', kind, label: `A ${kind}`, ...exampleOf(kind).needs, ...rest } as QuestionOf<Kind>;
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
