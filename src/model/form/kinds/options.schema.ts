import * as z from 'zod/mini';
import { ratherNotSay } from '../answers.js';
import { conditionSchema } from '../condition.schema.js';
import { idSchema } from '../id.js';
import { textSchema } from '../text.schema.js';
import { checkIds } from './definition-checks.js';
import type { DefinitionContext } from './kind-schema.js';

/** One answer to choose. */
export const optionSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  hint: z.optional(textSchema),
  when: z.optional(conditionSchema),
});

export const optionsSchema = z.array(optionSchema).check(z.minLength(1), z.maxLength(500));

interface WithOptions {
  sensitive?: boolean | undefined;
  options: readonly z.infer<typeof optionSchema>[];
}

export const optionIds = ({ options }: WithOptions): string[] => options.map(({ id }) => id);

/** Options of different ids, shown by conditions that can hold. */
export function checkOptions({ options, sensitive }: WithOptions, context: DefinitionContext): void {
  checkIds(options, 'options', context);
  options.forEach(({ id, when }, index) => {
    const at = `options.${String(index)}`;
    if (id === ratherNotSay && sensitive)
      context.fail('duplicate-id', `${at}.id`, `"${id}" is there already: a sensitive question has it`);
    context.checkCondition(when, `${at}.when`);
  });
}
