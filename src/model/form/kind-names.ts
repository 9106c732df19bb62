import { nearest } from '../near.js';
import type { QuestionKind } from './definition.js';

/** Kinds that had another name before. Forms with the old one are read all the same. */
export const renamedKinds: ReadonlyMap<string, QuestionKind> = new Map([
  ['lean', 'bipolar'],
  ['choice', 'single-choice'],
  ['choices', 'multiple-choice'],
]);

/** A question that names its kind as it was called before: where, by which name, and what to write. */
export interface RenamedKind {
  path: string;
  from: string;
  to: QuestionKind;
}

/** Is told of a kind by its old name. The model is pure: whoever reads a form says it to its owner. */
export type WarnRenamed = (renamed: RenamedKind) => void;

/** Where questions stand in a form: in a page, in what is added to a preset, and in a group. */
const holders = ['sections', 'add', 'section', 'questions'];

/** How deep that goes: a list and an item each for `add`, its section's questions, and those of a group. */
const deepest = 8;

/**
 * A form in JSON with today's names of kinds. Any JSON is taken: what is no form stays what it is.
 * @param warn - Is told of each question that has an old name.
 */
export function renameKinds(json: unknown, warn: WarnRenamed, at: string[] = []): unknown {
  if (typeof json !== 'object' || json === null || at.length > deepest) return json;
  if (Array.isArray(json)) return json.map((each, index) => renameKinds(each, warn, [...at, String(index)]));
  return Object.fromEntries(
    Object.entries(json).map(([key, value]: [string, unknown]) => {
      const to = key === 'kind' ? renamedKinds.get(String(value)) : undefined;
      if (to === undefined)
        return [key, holders.includes(key) ? renameKinds(value, warn, [...at, key]) : value];
      warn({ path: [...at, key].join('.'), from: String(value), to });
      return [key, to];
    }),
  );
}

/** The value at a path, such as `sections.0.questions.2.kind`. */
const valueAt = (json: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], json);

/**
 * What is wrong at a path, with the name that came where that is no kind: owners see what they wrote, and what they may
 * have meant.
 * @param problem - As the schema says it: `allowed: text, long-text, …`.
 */
export function explainKind(json: unknown, path: string, problem: string): string {
  const written = path.endsWith('.kind') ? valueAt(json, path) : undefined;
  if (typeof written !== 'string') return problem;
  const allowed = problem.replace(/^allowed: /, '').split(', ');
  const near = nearest(written, [...allowed, ...renamedKinds.keys()]);
  const hint = near === undefined ? '' : ` (did you mean "${renamedKinds.get(near) ?? near}"?)`;
  return `"${written.slice(0, 64)}" is no kind of question here${hint}; ${problem}`;
}
