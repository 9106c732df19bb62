import * as z from 'zod/mini';
import { idSchema } from '../id.js';
import { commonFields, repliesSchema } from './common.schema.js';
import { kindSchema } from './kind-schema.js';
import { checkOptions, optionIds, optionsSchema } from './options.schema.js';

/** Any of a few options. */
export const multipleChoice = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('multiple-choice'),
    replies: repliesSchema,
    options: optionsSchema,
    /** The option that rules the others out ("None of these"). */
    none: z.optional(idSchema),
  }),
  {
    answerIds: optionIds,
    listsChoices: true,
    check(question, context) {
      checkOptions(question, context);
      const { none } = question;
      if (none !== undefined && !optionIds(question).includes(none))
        context.fail('reference', 'none', `"${none}" is not one of the options`);
    },
  },
);
