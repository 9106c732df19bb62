/** So many milliseconds of work go by before the browser may answer somebody. */
const slice = 12;

/** A timer lets everything else of the page have its turn as well; `scheduler.yield` would go before it. */
const toBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The pauses between slices of long work; throws once the work is no longer wanted. See `inSlices` in the model. */
export function pauses(signal: AbortSignal): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    signal.throwIfAborted();
    if (performance.now() - began < slice) return undefined;
    return toBrowser().then(() => {
      began = performance.now();
    });
  };
}
