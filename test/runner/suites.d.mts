/** Files that take longest. They run first. */
export const longest: readonly string[];
