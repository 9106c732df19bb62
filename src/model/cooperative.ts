/**
 * Long work is written as a generator that stops wherever it may be interrupted. The same steps then run at once, in
 * Node or where there is little to do, or in slices that leave a browser time to answer.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Runs all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs the steps in slices.
 * @param pause - Asked after every step: a promise to wait for, or undefined to go straight on. What throws there, or
 * rejects, ends the work.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void> | undefined,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
  }
}
