/** What somebody has in front of them and does, until it is sent. */
export interface Effort {
  pages: number;
  /** Questions shown. */
  questions: number;
  /** Questions answered. */
  answered: number;
  /** Words in view. */
  words: number;
  /** Of the words in view, those that did not stand there before: nobody reads the same line on every page. */
  fresh: number;
  /** Heights of a phone's screen. */
  screens: number;
  taps: number;
  letters: number;
  /** Boxes written in, in own words. */
  boxes: number;
}

export const noEffort: Effort = {
  ...{ pages: 0, questions: 0, answered: 0, words: 0, fresh: 0, screens: 0, taps: 0, letters: 0, boxes: 0 },
};

const keys = Object.keys(noEffort) as (keyof Effort)[];

export const sum = (all: readonly Effort[]): Effort => {
  const total = { ...noEffort };
  for (const each of all) for (const key of keys) total[key] += each[key];
  return total;
};

/** How fast somebody is. Where the figures come from: `docs/length.md`. */
export interface Pace {
  /** Words read in a minute. */
  reading: number;
  /** Words of five letters typed in a minute. */
  typing: number;
}

export const paces = {
  quick: { reading: 240, typing: 36.2 },
  usual: { reading: 220, typing: 36.2 },
  slow: { reading: 200, typing: 20 },
} as const satisfies Record<string, Pace>;

/** To decide (1.35), to reach the place (1.1) and to press (.2): the keystroke-level model. */
export const secondsPerTap = 1.35 + 1.1 + 0.2;
/** To think before writing in one's own words: assumed. */
export const secondsPerBox = 5;
/** To see that the page has turned: assumed. */
export const secondsPerPage = 1;
/** Another way to reckon: what one question of a survey takes, reading and all. */
const secondsPerQuestion = 10.3;

/** Every line read once, every tap decided, every letter typed. In seconds. */
export const secondsFor = (
  { pages, fresh, taps, letters, boxes }: Effort,
  { reading, typing }: Pace,
): number =>
  (fresh * 60) / reading +
  taps * secondsPerTap +
  (letters * 60) / (typing * 5) +
  boxes * secondsPerBox +
  pages * secondsPerPage;

/** The same from the number of questions alone, as surveys are planned. In seconds. */
export const secondsByQuestions = ({ questions }: Effort): number => questions * secondsPerQuestion;
