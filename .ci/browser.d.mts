/** Path of an installed Chrome or Chromium; undefined where there is none. */
export function findBrowser(env?: NodeJS.ProcessEnv): string | undefined;

/** Flags that keep Chromium quiet and working as root in a container. */
export const browserArgs: string[];
