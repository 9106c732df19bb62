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
    /** The client has a wish, and the trainer has not told us yet: it earns nothing. */
    | { kind: 'untold'; facet: StyleFacet; client: number }
    | { kind: 'slots'; facet: 'slots'; shared: Slot[]; missing: Slot[] }
    | { kind: 'experience'; facet: `experience-${BodyArea}`; area: BodyArea; level: Experience | 'never' }
  );

type Unweighed<R> = R extends Reason ? Omit<R, Exclude<keyof FacetPart, 'facet'>> : never;

/** What a reason says before it is weighed, and how client and trainer are compared on it. */
interface Comparison {
  said: Unweighed<Reason>;
  facet: Facet;
  wish: FacetValue;
  /** Absent where the trainer has not told us. */
  offer?: FacetValue;
}

const leans = [-2, -1, 0, 1, 2];
const levels = ['never', ...experienceLevels];

function styleComparisons(client: MatchClient, trainer: Trainer, weights: Weights): Comparison[] {
  return styleFacets.flatMap((id): Comparison[] => {
    const [wish, offer] = [client.style?.[id], trainer.style[id]];
    // "Either is fine" wishes for nothing, so no trainer can miss it.
    if (!wish) return [];
    const facet: Facet = { id, kind: 'ordinal', levels: leans, weight: weights[id] ?? 1 };
    if (offer === undefined) return [{ said: { kind: 'untold', facet: id, client: wish }, facet, wish }];
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

/**
 * The two records and the facets that `gowerSimilarity` is handed: what is wished for, and what is offered. What the
 * trainer has not told us cannot be compared, and is not among them.
 */
export function recordsOf(
  client: MatchClient,
  trainer: Trainer,
  weights: Weights = {},
): { wish: FacetRecord; offer: FacetRecord; facets: Facet[] } {
  return toRecords(comparisonsOf(client, trainer, weights));
}

const isTold = ({ offer }: Comparison) => offer !== undefined;

const toRecords = (all: readonly Comparison[]) => {
  const compared = all.filter(isTold);
  return {
    wish: Object.fromEntries(compared.map(({ facet, wish }) => [facet.id, wish])),
    offer: Object.fromEntries(compared.map(({ facet, offer }) => [facet.id, offer])),
    facets: compared.map(({ facet }) => facet),
  };
};

const weightOf = (all: readonly Comparison[]) => all.reduce((sum, { facet }) => sum + facet.weight, 0);

/**
 * How one trainer fits what the client told us: weighted Gower similarity times the share of the wishes that could be
 * compared, with its reasons, which add up to it.
 *
 * Gower alone lets what is unknown drop out, so a trainer who left everything blank but one thing would stand above one
 * who told us all and matches nearly all of it. The share makes a blank earn nothing. The mean of the roster in its
 * place would be kinder to whoever is new, but then each trainer's fit would hang on who else is on the list.
 * Where nothing can be compared the fit is 0: that says nothing about the trainer.
 */
export function fitOf(
  client: MatchClient,
  trainer: Trainer,
  weights: Weights,
): { fit: number; reasons: Reason[] } {
  const wished = comparisonsOf(client, trainer, weights);
  const told = wished.filter(isTold);
  const { wish, offer, facets } = toRecords(wished);
  const result = gowerSimilarity(wish, offer, facets);
  const share = told.length === wished.length ? 1 : weightOf(told) / weightOf(wished);
  const reasons = wished.map((each): Reason => {
    const { id, weight } = each.facet;
    const part = result?.parts[told.indexOf(each)] ?? { facet: id, similarity: 0, weight, contribution: 0 };
    return { ...part, contribution: part.contribution * share, ...each.said };
  });
  return { fit: (result?.similarity ?? 0) * share, reasons };
}
