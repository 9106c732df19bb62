import type * as z from 'zod/mini';
import type { definitionSchema, optionSchema } from './definition.schema.js';

/** What kind of thing an answer is when it is shared: consent is given for each of these apart. */
export const topics = ['contact', 'goals', 'body', 'results', 'words', 'coaching'] as const;
export type Topic = (typeof topics)[number];

/**
 * What an answer means to the rest of the house (readiness, matching, the brief). A question without a role is
 * shown, kept and sent like any other; nothing further is read from it.
 */
export const roles = [
  ...['name', 'pronouns', 'email', 'phone', 'contact-by', 'birth-date', 'focus', 'own-words'],
  ...['ready-active', 'ready-conditions', 'ready-symptoms', 'body-areas', 'body-detail'],
  ...['style-challenge', 'style-flexibility', 'style-quiet', 'style-brevity', 'style-space'],
  ...['week', 'format', 'language', 'care-team', 'consent'],
] as const;
export type Role = (typeof roles)[number];

/** A form: sections are its pages, in order; questions are what they ask. Its schema has every field's meaning. */
export type Definition = z.infer<typeof definitionSchema>;
export type Section = Definition['sections'][number];
export type Question = Section['questions'][number];
export type QuestionKind = Question['kind'];
export type Option = z.infer<typeof optionSchema>;

/** The question of a kind, for code that handles that kind alone. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** All questions in the order asked. */
export const questionsOf = (definition: Definition): Question[] =>
  definition.sections.flatMap((section) => section.questions);
