import { formatDate } from '../../i18n/format.js';
import type { Say } from '../../i18n/messages.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import type { PreviousResultError } from '../../model/scoring/previous-result-error.js';
import { readPrevious, type PreviousResult } from '../../model/scoring/previous.js';
import type { LoadedInstrument } from './pages.js';

/** The file that somebody keeps: what they had, and today. */
export const resultsFile = (
  earlier: readonly PreviousResult[],
  today: string,
  results: readonly SubmissionResult[],
): string =>
  JSON.stringify(
    {
      schema: 'rapport/results@1',
      results: [
        ...earlier,
        ...results.map(({ instrument, version, value, subscales, band, items, complete }) => ({
          date: today,
          instrument,
          version,
          ...(value !== undefined && { value }),
          subscales,
          ...(band !== undefined && { band }),
          items,
          complete,
        })),
      ],
    },
    null,
    2,
  );

/** Reads a kept file. What cannot be read is said in words; it never throws. */
export async function readResultsFile(
  file: Blob,
  chosen: readonly LoadedInstrument[],
  today: string,
): Promise<{ results: PreviousResult[]; refused: PreviousResultError[] }> {
  let json: unknown;
  try {
    json = file.size > 1_000_000 ? undefined : (JSON.parse(await file.text()) as unknown);
  } catch {
    json = undefined; // not JSON: `readPrevious` refuses it like any other file that holds no results
  }
  return readPrevious(
    json,
    chosen.map(({ instrument }) => instrument),
    today,
  );
}

/** What opening a file came to, in words. */
export function openedText(
  { results, refused }: { results: readonly PreviousResult[]; refused: readonly PreviousResultError[] },
  { say, language }: { say: Say; language: string },
): string {
  const latest = results.at(-1);
  if (!latest) return say(`past-${refused[0]?.code ?? 'shape'}`);
  const opened = say('past-opened', formatDate(latest.date, language));
  return refused.length > 0 ? `${opened} ${say('past-some')}` : opened;
}
