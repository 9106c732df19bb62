import type { Definition } from './definition.js';

/**
 * A form without what it asks of a parent or guardian: for places where a young person may consent alone. A page that is
 * left without a question goes.
 */
export const withoutGuardian = (definition: Definition): Definition => ({
  ...definition,
  sections: definition.sections
    .map((section) => ({
      ...section,
      questions: section.questions.filter(({ role }) => role !== 'guardian'),
    }))
    .filter(({ questions }) => questions.length > 0),
});
