/** Letters that are one with a mark, yet do not come apart into a letter and a mark. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** Text as it is compared: without accents, marks and case; blanks and hyphens are all one. */
export const normalize = (text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’.]/gu, '')
    .replace(/[ßæœøđðłıþ]/g, (letter) => alike[letter] ?? letter)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();

/** One of a long list. */
export interface Choice {
  id: string;
  words: string;
  /** Other words that find it. */
  also?: string;
  /** What browsers may fill in for it. */
  code?: string;
}

/** How near a choice is to what was typed: 0 is it, 1 begins with it, 2 has a word that does, 3 has it somewhere. */
function nearness({ words, also = '' }: Choice, wanted: string): number {
  const name = normalize(words);
  if (name === wanted || ` ${normalize(also)} `.includes(` ${wanted} `)) return 0;
  if (name.startsWith(wanted)) return 1;
  return ` ${name}`.includes(` ${wanted}`) ? 2 : name.includes(wanted) ? 3 : 4;
}

/** The choices that what was typed finds, the nearest first; all of them while nothing is typed. */
export function filterOptions(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = normalize(typed);
  if (wanted === '') return choices;
  const near = choices.map((choice) => ({ choice, at: nearness(choice, wanted) }));
  return [0, 1, 2, 3].flatMap((at) => near.filter((each) => each.at === at).map(({ choice }) => choice));
}

/** The one choice that somebody means who wrote this out, also by its code: browsers fill those in. */
export const exactMatch = (choices: readonly Choice[], typed: string): Choice | undefined => {
  const wanted = normalize(typed);
  return (
    choices.find(({ words }) => normalize(words) === wanted) ?? choices.find(({ code }) => code === typed)
  );
};
