import type * as z from 'zod/mini';
import type { definitionSchema } from './definition.schema.js';
import type { optionSchema } from './kinds/options.schema.js';

/** A form: sections are its pages, in order; questions are what they ask. Its schema has every field's meaning. */
export type Definition = z.infer<typeof definitionSchema>;
/** One page of a form. */
export type Section = Definition['sections'][number];
/** One question of a page, of any kind. */
export type Question = Section['questions'][number];
/** How a question is asked: `text`, `single-choice`, `body`, … All of them stand in `kinds.schema.ts`. */
export type QuestionKind = Question['kind'];
/** One of the answers that a question offers. */
export type Option = z.infer<typeof optionSchema>;

/** The question of a kind, for code that handles that kind alone. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** What a submission keeps of the form that it answers. Who gives it only where the form says so: see `receiverOf`. */
export const definitionRef = ({ id, version, heldBy }: Definition) => ({
  id,
  version,
  ...(heldBy && { heldBy }),
});

/** All questions in the order asked. */
export const questionsOf = (definition: Definition): Question[] =>
  definition.sections.flatMap((section) => section.questions);

/** Finds a question of a form by its id. */
export const questionIn =
  (definition: Definition) =>
  (id: string): Question | undefined =>
    questionsOf(definition).find((question) => question.id === id);
