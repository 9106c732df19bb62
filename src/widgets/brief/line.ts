/** One thing that was said. `own`: in the client's own words, so it is quoted. */
export interface Line {
  label: string;
  words: string;
  own?: boolean;
}
