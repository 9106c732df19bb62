import type { Say } from '../../i18n/messages.js';
import type { SummarySection } from '../../model/flow/summary.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import type { LoadedInstrument } from './pages.js';
import { resultPage } from './share.js';

interface SectionsView {
  say: Say;
  /** From the review the way back leads to where sharing is decided; the questions are one page behind it. */
  hasReview: boolean;
  /** The person keeps the results back: nothing of them stands there. */
  isKept: boolean;
  /** One result in words; undefined before the file for it is here. */
  rowsOf:
    | ((outcome: LoadedInstrument & { result: SubmissionResult }) => { label: string; words: string }[])
    | undefined;
}

/** The results in words, a section each. */
export const sectionsOf = (
  chosen: readonly LoadedInstrument[],
  results: readonly SubmissionResult[],
  { say, hasReview, isKept, rowsOf }: SectionsView,
): SummarySection[] =>
  chosen.map((each, index): SummarySection => {
    const result = results[index];
    const rows = isKept
      ? [{ label: say('result-short'), words: say('result-kept') }]
      : ((result && rowsOf?.({ ...each, result })) ?? []);
    return {
      id: hasReview ? resultPage : `${each.instrument.id}-1`,
      title: each.words.title,
      rows: rows.map((row) => ({ ...row, own: false })),
    };
  });
