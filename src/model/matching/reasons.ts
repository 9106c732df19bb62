import type { Slot } from '../form/week.js';
import type { MatchClient } from './constraints.js';
import { gowerSimilarity, type Facet, type FacetPart, type FacetRecord, type FacetValue } from './gower.js';
import {
  experienceLevels,
  plainAreas,
  styleFacets,
  type BodyArea,
  type Experience,
  type Priority,
  type StyleFacet,
  type Trainer,
  type WeightedFacet,
} from './trainer.js';

/** How much each facet counts; `experience` is shared out evenly over the client's areas. */
export type Weights = Readonly<Partial<Record<WeightedFacet, number>>>;

/**
 * The practice's weights with what matters most to the client counted five times: as much as all five styles together.
 * A weight of 0 stays 0: what the practice leaves out is not weighed.
 */
export function applyPriorities(weights: Weights, most: readonly Priority[]): Weights {
  const facets = most.flatMap((matter) => (matter === 'style' ? styleFacets : [matter]));
  return { ...weights, ...Object.fromEntries(facets.map((facet) => [facet, 5 * (weights[facet] ?? 1)])) };
}

/** One named part of the fit, as data: the words are made from these ids by i18n. */
export type Reason = FacetPart &
  (
    | { kind: 'style'; facet: StyleFacet; client: number; trainer: number }
    | { kind: 'slots'; facet: 'slots'; shared: Slot[]; missing: Slot[] }
    | { kind: 'experience'; facet: `experience-${BodyArea}`; area: BodyArea; level: Experience | 'never' }
  );

type Unweighed<R> = R extends Reason ? Omit<R, Exclude<keyof FacetPart, 'facet'>> : never;

/** What a reason says before it is weighed, and how client and trainer are compared on it. */
interface Comparison {
  said: Unweighed<Reason>;
  facet: Facet;
  wish: FacetValue;
  offer: FacetValue;
}

const leans = [-2, -1, 0, 1, 2];
const levels = ['never', ...experienceLevels];

function styleComparisons(client: MatchClient, trainer: Trainer, weights: Weights): Comparison[] {
  return styleFacets.flatMap((id) => {
    const [wish, offer] = [client.style?.[id], trainer.style[id]];
    // "Either is fine" wishes for nothing, so no trainer can miss it.
    if (!wish || offer === undefined) return [];
    const facet: Facet = { id, kind: 'ordinal', levels: leans, weight: weights[id] ?? 1 };
    return [{ said: { kind: 'style', facet: id, client: wish, trainer: offer }, facet, wish, offer }];
  });
}

/** The share of the client's times that the trainer is free. */
function slotComparison(client: MatchClient, trainer: Trainer, weights: Weights): Comparison[] {
  const wished = [...new Set(client.availability)];
  if (wished.length === 0) return [];
  const shared = wished.filter((slot) => trainer.availability.includes(slot));
  const missing = wished.filter((slot) => !shared.includes(slot));
  const facet: Facet = { id: 'slots', kind: 'numeric', range: 1, weight: weights.slots ?? 1 };
  const said = { kind: 'slots', facet: 'slots', shared, missing } as const;
  return [{ said, facet, wish: 1, offer: shared.length / wished.length }];
}

/** Every client wishes for someone who works with their areas most days. */
function experienceComparisons(client: MatchClient, trainer: Trainer, weights: Weights): Comparison[] {
  const areas = plainAreas(client.areas ?? []);
  return areas.map((area) => {
    const level = trainer.worksWith[area] ?? 'never';
    const id = `experience-${area}` as const;
    const facet: Facet = { id, kind: 'ordinal', levels, weight: (weights.experience ?? 1) / areas.length };
    return { said: { kind: 'experience', facet: id, area, level }, facet, wish: 'most-days', offer: level };
  });
}

/** Everything that one client and one trainer are compared on: what the fit is made from. */
function comparisonsOf(client: MatchClient, trainer: Trainer, weights: Weights): Comparison[] {
  return [styleComparisons, slotComparison, experienceComparisons]
    .flatMap((comparisons) => comparisons(client, trainer, weights))
    .filter(({ facet }) => facet.weight !== 0);
}

/** The two records and the facets that `gowerSimilarity` is handed: what is wished for, and what is offered. */
export function recordsOf(
  client: MatchClient,
  trainer: Trainer,
  weights: Weights = {},
): { wish: FacetRecord; offer: FacetRecord; facets: Facet[] } {
  return toRecords(comparisonsOf(client, trainer, weights));
}

const toRecords = (compared: readonly Comparison[]) => ({
  wish: Object.fromEntries(compared.map(({ facet, wish }) => [facet.id, wish])),
  offer: Object.fromEntries(compared.map(({ facet, offer }) => [facet.id, offer])),
  facets: compared.map(({ facet }) => facet),
});

/**
 * How one trainer fits what the client told us: weighted Gower similarity and its reasons, which add up to it.
 * Where nothing can be compared the fit is 0 with no reasons: that says nothing about the trainer.
 */
export function fitOf(
  client: MatchClient,
  trainer: Trainer,
  weights: Weights,
): { fit: number; reasons: Reason[] } {
  const compared = comparisonsOf(client, trainer, weights);
  const { wish, offer, facets } = toRecords(compared);
  const result = gowerSimilarity(wish, offer, facets);
  const reasons = compared.flatMap(({ said }, i): Reason[] => {
    const part = result?.parts[i];
    return part ? [{ ...part, ...said }] : [];
  });
  return { fit: result?.similarity ?? 0, reasons };
}
