import type { TemplateResult } from 'lit';

/** The smallest thing that goes to the next page as a whole: a quotation, a label with its words, an injury, a goal. */
export interface Piece {
  /** Lines on paper. */
  size: number;
  /** @param extra - Classes: the copy in its place on screen stays off the paper where it has moved. */
  show: (extra: string) => TemplateResult;
}

/** Pieces that stand in one list. */
export interface Group {
  pieces: readonly Piece[];
  wrap: (pieces: readonly TemplateResult[]) => unknown;
}

/** One heading with what stands under it. */
export interface Part {
  title: string;
  groups: readonly Group[];
  /** Stands before and after the pieces, and never moves. */
  before?: unknown;
  after?: unknown;
  /** Lines of what never moves, the heading included. */
  size: number;
  /** A class of its own. */
  extra?: string;
  /** Across both columns: a line there costs two. */
  full?: boolean;
}

/**
 * Letters in a line of one column, and lines of the two columns on the shorter sheet, Letter, between margins of 12 mm.
 * Measured with a wide typeface: a guess that is a little too careful moves a line too many, and loses none.
 */
export const lineLength = 51;
const room = 142;

/** Scripts that take two places for a letter. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/gu;

/** Lines that words take in print, at least one. */
export const linesFor = (words: string, length = lineLength): number =>
  words
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length + (line.match(wide)?.length ?? 0)) / length)),
      0,
    );

/** Rounds up to whole lines of one column. */
const weightOf = ({ full }: Part, size: number) => (full ? size * 2 : size);

/**
 * What has to move to the next page so that the first one holds the rest: the largest pieces first, so that few move,
 * and the later of two alike. Nothing where all fits.
 * @param fixed - Lines of both columns that are taken before any part: the name and what to check first.
 */
export function movedFrom(parts: readonly Part[], fixed: number): ReadonlySet<Piece> {
  const all = parts.flatMap((part) =>
    part.groups.flatMap(({ pieces }) =>
      pieces.map((piece) => ({ part, piece, weight: weightOf(part, piece.size) })),
    ),
  );
  const moved = new Set<Piece>();
  const left = new Set(parts);
  let total = fixed;
  for (const part of parts) total += weightOf(part, part.size);
  for (const { weight } of all) total += weight;
  // Stable: of pieces alike the later comes first.
  const largest = all.reverse().sort((a, b) => b.weight - a.weight);
  for (const { part, piece, weight } of largest) {
    if (total <= room) break;
    moved.add(piece);
    total -= weight;
    if (left.delete(part)) total += weightOf(part, 1); // the line that says where it goes on
  }
  return moved;
}
