import { readAs } from '../issue.js';
import { RapportError } from '../rapport-error.js';
import type { FlowDraft } from './draft.js';
import { draftSchema } from './draft.schema.js';
import type { PartName } from './parts.js';

/** `shape`: a draft of an unknown shape, or of a later version. */
export type DraftErrorCode = 'shape';

/** A draft that cannot be read. The message names the path, and no answer. */
export class DraftError extends RapportError<DraftErrorCode> {
  protected static override readonly whole = 'draft';
  override readonly name = 'DraftError';
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const nothingDone = { returning: false, outcomes: {}, summaries: {}, progress: {} };

/** Small wins from their text; undefined where it is not what the first version wrote there. */
function winsFrom(text: string): unknown {
  try {
    return (JSON.parse(text) as Json[]).map(({ by, reached, ...win }) => ({
      ...win,
      day: by,
      ...(reached !== undefined && { 'done-on': reached }),
    }));
  } catch {
    return undefined;
  }
}

/** Goals kept their small wins, and what was measured, as text. */
const fromText = (id: string, answer: unknown): unknown => {
  if (typeof answer !== 'string') return answer;
  if (/^dates(-[2-4])?$/.test(id)) return winsFrom(answer);
  if (!/^progress(-[2-4])?$/.test(id)) return answer;
  return answer.split(' ').map((each) => ({ date: each.split('=')[0], value: Number(each.split('=')[1]) }));
};

const goalAnswers = (answers: unknown): unknown =>
  isRecord(answers)
    ? Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, fromText(id, answer)]))
    : answers;

/** Drafts of the first version: a journey's own, or those of a widget alone, whose match also held a choice. */
function fromFirstVersion({ gathered, shared, spent }: Json, parts: readonly PartName[]): Json {
  const around = { schema: 'rapport/draft@2', sharing: shared ?? {}, spent: spent ?? 0 };
  if (isRecord(gathered) && 'at' in gathered) {
    const { paces, ...journey } = gathered;
    const left = isRecord(journey.parts) ? journey.parts : {};
    const goals = isRecord(left.goals) && {
      goals: { ...left.goals, answers: goalAnswers(left.goals.answers) },
    };
    return { ...around, ...journey, parts: { ...left, ...goals }, progress: paces };
  }
  const [part = 'intake'] = parts;
  // A match where nothing was asked may hold a choice alone.
  const { form, seed, choice }: Json = part === 'match' && isRecord(gathered) ? gathered : { form: gathered };
  const { version, answers, page } = isRecord(form) ? form : ({} as Json);
  // The pages that followed a form were pages of its session; now the review is the flow's own.
  const draft = {
    ...{ definition: '', version, page: page === 'review' ? '' : page, pages: [] },
    answers: part === 'goals' ? goalAnswers(answers) : answers,
  };
  const chosen = isRecord(choice) && {
    outcomes: {
      match: {
        match: {
          ...(typeof choice.trainer === 'string' && { chosen: choice.trainer }),
          shown: [],
          reasons: [],
        },
      },
    },
  };
  return {
    ...{ ...around, ...nothingDone, at: page === 'review' ? 'review' : part },
    ...(form !== undefined && { parts: { [part]: draft } }),
    ...(form === undefined && { parts: {} }),
    ...chosen,
    ...(typeof seed === 'string' && { matchSeed: seed }),
  };
}

/**
 * Reads a draft as it comes back from where it was kept, of this version or an earlier one.
 * @param parts - Those of the flow that it belongs to.
 * @throws {DraftError} with the path of the first fault.
 */
export function readDraft(json: unknown, parts: readonly PartName[]): FlowDraft {
  const current = isRecord(json) && 'gathered' in json ? fromFirstVersion(json, parts) : json;
  const read = readAs(draftSchema, current);
  if (!read.ok) throw new DraftError('shape', read.path, read.problem);
  return read.data as unknown as FlowDraft;
}
