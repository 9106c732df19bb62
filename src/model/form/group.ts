import {
  entryOf,
  isAnswered,
  isEntries,
  isList,
  ratherNotSay,
  type Answer,
  type Answers,
} from './answers.js';
import type { Entry, PlainAnswer } from './answers.js';
import { nowhere } from './body.js';
import { holds } from './condition.js';
import type { Question, QuestionOf } from './definition.js';
import { withoutHidden } from './options.js';

type Group = QuestionOf<'group'>;

/** Most entries of a group that sets no `max`. */
export const defaultMaxEntries = 20;

/** One entry of a group: what it is called in paths, its answers, and the questions that it brings up. */
export interface GroupEntry {
  /** The choice it belongs to, or its position: the middle of the path `injuries/knee-left/since`. */
  key: string;
  entry: Entry;
  questions: Group['questions'];
}

/** The choices of the earlier question that a group goes through; "none" and "I'd rather not say" are no choice. */
const chosenFor = (each: string, counted: Answers): readonly string[] => {
  const chosen = counted[each];
  return isList(chosen) ? chosen.filter((id) => id !== nowhere && id !== ratherNotSay) : [];
};

/**
 * The entries of a group as these answers bring them up. A group that goes through the choices of an earlier question
 * has one for each of them, in their order, answered or not; the entry of a choice that was taken back is left out.
 */
export function entriesOf(group: Group, answer: Answer | undefined, counted: Answers): GroupEntry[] {
  const given = isEntries(answer) ? answer : [];
  const { each } = group;
  const entries =
    each === undefined
      ? given
      : chosenFor(each, counted).map(
          (id) => given.find((entry) => entry[entryOf] === id) ?? { [entryOf]: id },
        );
  return entries.map((entry, index) => ({
    key: each === undefined ? String(index) : String(entry[entryOf]),
    ...see(group, entry, counted),
  }));
}

/** The questions that an entry brings up, and the entry with the answers to those alone. */
function see(group: Group, entry: Entry, counted: Answers): Omit<GroupEntry, 'key'> {
  const known: Record<string, Answer> = { ...counted };
  const kept: Record<string, PlainAnswer> = {};
  if (typeof entry[entryOf] === 'string') kept[entryOf] = entry[entryOf];
  const questions = group.questions.filter((question) => {
    if (!holds(question.when, known)) return false;
    const answer = withoutHidden(question, entry[question.id], known);
    if (isAnswered(answer)) known[question.id] = kept[question.id] = answer as PlainAnswer;
    else Reflect.deleteProperty(known, question.id);
    return true;
  });
  return { entry: kept, questions };
}

/**
 * Whether there is anything to answer. A group that goes through the choices of an earlier question asks nothing of
 * somebody who chose none: it is not shown, so that nobody is held up by it.
 */
export const asksSomething = (question: Question, counted: Answers): boolean =>
  question.kind !== 'group' ||
  question.each === undefined ||
  entriesOf(question, undefined, counted).some(({ questions }) => questions.length > 0);

/** Whether an entry holds an answer, besides the choice that it belongs to. */
export const saysSomething = (entry: Entry): boolean =>
  Object.entries(entry).some(([key, answer]) => key !== entryOf && isAnswered(answer));

/** What counts of the answer to a group: entries that say something, with the answers to questions that are shown. */
export function visibleEntries(
  group: Group,
  answer: Answer | undefined,
  counted: Answers,
): Answer | undefined {
  if (answer === ratherNotSay) return answer;
  const said = entriesOf(group, answer, counted)
    .map(({ entry }) => entry)
    .filter(saysSomething);
  return said.length > 0 ? said : undefined;
}

/** Joins the parts of a path to a question within a question. */
export const pathTo = (...parts: readonly string[]): string => parts.join('/');

/** The question at the top of a path: `injuries` of `injuries/0/since`. */
export const topOf = (path: string): string => path.split('/')[0] ?? path;

/** A question of an entry, under its path: so it can be shown and its fault found like any other. */
export const inEntry = (group: Group, key: string, question: Question): Question => ({
  ...question,
  id: pathTo(group.id, key, question.id),
});
