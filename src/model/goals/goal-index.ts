import type { Answer, Answers } from '../form/answers.js';
import type { Condition } from '../form/condition.js';
import type { Definition, Question, Section } from '../form/definition.js';

/** As many goals as one person can hold on to at once. */
export const maxGoals = 4;

/** What stands behind the ids of a goal: nothing for the first, `-2` for the second. */
export const suffixOf = (slot: number): string => (slot === 1 ? '' : `-${slot}`);

/** Which goal a page is about; undefined for the pages about all of them. */
export function goalIndexOf(page: string): number | undefined {
  const [, slot = '1'] = /^(?:goal|path|plan)(?:-([2-4]))?$/.exec(page) ?? [undefined, ''];
  return slot ? Number(slot) : undefined;
}

const slots = [1, 2, 3, 4];

/** The goals that there are, by their numbers from 1. */
export function goalIndexesIn({ count }: Answers): number[] {
  return slots.slice(0, typeof count === 'number' && count >= 1 ? count : 1);
}

function conditionFor(suffix: string, condition: Condition): Condition {
  const mine = (each: Condition) => conditionFor(suffix, each);
  if ('all' in condition) return { all: condition.all.map(mine) };
  if ('any' in condition) return { any: condition.any.map(mine) };
  if ('not' in condition) return { not: mine(condition.not) };
  return { ...condition, question: condition.question + suffix };
}

const withWhen = <Part extends { when?: Condition | undefined }>(part: Part, suffix: string): Part =>
  part.when ? { ...part, when: conditionFor(suffix, part.when) } : part;

const questionFor = (suffix: string, question: Question): Question => ({
  ...withWhen(question, suffix),
  id: question.id + suffix,
});

function sectionFor(slot: number, section: Section): Section {
  const suffix = suffixOf(slot);
  const there: Condition = { question: 'count', op: 'at-least', value: slot };
  const { when, ...rest } = withWhen(section, suffix);
  return {
    ...rest,
    id: section.id + suffix,
    when: when ? { all: [there, when] } : there,
    questions: section.questions
      .filter(({ id }) => id !== 'count')
      .map((question) => questionFor(suffix, question)),
  };
}

/**
 * The form for one goal, with room for four: the pages of each further goal are there as soon as `count` says so.
 * How it is going is one page for all, after the others.
 * @param title - Words for the pages of a further goal, from the words for the first.
 */
export function repeatForGoals(
  definition: Definition,
  title: (section: Section, slot: number) => Pick<Section, 'title' | 'short'>,
): Definition {
  const each = definition.sections.filter(({ id }) => id !== 'back');
  const back = definition.sections.filter(({ id }) => id === 'back');
  const later = slots.slice(1);
  return {
    ...definition,
    sections: [
      ...each,
      ...later.flatMap((slot) => each.map((one) => ({ ...sectionFor(slot, one), ...title(one, slot) }))),
      ...back.map(({ when, questions, ...section }) => ({
        ...section,
        ...(when && { when: { any: slots.map((slot) => conditionFor(suffixOf(slot), when)) } }),
        questions: slots.flatMap((slot) =>
          questions.map((question) => ({
            ...questionFor(suffixOf(slot), question),
            ...(when && { when: conditionFor(suffixOf(slot), when) }),
          })),
        ),
      })),
    ],
  };
}

/** The answers of one goal, by the ids of the first. */
export function answersOfGoal(answers: Answers, slot: number): Answers {
  const suffix = suffixOf(slot);
  const mine = (id: string) => (slot === 1 ? id !== 'count' && !/-[2-4]$/.test(id) : id.endsWith(suffix));
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([id]) => mine(id))
      .map(([id, answer]) => [id.slice(0, id.length - suffix.length), answer]),
  );
}

/** All answers, from those of each goal in turn. */
export function joinGoals(goals: readonly Answers[]): Answers {
  const joined: Record<string, Answer> = {};
  goals.forEach((answers, index) => {
    for (const [id, answer] of Object.entries(answers)) joined[id + suffixOf(index + 1)] = answer;
  });
  return goals.length > 1 ? { ...joined, count: goals.length } : joined;
}

/** The answers without one goal: those after it move up. */
export const withoutGoal = (answers: Answers, slot: number): Answers =>
  joinGoals(
    goalIndexesIn(answers)
      .filter((each) => each !== slot)
      .map((each) => answersOfGoal(answers, each)),
  );
