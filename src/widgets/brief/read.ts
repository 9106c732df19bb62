import { englishWords } from '../../i18n/en/instruments/index.js';
import { loadPreset } from '../../i18n/presets.js';
import type { Definition } from '../../model/form/definition.js';
import type { Instrument, InstrumentWords } from '../../model/instruments/index.js';
import { loadInstrument } from '../../model/instruments/load.js';
import {
  SubmissionError,
  parseSubmission,
  type Submission,
  type SubmissionResult,
} from '../../model/submission/submission.js';

/** A result with its questionnaire, where it is one of ours. */
export interface ReadResult {
  result: SubmissionResult;
  known?: { instrument: Instrument; words: InstrumentWords };
}

/** A submission with the words to show it in. */
export interface Reading {
  submission: Submission;
  /** Absent where nobody knows the form: the ids of its questions stand then. */
  definition: Definition | undefined;
  results: readonly ReadResult[];
}

async function readResult(result: SubmissionResult): Promise<ReadResult> {
  const instrument = await loadInstrument(result.instrument);
  const words = instrument && (await englishWords(instrument.id));
  return instrument && words ? { result, known: { instrument, words } } : { result };
}

/**
 * Checks a submission and fetches its words.
 * @param own - The practice's own form; it counts for submissions of its id.
 * @returns `{ field }` where the schema refuses the submission.
 * @throws what `import()` throws when words cannot be fetched, for example offline.
 */
export async function readSubmission(
  json: unknown,
  own: Definition | undefined,
  language: string,
): Promise<Reading | { field: string }> {
  let submission: Submission;
  try {
    submission = parseSubmission(json);
  } catch (error) {
    if (error instanceof SubmissionError) return { field: error.field };
    throw error;
  }
  const id = submission.definition?.id;
  return {
    submission,
    definition: id === undefined ? undefined : own?.id === id ? own : await loadPreset(id, language),
    results: await Promise.all(submission.results.map(readResult)),
  };
}
