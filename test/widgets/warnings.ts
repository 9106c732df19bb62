/** What the console is warned of while something runs. `heard` grows meanwhile, for those who wait for a warning. */
export async function warningsOf(run: (heard: readonly string[]) => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => heard.push(words.join(' '));
  try {
    await run(heard);
  } finally {
    console.warn = warn;
  }
  return heard;
}
