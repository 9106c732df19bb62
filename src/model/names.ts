const title = /^(dr|mr|mrs|ms|mx|prof)\.?\s+/i;

/** The words of somebody's name, without a title. */
export const wordsOfName = (name: string): string[] => name.trim().replace(title, '').split(/\s+/);

/** Up to two letters to stand where there is no face. */
export function initials(name: string): string {
  const words = wordsOfName(name);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => /^./u.exec(word ?? '')?.[0].toUpperCase() ?? '').join('');
}
