/** As it is compared: `Auto_Advance` is `auto-advance`. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether at most so many letters were left out, put in or changed (Levenshtein 1965). */
export function isNear(a: string, b: string, slips: number): boolean {
  if (!a || !b) return a.length + b.length <= slips;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a.startsWith(b.charAt(0))) return isNear(restA, restB, slips);
  if (slips === 0) return false;
  return [isNear(restA, b, slips - 1), isNear(a, restB, slips - 1), isNear(restA, restB, slips - 1)].includes(
    true,
  );
}

/** The name that was meant, where one of these is nearly what was written: two slips in a long one, one in a short. */
export const nearest = (written: string, names: readonly string[]): string | undefined =>
  [0, 1, 2]
    .flatMap((slips) =>
      names.filter(
        (name) =>
          (slips < 2 || name.length > 5) && isNear(plainName(written.slice(0, 40)), plainName(name), slips),
      ),
    )
    .at(0);
