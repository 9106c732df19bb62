import { standing, type Constraint, type MatchClient } from './constraints.js';
import { fitOf, type Reason, type Weights } from './reasons.js';
import { bySeed } from './seeded-order.js';
import type { Roster, Trainer } from './trainer.js';

/** The practice's say in the match. Every weight is 1 unless named; 0 leaves a facet out. */
export interface MatchPolicy {
  weights?: Weights;
  /** How many trainers are shown first; 3 unless named. */
  show?: number;
}

/** A trainer who meets every hard constraint. "Fits what you told us", never a chance of success. */
export interface Match {
  trainer: Trainer;
  /** 0 to 1: the sum of the contributions of `reasons`. For ordering only, never shown as a percentage. */
  fit: number;
  reasons: Reason[];
  /** Up to three of the reasons in favour, strongest first. */
  matches: Reason[];
  /** Up to two lines in the trainer's own words. */
  goodToKnow: string[];
  /** Up to two facets that fit less well, the most costly first: never empty while there is one. */
  notMatches: Reason[];
  /** Hard constraints the client cared about, with what meets them. */
  met: Constraint[];
}

export interface RuledOut {
  trainer: Trainer;
  constraints: Constraint[];
}

export interface MatchResult {
  /** Everyone in reach, best fit first. */
  fits: Match[];
  /** Ids of those shown first, for the submission. */
  shown: string[];
  ruledOut: RuledOut[];
}

/** From here on a facet counts as a match: at most one step apart, for "often" is a third away from "most days". */
const alike = 0.66;
const lost = ({ weight, similarity }: Reason) => weight * (1 - similarity);

function matchOf(client: MatchClient, trainer: Trainer, met: Constraint[], weights: Weights): Match {
  const { fit, reasons } = fitOf(client, trainer, weights);
  const near = reasons.filter(({ similarity }) => similarity >= alike);
  const far = reasons.filter(({ similarity }) => similarity < alike);
  return {
    trainer,
    fit,
    reasons,
    matches: near.sort((a, b) => b.contribution - a.contribution).slice(0, 3),
    goodToKnow: trainer.goodToKnow.slice(0, 2),
    notMatches: far.sort((a, b) => lost(b) - lost(a)).slice(0, 2),
    met,
  };
}

/** Fits nearer than a thousand-millionth are ties: what differs there is only rounding. */
const coarse = (fit: number) => Math.round(fit * 1e9);

/**
 * Who fits what the client told us. Hard constraints come first and are named where they fail; among the others
 * the fit decides, and a tie is broken by the client's seed, so no trainer is always first. A trainer's fit
 * depends on the client and that trainer alone, never on who else is on the list.
 * @throws {RangeError} for a negative weight or a style outside -2 to 2.
 */
export function matchTrainers(
  client: MatchClient,
  roster: Pick<Roster, 'trainers'>,
  policy: MatchPolicy = {},
): MatchResult {
  const { weights = {}, show = 3 } = policy;
  const order = bySeed(client.seed);
  const fits: Match[] = [];
  const ruledOut: RuledOut[] = [];
  for (const trainer of [...roster.trainers].sort((a, b) => order(a.id, b.id))) {
    const { failed, met } = standing(client, trainer);
    if (failed.length > 0) ruledOut.push({ trainer, constraints: failed });
    else fits.push(matchOf(client, trainer, met, weights));
  }
  // The sort is stable, so ties keep the seeded order.
  fits.sort((a, b) => coarse(b.fit) - coarse(a.fit));
  return { fits, shown: fits.slice(0, show).map(({ trainer }) => trainer.id), ruledOut };
}
