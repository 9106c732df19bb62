import type { DefinitionContext } from './kind-schema.js';

type Fail = Pick<DefinitionContext, 'fail'>;

/** Ids in one list, each used once. */
export function checkIds(some: readonly { id: string }[], at: string, { fail }: Fail): void {
  some.forEach(({ id }, index) => {
    if (some.findIndex((other) => other.id === id) < index)
      fail('duplicate-id', `${at}.${String(index)}.id`, `"${id}" is used twice`);
  });
}

type Bound = number | string | undefined;

/** A question whose bounds leave no answer could never be passed. */
export function checkBounds({ min, max }: { min?: Bound; max?: Bound }, { fail }: Fail): void {
  if (min !== undefined && max !== undefined && min !== 'today' && max !== 'today' && min > max)
    fail('bounds', 'min', 'is more than max');
}
