import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** How a key is called in what is said. */
type NameKey = (key: PropertyKey) => string;

/** The keys of the object that a key was too many for. */
const keysOf = ({ inst }: RawIssue): string => {
  const { shape, keyType } = (inst?._zod.def ?? {}) as { shape?: object; keyType?: z.core.$ZodType };
  return (shape ? Object.keys(shape) : [...(keyType?._zod.values ?? [])].map(String)).join(', ');
};

const say: Partial<Record<string, (issue: never, name: NameKey) => string>> = {
  invalid_type: (issue: z.core.$ZodIssueInvalidType) => `expected ${issue.expected}`,
  invalid_value: (issue: z.core.$ZodIssueInvalidValue) => `allowed: ${issue.values.map(String).join(', ')}`,
  unrecognized_keys: (issue: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>, name) =>
    `unknown key ${issue.keys.map(name).join(', ')}. Allowed: ${keysOf(issue)}`,
  // Only where one key tells the branches apart, as `kind` does; the others are looked into: see `deepest`.
  invalid_union: (issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>) =>
    'options' in issue
      ? `allowed: ${((issue.options ?? []) as unknown[]).map(String).join(', ')}`
      : 'not allowed here',
  too_big: (issue: z.core.$ZodIssueTooBig) => `at most ${String(issue.maximum)}`,
  too_small: (issue: z.core.$ZodIssueTooSmall) => `at least ${String(issue.minimum)}`,
  custom: (issue: z.core.$ZodIssueCustom) => issue.message, // our own words: see `shapes.ts`
  invalid_format: (issue: z.core.$ZodIssueInvalidStringFormat) =>
    `not of the form ${issue.pattern ?? issue.format}`,
  invalid_key: () => 'not a name that is allowed here',
};

/** In a union, the issues of the branch that came furthest say what was meant. */
function deepest(issues: readonly Issue[]): Issue | undefined {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const inner = issue.errors
    .map((branch) => deepest(branch))
    .filter((each) => each !== undefined)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner && { ...inner, path: [...issue.path, ...inner.path] };
}

/** What was read, or the first fault as a path and a plain sentence. */
export type Read<Data> =
  { ok: true; data: Data } | { ok: false; path: string; problem: string; cause: unknown };

/**
 * Reads JSON by a schema. A fault says what is allowed and never repeats the value that came.
 * @param name - How a key is called: as it is, unless told.
 */
export function readAs<Data>(schema: z.ZodMiniType<Data>, json: unknown, name: NameKey = String): Read<Data> {
  // The words are found while zod still has the schema at hand: an issue that it hands out knows no other keys.
  const parsed = schema.safeParse(json, {
    error: (issue) => say[issue.code]?.(issue as never, name) ?? 'not allowed here',
  });
  if (parsed.success) return { ok: true, data: parsed.data };
  const { path = [], message = 'not readable' } = deepest(parsed.error.issues) ?? {};
  return { ok: false, path: path.map(name).join('.'), problem: message, cause: parsed.error };
}
