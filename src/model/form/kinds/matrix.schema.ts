import * as z from 'zod/mini';
import { idSchema } from '../id.js';
import { textSchema } from '../text.schema.js';
import { commonFields } from './common.schema.js';
import { checkIds } from './definition-checks.js';
import { kindSchema } from './kind-schema.js';
import { checkOptions, optionsSchema } from './options.schema.js';

const rowSchema = z.strictObject({ id: idSchema, label: textSchema });

/** Several statements answered with the same options. */
export const matrix = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('matrix'),
    rows: z.array(rowSchema).check(z.minLength(1), z.maxLength(50)),
    options: optionsSchema,
  }),
  {
    check(question, context) {
      checkOptions(question, context);
      checkIds(question.rows, 'rows', context);
    },
  },
);
