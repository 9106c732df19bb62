/** How often a condition is looked at, in milliseconds. */
const pause = 20;

/**
 * Waits until a condition holds, and says what never came where it does not. For tests in Node; in the browser there is
 * `waitUntil` of @open-wc/testing, and a page in Playwright waits for its own.
 * @param holds - Looked at again and again; it may be asynchronous.
 * @param what - What is waited for, in words.
 */
export async function until(holds: () => unknown, what: string, timeout = 10_000): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what} never came`);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}

/**
 * Resolves when the page has nothing left to do: every task that was due is done, and what it promised is kept. For
 * tests in the browser that show that nothing more comes.
 */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // A page in the background is never idle: then a second is long enough.
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: 1000 },
    );
  });
