import type { Say } from '../../i18n/messages.js';
import type { SummarySection } from '../../model/flow/summary.js';
import type { Match } from '../../model/matching/match.js';
import type { MatchOutcome } from '../../model/submission/submission.js';

/** "Nobody feels right": a choice like any other, and never the id of a trainer. */
export const assistance = Symbol('help');

/** The id of a trainer, or the wish that a person helps choosing; undefined before anything is chosen. */
export type Choice = string | typeof assistance | undefined;

/** Whom they were shown, whom they chose, and why each was shown. */
export const outcomeOf = (shown: readonly Match[], choice: Choice): MatchOutcome => ({
  ...(typeof choice === 'string' && { chosen: choice }),
  shown: shown.map(({ trainer }) => trainer.id),
  reasons: shown.flatMap(({ trainer, reasons }) =>
    reasons.map(({ facet, contribution }) => ({ trainer: trainer.id, facet, contribution })),
  ),
});

/** The choice in words, for the review and the copy to keep. */
export function summaryOf(shown: readonly Match[], choice: Choice, say: Say): SummarySection[] {
  const chosen = shown.find(({ trainer }) => trainer.id === choice);
  const words = chosen?.trainer.name ?? say('match-summary-help');
  return [
    {
      id: 'match',
      title: say('match-summary'),
      rows: [{ label: say('match-summary-label'), words, own: false }],
    },
  ];
}
