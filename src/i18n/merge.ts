const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `base` with what `over` has in its place, at any depth. Neither is changed. */
export function merge<Base>(base: Base, over: unknown): Base {
  if (over === undefined) return base;
  if (!isRecord(base) || !isRecord(over)) return over as Base;
  const merged = Object.entries(over).map(([key, value]) => [key, merge(base[key], value)] as const);
  return { ...base, ...Object.fromEntries(merged) };
}

/** Whether `over` has something for everything in `base`, at any depth. */
export const covers = (base: unknown, over: unknown): boolean =>
  isRecord(base)
    ? isRecord(over) && Object.entries(base).every(([key, value]) => covers(value, over[key]))
    : over !== undefined;
