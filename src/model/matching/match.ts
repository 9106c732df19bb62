import { atOnce, inSlices, type Steps } from '../cooperative.js';
import { checkConstraints, type Constraint, type MatchClient, type RuledOut } from './constraints.js';
import { fitOf, type Reason, type Weights } from './reasons.js';
import { ordering, rankBy, type Placed } from './seeded-order.js';
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
  /**
   * Up to two facets that fit less well, the most costly first, then those that the trainer has not told us of: never
   * empty while there is one.
   */
  notMatches: Reason[];
  /** Hard constraints the client cared about, with what meets them. */
  met: Constraint[];
}

/** Everyone of a roster: in reach, or ruled out and by what. */
export interface MatchResult {
  /** Everyone in reach, best fit first. */
  fits: Match[];
  /** Ids of those shown first, for the submission. */
  shown: string[];
  /** Who fails a hard constraint, each with all that they fail. */
  ruledOut: RuledOut[];
}

/** From here on a facet counts as a match: at most one step apart, for "often" is a third away from "most days". */
const alike = 0.66;
const isUntold = ({ kind }: Reason) => Number(kind === 'untold');
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
    notMatches: far.sort((a, b) => isUntold(a) - isUntold(b) || lost(b) - lost(a)).slice(0, 2),
    met,
  };
}

/** Fits nearer than a thousand-millionth are ties: what differs there is only rounding. */
const coarse = (fit: number) => Math.round(fit * 1e9);

function* deciding(
  client: MatchClient,
  { trainers }: Pick<Roster, 'trainers'>,
  { weights = {}, show = 3 }: MatchPolicy,
): Steps<MatchResult> {
  const rankOf = rankBy(client.seed);
  const fits: Placed<Match>[] = [];
  const out: Placed<RuledOut>[] = [];
  for (const trainer of trainers) {
    const { id } = trainer;
    const rank = rankOf(id);
    const { failed, met } = checkConstraints(client, trainer);
    if (failed.length > 0) out.push({ item: { trainer, constraints: failed }, id, fit: 0, rank });
    else {
      const item = matchOf(client, trainer, met, weights);
      fits.push({ item, id, fit: coarse(item.fit), rank });
    }
    yield;
  }
  const inOrder = yield* ordering(fits);
  return {
    fits: inOrder,
    shown: inOrder.slice(0, show).map(({ trainer }) => trainer.id),
    ruledOut: yield* ordering(out),
  };
}

/**
 * Who fits what the client told us. Hard constraints come first and are named where they fail; among the others
 * the fit decides, and a tie is broken by the client's seed, so no trainer is always first. A trainer's fit
 * depends on the client and that trainer alone, never on who else is on the list.
 * @throws {RangeError} for a negative weight or a style outside -2 to 2.
 */
export const matchTrainers = (
  client: MatchClient,
  roster: Pick<Roster, 'trainers'>,
  policy: MatchPolicy = {},
): MatchResult => atOnce(deciding(client, roster, policy));

/**
 * The same as `matchTrainers`, in slices: a list of thousands never holds a page up.
 * @param pause - Asked after every trainer: a promise to wait for, or undefined to go straight on.
 * @throws {RangeError} as `matchTrainers`.
 */
export const matchInSlices = (
  client: MatchClient,
  roster: Pick<Roster, 'trainers'>,
  policy: MatchPolicy,
  pause: () => Promise<void> | undefined,
): Promise<MatchResult> => inSlices(deciding(client, roster, policy), pause);
