/** One line of a summary. `words` is absent where the person left the question open. */
export interface SummaryRow {
  label: string;
  words?: string;
  /** True where the words are the person's own. */
  own: boolean;
  /** True where the words are several entries: each a heading, then a line an answer; a blank line between them. */
  entries?: boolean;
  /** True where the words are a yes that asks to check first, such as to a warning sign: it is not to be read past. */
  first?: boolean;
}

/** A page in words: what the person sees before sending, and keeps as a copy. */
export interface SummarySection {
  /** Id of the page, for the way back to it. */
  id: string;
  title: string;
  rows: SummaryRow[];
}
