import { entryOf, isAnswered, isEntries, isEntry, isList, ratherNotSay } from './answers.js';
import type { Answer, Answers, Entry, PlainAnswer } from './answers.js';
import { questionsOf, type Definition, type Question } from './definition.js';
import { kindOf } from './kinds.js';
import { prefillFor } from './prefill.js';
import { FormSession } from './session.js';
import { checkAnswer } from './validate.js';

const isNoOption = (question: Question, answer: Answer): boolean =>
  checkAnswer(question, answer)?.code === 'not-an-option';

/** An entry with what is left of each of its answers. */
const eachOf = (entry: Entry, fitting: (key: string, answer: PlainAnswer) => Answer | undefined): Entry =>
  Object.fromEntries(
    Object.entries(entry).flatMap(([key, answer]) => {
      const kept = fitting(key, answer);
      return isAnswered(kept) ? [[key, kept as PlainAnswer]] : [];
    }),
  );

/** What of an answer this question could have been given. Words that are too long or half typed are the person's to mend. */
function stillFitting(question: Question, answer: Answer): Answer | undefined {
  if (kindOf(question).askedAnew) return undefined;
  if (answer === ratherNotSay) return question.sensitive ? answer : undefined;
  if ('questions' in question) {
    const asked = new Map<string, Question>(question.questions.map((each) => [each.id, each]));
    return (isEntries(answer) ? answer : []).map((entry) =>
      eachOf(entry, (key, each) => {
        const part = asked.get(key);
        return key === entryOf ? each : part && stillFitting(part, each);
      }),
    );
  }
  if (isList(answer)) return answer.filter((id) => !isNoOption(question, [id]));
  if (isEntry(answer))
    return eachOf(answer, (key, each) => (isNoOption(question, { [key]: each }) ? undefined : each));
  return isNoOption(question, answer) ? undefined : answer;
}

/** An answer of an earlier version: to the question itself, or to those that it stands for now. Texts follow one another. */
function answerBefore(question: Question, given: Answers): Answer | undefined {
  const before = [question.id, ...(question.formerly ?? [])].flatMap((id) =>
    isAnswered(given[id]) ? [given[id]] : [],
  );
  if (question.kind !== 'long-text' && question.kind !== 'text') return before[0];
  const texts = before.filter((each): each is string => typeof each === 'string' && each !== ratherNotSay);
  return texts.length > 0 ? texts.join(question.kind === 'text' ? ' ' : '\n\n') : before[0];
}

/**
 * The answers to an earlier version of a form that still fit this one: to questions that it asks, by their ids or by
 * those that they had, with options that it offers. Consents and signatures are left out. What it no longer asks is kept
 * and does not count: the form that comes after Send may ask it.
 */
export function migrateAnswers(definition: Definition, given: Answers): Answers {
  const shaped = prefillFor(definition, given);
  const asked = questionsOf(definition);
  const gone = new Set(asked.flatMap(({ id, formerly = [] }) => [id, ...formerly]));
  return Object.fromEntries([
    ...asked.flatMap((question) => {
      const answer = answerBefore(question, shaped);
      const kept = answer === undefined ? undefined : stillFitting(question, answer);
      return isAnswered(kept) ? [[question.id, kept] as const] : [];
    }),
    ...Object.entries(shaped).filter(([id]) => !gone.has(id)),
  ]);
}

/** A form as somebody left it. */
export interface SavedForm {
  version: string;
  answers: Answers;
  page: string;
}

/**
 * A form that was left in another version, as it stands in this one: with what still fits, and no further on than the
 * first page where something is open.
 */
export function migrateForm<Saved extends SavedForm>(definition: Definition, saved: Saved): Saved {
  const answers = migrateAnswers(definition, saved.answers);
  const session = new FormSession(definition, { answers });
  const { pages } = session;
  const at = pages.indexOf(saved.page);
  const [issue] = session.allIssues;
  const open = issue && session.pageOf(issue.question);
  const page = open !== undefined && (at < 0 || pages.indexOf(open) < at) ? open : saved.page;
  return { ...saved, version: definition.version, answers, page };
}
