import type { Submission } from './submission.js';

/**
 * A submission with what its sender added since, as one: the results, goals and answers of all, the later answer to a
 * question standing over the earlier. What is signed, and who has it, is that of the first.
 * @param additions - In any order. What adds to another submission is left out.
 */
export function combine(first: Submission, additions: readonly Submission[]): Submission {
  const own = additions
    .filter(({ follows }) => follows?.toLowerCase() === first.id.toLowerCase())
    .toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
  return own.reduce(
    (whole, { answers, results, goals }) => ({
      ...whole,
      answers: { ...whole.answers, ...answers },
      results: [...whole.results, ...results],
      goals: [...whole.goals, ...goals],
    }),
    first,
  );
}

/**
 * Puts each addition beside the submission that it adds to. One whose first has not arrived stands alone, so that nothing
 * is missed; it moves as soon as the other is there.
 * @param rows - Whatever holds a submission's `id` and `follows`, in the order in which it is shown.
 */
export function withAdditions<Row extends { id: string; follows?: string | undefined }>(
  rows: readonly Row[],
): { row: Row; additions: Row[] }[] {
  const key = (id: string) => id.toLowerCase();
  const firsts = new Set(rows.filter(({ follows }) => follows === undefined).map(({ id }) => key(id)));
  const isAdded = ({ follows }: Row) => follows !== undefined && firsts.has(key(follows));
  return rows
    .filter((row) => !isAdded(row))
    .map((row) => ({
      row,
      additions: rows.filter((each) => isAdded(each) && key(each.follows ?? '') === key(row.id)),
    }));
}
