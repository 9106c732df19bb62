import { loadDangerWords } from '../../i18n/danger-words.js';
import { instrumentText } from '../../i18n/instrument-text.js';
import { loadPreset } from '../../i18n/presets.js';
import { questionsOf, type Definition } from '../../model/form/definition.js';
import type { Instrument } from '../../model/instruments/instrument.js';
import type { InstrumentWords } from '../../model/instruments/words.js';
import { loadInstrument } from '../../model/instruments/load.js';
import { topics, type Side, type Topic } from '../../model/form/roles.js';
import type { DangerWords } from '../../model/safety/danger-words.js';
import type { Audience } from '../../model/submission/audience.js';
import { combine } from '../../model/submission/combine.js';
import { redactFor } from '../../model/submission/redact.js';
import { SubmissionError } from '../../model/submission/submission-error.js';
import {
  parseSubmission,
  type Submission,
  type SubmissionResult,
} from '../../model/submission/submission.js';

/** A result with its questionnaire, where it is one of ours or of the practice's. */
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
  /** Words that tell of danger, in the language that it was written in. */
  dangerWords: readonly DangerWords[];
  /** For whom it was read. */
  audience: Audience;
  /** Topics that this reader does not see: taken out before it came, or here. */
  withheld: readonly Topic[];
}

/** For whom a submission is read. */
export interface Reader {
  audience: Audience;
  /** What was taken out before it came. */
  withheld: readonly Topic[];
  /** To whom the client sent it, where it does not say so itself: see `holderOf`. */
  heldBy: Side | undefined;
  /** What the client added since, as it came. */
  additions: readonly unknown[];
  /** The practice's own form; it counts for submissions of its id. */
  definition: Definition | undefined;
  /** The practice's own questionnaires, by id: they go before ours. */
  instruments: ReadonlyMap<string, { instrument: Instrument; words: InstrumentWords }>;
  language: string;
  /** Milliseconds since 1970. */
  now: number;
}

async function readResult(result: SubmissionResult, reader: Reader): Promise<ReadResult> {
  const theirs = reader.instruments.get(result.instrument);
  if (theirs) return { result, known: theirs };
  const instrument = await loadInstrument(result.instrument);
  const text = instrument && (await instrumentText(instrument.id, reader.language));
  return instrument && text ? { result, known: { instrument, words: text.words } } : { result };
}

/**
 * Checks a submission, takes out what this reader has no consent for, and fetches its words. The server has taken it
 * out before; here it is done again, so that a page that was handed too much does not show it.
 * @returns `{ field }` where the schema refuses the submission.
 * @throws what `import()` throws when words cannot be fetched, for example offline.
 */
export async function prepareReading(json: unknown, reader: Reader): Promise<Reading | { field: string }> {
  const { audience, definition: own, heldBy, now, language } = reader;
  let sent: Submission;
  try {
    sent = parseSubmission(json);
  } catch (error) {
    if (error instanceof SubmissionError) return { field: error.path };
    throw error;
  }
  const redacted = [sent, ...reader.additions.flatMap((each) => addedTo(sent, each))].map((each) =>
    redactFor(each, audience, { now, definition: own, heldBy }),
  );
  const [first, ...added] = redacted.map(({ submission }) => submission);
  const submission = combine(first ?? sent, added);
  const forms = await Promise.all(
    redacted.map(async ({ submission: { definition } }) =>
      definition && own?.id === definition.id ? own : loadPreset(definition?.id ?? '', language),
    ),
  );
  return {
    submission,
    audience,
    definition: asOne(forms.filter((form) => form !== undefined)),
    dangerWords: await loadDangerWords(sent.locale),
    results: await Promise.all(submission.results.map((each) => readResult(each, reader))),
    // What was signed came with the first: an addition has no consents of its own, and closes nothing that they open.
    withheld: topics.filter((topic) => [redacted[0], reader].some((each) => each?.withheld.includes(topic))),
  };
}

/** An addition that can be read and belongs to this submission; any other is not shown here. */
function addedTo({ id }: Submission, json: unknown): Submission[] {
  try {
    const addition = parseSubmission(json);
    return addition.follows?.toLowerCase() === id.toLowerCase() ? [addition] : [];
  } catch (error) {
    if (error instanceof SubmissionError) return [];
    throw error;
  }
}

/** Several forms of one person, read as one: each question where it was asked first. */
function asOne([first, ...others]: readonly Definition[]): Definition | undefined {
  if (!first) return undefined;
  const asked = new Set(questionsOf(first).map(({ id }) => id));
  const sections = others.flatMap((form) =>
    form.sections.flatMap((section) => {
      const questions = section.questions.filter(({ id }) => !asked.has(id));
      for (const { id } of questions) asked.add(id);
      return questions.length > 0 ? [{ ...section, questions }] : [];
    }),
  );
  return { ...first, sections: [...first.sections, ...sections] };
}
