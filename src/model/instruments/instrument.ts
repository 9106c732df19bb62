/** One answer that can be chosen. Its words live in `i18n`, under the same value. */
export interface ResponseOption {
  value: number;
  /** LOINC answer code, such as `LA6568-5`. */
  loinc?: string;
}

/** How an item is answered: by one of a few options, or by a whole number on a ruler (both ends included). */
export type ResponseScale =
  { kind: 'options'; options: readonly ResponseOption[] } | { kind: 'ruler'; min: number; max: number };

/** One question or statement of an instrument. */
export interface Item {
  id: string;
  /** Which of the instrument's `scales` it is answered on. */
  scale: string;
  /** Turned round before it is scored: the highest answer counts as the lowest. */
  reverse?: boolean;
  /** Any answer but the calmest, and none, is read before anything else: see `readFirstIn`. Its instrument is `gated`. */
  readFirst?: boolean;
  loinc?: string;
}

/** A named part of a score's range. It reaches from its lower cut-off up to that of the next band. */
export interface Band {
  id: string;
  /** Lower cut-off, included. */
  from: number;
}

/** How large a change has to be: published in points, or to be worked out by `reliableChange`. */
export type PublishedChange =
  | {
      atLeast: number;
      /** In place of `atLeast` where one item alone was answered: a mean of several varies less than each of them. */
      ofOne?: number;
      source: string;
    }
  | { sd: number; reliability: number; source: string };

/** How dependable a score is, as somebody published it: inner consistency (alpha), or the same people again later. */
export interface Reliability {
  kind: 'alpha' | 'retest';
  value: number;
  source: string;
}

/** What a group of people scored. Kept for those who read numbers; never shown to the person who answered. */
export interface Norm {
  mean: number;
  sd: number;
  /** Who they were, such as `926 men, United States, 1983`. */
  sample: string;
  source: string;
}

/** How some items become one number. */
export interface ScoreRule {
  /** Ids of the items that count. */
  items: readonly string[];
  /**
   * - `sum`: the points added up. With items missing (where that is allowed), the mean of those answered
   *   stands in for each, so the sum may be fractional.
   * - `mean`: the mean of the items answered, in points.
   * - `percent`: the mean of the items answered, each as a percent of its own scale.
   * - `product`: the points multiplied. One zero makes it zero, whatever the others are.
   */
  rule: 'sum' | 'mean' | 'percent' | 'product';
  /** The result is multiplied by this, where the published rule says so (4 turns a sum of 0–25 into 0–100). */
  times?: number;
  /** Lowest and highest score that a complete sheet can have. */
  range: readonly [number, number];
  /** The missing-item rule: with more items missing than this there is no score. */
  atMostMissing: number;
  /** Where it was published that items may be missing. */
  missingSource?: string;
  /** Two scores compare only where the same items were answered: they are the person's own. */
  sameItems?: boolean;
  /** What a higher score says, so that change can be told in words: more of a load, or more strength. */
  higherMeans: 'heavier' | 'stronger';
  /** Lowest first; the first begins where the range begins, so every score has exactly one band. */
  bands?: readonly Band[];
  /** Where the cut-offs were published. */
  bandSource?: string;
  change?: PublishedChange;
  reliability?: readonly Reliability[];
  norms?: readonly Norm[];
  /** LOINC code of this score. */
  loinc?: string;
  /** UCUM unit, where the score is not just points. */
  unit?: string;
}

export interface Subscale extends ScoreRule {
  id: string;
}

/**
 * How an instrument may be shown: its items in a `matrix`, or one by one (`items`), and whether the page may turn by
 * itself after an answer (`auto-advance`). Words, order and options never vary.
 */
export type Setting = 'matrix' | 'items' | 'auto-advance';

/** One of the published orders of the same items. They differ in which numbers are turned round. */
export interface PublishedOrder {
  id: string;
  version: string;
  /** Ids of the items that this order turns round. */
  reverse: readonly string[];
}

/**
 * A questionnaire as data: structure and scoring, without words. The order of the items is the order asked.
 * Wording, order and options of a validated instrument are fixed: a new version of any of them is a new `version`.
 */
export interface Instrument {
  id: string;
  version: string;
  /** The time that the items look back on, as an ISO 8601 duration: `P2W` is two weeks. */
  window?: string;
  licence: string;
  source: string;
  /** A line that the licence or good manners ask to be shown with the questions. */
  credit?: string;
  /** False where nobody has yet studied how well the scores measure what they are meant to. */
  validated: boolean;
  /** Languages, as lower-case base tags, whose translation changes what an item asks: it is not offered in them. */
  notValidatedIn?: readonly string[];
  /** False for traits: asking again next month says little about the month. */
  sensitiveToChange: boolean;
  /** `practitioner`: only for practices with someone trained to talk the result through. */
  audience: 'public' | 'practitioner';
  scales: Readonly<Record<string, ResponseScale>>;
  items: readonly Item[];
  subscales: readonly Subscale[];
  /** Absent where adding everything up would mean nothing. */
  total?: ScoreRule;
  /** LOINC code of the whole panel. */
  loinc?: string;
  /** What a page may vary; absent, all of it. */
  settings?: readonly Setting[];
  /** `practice`: its wording may not be given away. The practice brings it: see `readWording`. */
  wording?: 'practice';
  /** Published orders, where there are several: `score` waits until `readWording` has been told which. */
  orders?: readonly PublishedOrder[];
  /** True where an answer can be alarming: only for practices that name who reads it, when, and what they do then. */
  gated?: boolean;
}
