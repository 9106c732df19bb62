import { HelpLineError, type HelpLineErrorCode } from './help-line-error.js';
import type { HelpLine } from './help-lines.js';

/** A help line that anybody can look up. */
export interface ReviewedHelpLine extends HelpLine {
  /** https address of a page that names the number: of whoever runs the line, or of a public authority. */
  source: string;
  /** The day that it was looked up there, YYYY-MM-DD. */
  checked: string;
}

/** Where a line was looked up: the day, YYYY-MM-DD, and the page. */
export type LookedUp = readonly [checked: string, source: string];

/** Makes reviewed lines about one thing. */
export const lineAbout =
  (about: NonNullable<HelpLine['about']>) =>
  (
    kind: HelpLine['kind'],
    name: string,
    number: string,
    [checked, source]: LookedUp,
    send?: string,
  ): ReviewedHelpLine => ({
    ...{ id: `${kind}-${number.replace(/\D/g, '')}`, kind, about, name, number, source, checked },
    ...(send !== undefined && { send }),
  });

/** Lines by region, as they may come: without what a reviewed one has. */
type Lines = Readonly<Record<string, readonly (HelpLine & Partial<ReviewedHelpLine>)[]>>;

/** What is amiss with a line, by the code of the error that it would be. */
const problems: Readonly<Record<HelpLineErrorCode, string>> = {
  source: 'an https address of a page that names the number',
  checked: 'the day that it was looked up, such as 2026-11-30',
};

const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(day).toISOString().startsWith(day);

function faultOf({ source, checked }: Partial<ReviewedHelpLine>): HelpLineErrorCode | undefined {
  if (source === undefined || !/^https:\/\/[^\s/]+\.[^\s]+$/.test(source)) return 'source';
  return checked !== undefined && isDay(checked) ? undefined : 'checked';
}

/**
 * The same lines, once each says where it comes from.
 * @throws {HelpLineError} for the first that does not: `GB.samaritans: an https address …`.
 */
export function requireSources(regions: Lines): Readonly<Record<string, readonly ReviewedHelpLine[]>> {
  for (const [region, lines] of Object.entries(regions))
    for (const line of lines) {
      const fault = faultOf(line);
      if (fault) throw new HelpLineError(fault, `${region}.${line.id}`, problems[fault]);
    }
  return regions as Readonly<Record<string, readonly ReviewedHelpLine[]>>;
}

/** The day a year later; of 29 February, 1 March. */
const aYearAfter = (day: string): string => {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
};

/**
 * What holds a release back: a line each, with its region and id. Empty where all is well.
 * @param today - YYYY-MM-DD.
 */
export function problemsOf(regions: Lines, today: string): string[] {
  return Object.entries(regions).flatMap(([region, lines]) =>
    lines.flatMap((line) => {
      const at = `${region}.${line.id}`;
      const fault = faultOf(line);
      if (fault) return `${at}: needs ${problems[fault]}`;
      const { checked = '' } = line;
      if (checked > today) return `${at}: looked up on ${checked}, which is still to come`;
      return today > aYearAfter(checked) ? `${at}: looked up on ${checked}, more than twelve months ago` : [];
    }),
  );
}
