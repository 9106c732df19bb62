export interface RetryOptions {
  /** Milliseconds before the second try; doubled after each, a minute at most. */
  wait?: number;
  /** Told of each failure. What it throws ends the tries. */
  onFailure?: (error: unknown) => void;
}

/**
 * Retry with back-off: fetches a file of ours, and asks again, less and less often, while it does not come. Somebody on
 * a train has a connection again in a minute, and half their answers are on the page.
 */
export async function retryImport<Result>(
  load: () => Promise<Result>,
  { wait = 2000, onFailure }: RetryOptions = {},
): Promise<Result> {
  try {
    return await load();
  } catch (error) {
    onFailure?.(error);
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
      addEventListener('online', resolve, { once: true }); // nobody waits out a minute whose line is back
    });
    return retryImport(load, { wait: Math.min(wait * 2, 60_000), ...(onFailure && { onFailure }) });
  }
}
