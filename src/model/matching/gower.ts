/** A value of a facet. Binary facets take booleans, or 0 and 1. */
export type FacetValue = string | number | boolean;

/** One thing two records are compared on. */
export interface Facet {
  id: string;
  kind: 'numeric' | 'ordinal' | 'nominal' | 'binary' | 'asymmetric-binary';
  /** 0 or more; 0 compares without counting. */
  weight: number;
  /** Numeric only: the largest difference there can be, fixed by the schema and not by the records at hand. */
  range?: number;
  /** Ordinal only: every level in order. Neighbours are one rank apart. */
  levels?: readonly FacetValue[];
}

/** Values by facet id; a missing, undefined or null value is unanswered. */
export type FacetRecord = Readonly<Record<string, FacetValue | null | undefined>>;

/** What one facet gave: its own similarity (0 to 1), and its share of the whole. */
export interface FacetPart {
  facet: string;
  similarity: number;
  weight: number;
  /** weight × similarity ÷ sum of the weights compared. */
  contribution: number;
}

/** How alike two records are, and what each facet has to do with it. */
export interface GowerResult {
  /** 0 (nothing alike) to 1 (alike in everything compared): the sum of the contributions. */
  similarity: number;
  parts: FacetPart[];
}

const absent = (value: FacetValue) => Number(value) === 0;

/** How alike two values are, or undefined where they say nothing together. */
function compare(facet: Facet, a: FacetValue, b: FacetValue): number | undefined {
  const { id, kind, range = NaN, levels = [] } = facet;
  if (kind === 'numeric') {
    if (!(range > 0)) throw new RangeError(`facet ${id}: a numeric facet needs a range above 0`);
    const difference = Math.abs(Number(a) - Number(b));
    if (Number.isNaN(difference)) throw new RangeError(`facet ${id}: a value is not a number`);
    return 1 - Math.min(1, difference / range);
  }
  if (kind === 'ordinal') {
    const ranks = [levels.indexOf(a), levels.indexOf(b)] as const;
    if (ranks.includes(-1)) throw new RangeError(`facet ${id}: a value is not among the levels`);
    return 1 - Math.abs(ranks[0] - ranks[1]) / Math.max(1, levels.length - 1);
  }
  if (kind !== 'asymmetric-binary') return Number(a === b);
  // Two people who both lack a rare thing are not alike for lacking it: it drops out.
  if (absent(a) && absent(b)) return undefined;
  return Number(absent(a) === absent(b));
}

/**
 * Weighted Gower similarity (Gower 1971), with ordinal facets as ranks like `cluster::daisy` in R, whose
 * dissimilarity is 1 minus this. A facet unanswered on either side drops out, and so does an asymmetric binary
 * one that is absent on both.
 * @returns undefined where nothing can be compared, or all that can be weighs 0.
 * @throws {RangeError} for a negative weight, a numeric facet without a range, a value not among the levels.
 */
export function gowerSimilarity(
  a: FacetRecord,
  b: FacetRecord,
  facets: readonly Facet[],
): GowerResult | undefined {
  const compared = facets.flatMap((facet) => {
    const { id, weight } = facet;
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`facet ${id}: a weight is 0 or more`);
    const [one, other] = [a[id] ?? undefined, b[id] ?? undefined];
    const similarity = one === undefined || other === undefined ? undefined : compare(facet, one, other);
    return similarity === undefined ? [] : [{ facet: id, similarity, weight }];
  });
  const total = compared.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const parts = compared.map((part) => ({ ...part, contribution: (part.weight * part.similarity) / total }));
  return {
    similarity: Math.min(
      1,
      parts.reduce((sum, { contribution }) => sum + contribution, 0),
    ),
    parts,
  };
}
