import type * as z from 'zod/mini';
import type { Condition } from '../condition.js';
import type { DefinitionErrorCode } from '../definition-error.js';

/** A question that was asked before, as far as a kind may know it: kinds do not know each other. */
export interface EarlierQuestion {
  id: string;
  kind: string;
  sensitive?: boolean | undefined;
  replies?: Readonly<Record<string, unknown>> | undefined;
  when?: Condition | undefined;
}

/** Where in a definition a question stands, for the checks of its kind. Paths begin at the question. */
export interface DefinitionContext {
  /** What a condition may look at, by id. */
  asked: ReadonlyMap<string, EarlierQuestion>;
  /** Kinds whose answer lists choices that a group can go through. */
  listKinds: readonly string[];
  /** The choices of an earlier question of such a kind; of any other, undefined. */
  choicesOf: (id: string) => readonly string[] | undefined;
  /** @throws {DefinitionError} */
  fail: (code: DefinitionErrorCode, at: string, problem: string) => never;
  /** Whether a condition looks only at questions asked before, and at answers that can be given. */
  checkCondition: (when: Condition | undefined, at: string) => void;
  /** Checks a question within this one, which comes after those in `asked`. */
  checkQuestion: (question: EarlierQuestion, at: string, asked: DefinitionContext['asked']) => void;
}

/** Strategy: what a kind of question says in a definition. */
export interface KindSchema<Schema extends z.ZodMiniType> {
  schema: Schema;
  /** The ids that a condition may compare its answer with. Without it the answer is free. */
  answerIds?(question: z.infer<Schema>): readonly string[];
  /** True where a group may be asked once for each id of the answer. */
  listsChoices?: true;
  /** What the schema cannot say: that ids differ, that bounds leave an answer. */
  check?(question: z.infer<Schema>, context: DefinitionContext): void;
}

export const kindSchema = <Schema extends z.ZodMiniType>(
  schema: Schema,
  rest: Omit<KindSchema<Schema>, 'schema'> = {},
): KindSchema<Schema> => ({ schema, ...rest });
