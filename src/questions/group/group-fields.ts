import { isEntries, type Entry, type PlainAnswer } from '../../model/form/answers.js';
import type { Question, QuestionOf } from '../../model/form/definition.js';
import { inEntry, type GroupEntry } from '../../model/form/group.js';
import { withAnswer } from '../../model/form/group-answer.js';
import type { Field } from '../field.js';

type GroupField = Field<QuestionOf<'group'>>;

/** All entries of a group as they stand this moment, also those whose choice was taken back. */
export const entriesIn = ({ getAnswer }: Pick<GroupField, 'getAnswer'>): readonly Entry[] => {
  const answer = getAnswer();
  return isEntries(answer) ? answer : [];
};

/** What the control of a question in an entry is handed: the same as any other, under the question's path. */
export function fieldIn(field: GroupField, { key, entry }: GroupEntry, asked: Question): Field {
  const question = inEntry(field.question, key, asked);
  const getAnswer = () =>
    field.question.each === undefined
      ? entriesIn(field)[Number(key)]?.[asked.id]
      : entriesIn(field).find(({ of }) => of === key)?.[asked.id];
  return {
    ...field,
    question,
    answer: getAnswer(),
    answers: { ...field.answers, ...entry },
    below: undefined, // the box of the whole group is not that of each question in it
    error: field.errorAt(question.id),
    getAnswer,
    setAnswer: (answer) => {
      const before = entriesIn(field);
      // Only kinds with a plain answer stand in a group.
      const after = withAnswer(field.question, before, key, asked.id, answer as PlainAnswer | undefined);
      if (after !== before) field.setAnswer(after);
    },
  };
}
