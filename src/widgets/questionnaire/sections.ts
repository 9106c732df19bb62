import type { Say } from '../../i18n/messages.js';
import type { SummarySection } from '../../model/flow/summary.js';
import type { Outcome } from './score.js';
import { resultPage } from './share.js';

interface SectionsView {
  say: Say;
  /** From the review the way back leads to where sharing is decided; the questions are one page behind it. */
  hasReview: boolean;
  /** The person keeps the results back: nothing of them stands there. */
  isKept: boolean;
  /** One result in words; undefined before the file for it is here. */
  rowsOf: ((outcome: Outcome) => { label: string; words: string }[]) | undefined;
}

/** The results in words, a section each. */
export const sectionsOf = (
  outcomes: readonly Outcome[],
  { say, hasReview, isKept, rowsOf }: SectionsView,
): SummarySection[] =>
  outcomes.map((outcome): SummarySection => {
    const rows = isKept
      ? [{ label: say('result-short'), words: say('result-kept') }]
      : (rowsOf?.(outcome) ?? []);
    return {
      id: hasReview ? resultPage : `${outcome.instrument.id}-1`,
      title: outcome.words.title,
      rows: rows.map((row) => ({ ...row, own: false })),
    };
  });
