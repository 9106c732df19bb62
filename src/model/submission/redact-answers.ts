import type { Definition, QuestionKind } from '../form/definition.js';
import { kinds } from '../form/kinds.js';
import type { AnswerShape } from '../form/kinds/kind.js';
import type { Topic } from '../form/roles.js';
import type { PresetStructure } from '../form/preset.js';
import type { Submission } from './submission.js';

/** What topics are read from: the structure of a question, in a form or in a group, with or without its words. */
interface Asked {
  id: string;
  kind: string;
  role?: string | undefined;
  topic?: Topic | undefined;
  questions?: readonly Asked[] | undefined;
}

type Given = Submission['answers'][string];

/** The shape of the answers to a kind; none where a form of somebody else names a kind that there is not. */
const shapeOf = (kind: string): AnswerShape | undefined =>
  Object.hasOwn(kinds, kind) ? kinds[kind as QuestionKind].shape : undefined;

/** In a group, the key that says which place, or which other choice, an entry is about: as open as the group. */
const of = 'of';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' ||
  (Array.isArray(value) && value.every((each: unknown) => typeof each === 'string'));

/** One entry of a group with the answers alone whose questions are open. */
const openEntry = (entry: Readonly<Record<string, unknown>>, open: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(entry).filter(([key, value]) => open.has(key) && isPlain(value)));

/**
 * The answers whose topic is shared: at the top, and inside the entries of a group, where each question may have a
 * topic of its own. Fails closed: an id that the form does not know, and an answer of a shape that its question does
 * not give, are left out. The name stays.
 * @param shared - Topics.
 */
export function redactAnswers(
  answers: Submission['answers'],
  form: Definition | PresetStructure | undefined,
  shared: ReadonlySet<string>,
): Submission['answers'] {
  const open = new Map<string, (given: unknown) => unknown>();
  for (const { topic: around, questions } of form?.sections ?? [])
    for (const { id, kind, role, topic = around, questions: asked } of questions as readonly Asked[]) {
      const isShared = (each: Topic | undefined) => each !== undefined && shared.has(each);
      if (role === 'name') open.set(id, (given) => (typeof given === 'string' ? given : undefined));
      else if (shapeOf(kind) === 'entries') {
        const inside = new Set(
          (asked ?? []).filter((each) => isShared(each.topic ?? topic)).map((each) => each.id),
        );
        if (isShared(topic)) inside.add(of);
        if (inside.size > 0) open.set(id, (given) => openEntries(given, inside, isShared(topic)));
      } else if (isShared(topic))
        open.set(id, (given) =>
          isPlain(given) || (shapeOf(kind) === 'record' && isRecord(given)) ? given : undefined,
        );
    }
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, given]) => {
      const seen = open.get(id)?.(given);
      return seen === undefined ? [] : [[id, seen as Given]];
    }),
  );
}

/** A group's entries, each without what is not shared. "I'd rather not say" to the whole group is open with it. */
function openEntries(given: unknown, open: ReadonlySet<string>, whole: boolean): unknown {
  if (!Array.isArray(given)) return whole && typeof given === 'string' ? given : undefined;
  const entries = (given as unknown[])
    .filter(isRecord)
    .map((entry) => openEntry(entry, open))
    .filter((entry) => Object.keys(entry).length > 0);
  return entries.length > 0 ? entries : undefined;
}
