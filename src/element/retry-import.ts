/**
 * Fetches a file of ours, and asks again, less and less often, while it does not come: somebody on a train has a
 * connection again in a minute, and half their answers are on the page.
 * @param wait - Milliseconds before the second try.
 */
export async function retryImport<Result>(load: () => Promise<Result>, wait = 2000): Promise<Result> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
      addEventListener('online', resolve, { once: true }); // nobody waits out a minute whose line is back
    });
    return retryImport(load, Math.min(wait * 2, 60_000));
  }
}
