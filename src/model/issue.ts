import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

const say: Partial<Record<string, (issue: never) => string>> = {
  invalid_type: (issue: z.core.$ZodIssueInvalidType) => `expected ${issue.expected}`,
  invalid_value: (issue: z.core.$ZodIssueInvalidValue) => `allowed: ${issue.values.map(String).join(', ')}`,
  unrecognized_keys: (issue: z.core.$ZodIssueUnrecognizedKeys) => `unknown key ${issue.keys.join(', ')}`,
  too_big: (issue: z.core.$ZodIssueTooBig) => `at most ${String(issue.maximum)}`,
  too_small: (issue: z.core.$ZodIssueTooSmall) => `at least ${String(issue.minimum)}`,
  custom: (issue: z.core.$ZodIssueCustom) => issue.message, // our own words: see `shapes.ts`
  invalid_format: (issue: z.core.$ZodIssueInvalidStringFormat) =>
    `not of the form ${issue.pattern ?? issue.format}`,
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

/** The first fault as a path and a plain sentence. It says what is allowed and never repeats the value that came. */
export function describeIssue(issues: readonly Issue[]): { path: string; problem: string } {
  const issue = deepest(issues);
  if (!issue) return { path: '', problem: 'not readable' };
  const path = issue.path.map(String).join('.');
  return { path, problem: say[issue.code]?.(issue as never) ?? 'not allowed here' };
}
