import * as z from 'zod/mini';
import { wholeSchema } from '../../common.schema.js';
import { entryOf, maxEntries } from '../answers.js';
import { idSchema } from '../id.js';
import { textSchema } from '../text.schema.js';
import { commonFields } from './common.schema.js';
import { checkIds } from './definition-checks.js';
import { kindSchema, type DefinitionContext, type EarlierQuestion } from './kind-schema.js';

/** As many choices as somebody can be asked about one by one. */
const maxEach = 50;

/** A group that goes through the choices of an earlier question has one entry for each. */
function checkEach(each: string, { choicesOf, listKinds, fail }: DefinitionContext): void {
  const choices = choicesOf(each);
  if (!choices)
    return fail('reference', 'each', `"${each}" is no earlier question of kind ${listKinds.join(' or ')}`);
  if (choices.length > maxEach)
    fail('bounds', 'each', `"${each}" has more than ${String(maxEach)} options to go through`);
}

/**
 * Questions asked several times: once for each that the person adds, or once for each answer that they chose at the
 * earlier question `each`. They are asked in order: each may look at those before it and at those before the group.
 * @param question - The schema of the questions that may stand in it.
 */
export const groupOf = <Within extends z.ZodMiniType<EarlierQuestion>>(question: Within) =>
  kindSchema(
    z.strictObject({
      ...commonFields,
      kind: z.literal('group'),
      questions: z.array(question).check(z.minLength(1), z.maxLength(20)),
      each: z.optional(idSchema),
      /** The message on the button that adds another. */
      add: z.optional(textSchema),
      /** What one of them is called: "Injury". */
      one: z.optional(textSchema),
      max: z.optional(wholeSchema.check(z.minimum(1), z.maximum(maxEntries))),
    }),
    {
      check({ each, questions }, context) {
        if (each !== undefined) checkEach(each, context);
        checkIds(questions, 'questions', context);
        const known = new Map(context.asked);
        questions.forEach((asked, index) => {
          const at = `questions.${String(index)}`;
          if (asked.id === entryOf || context.asked.has(asked.id))
            context.fail('duplicate-id', `${at}.id`, `"${asked.id}" is used already`);
          context.checkQuestion(asked, at, known);
          known.set(asked.id, asked);
        });
      },
    },
  );
