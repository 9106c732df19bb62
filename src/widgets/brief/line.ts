/** One thing that was said. `own`: in the client's own words, so it is quoted. */
export interface Line {
  label: string;
  words: string;
  own?: boolean;
  /** A name drawn by hand, as an SVG path: see `drawingPath`. */
  drawing?: string;
}
