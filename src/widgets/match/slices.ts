/** So many milliseconds of work go by before the browser may answer somebody. */
const slice = 8;

const waiting: (() => void)[] = [];
let port: MessagePort | undefined;

/**
 * A message lets everything else of the page have its turn; `scheduler.yield` would go before it. A timer would wait for
 * 4 ms each time, and in a tab that nobody sees for a second.
 */
const toBrowser = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    if (!port) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => waiting.shift()?.();
      port = port2;
    }
    port.postMessage(0);
  });

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
