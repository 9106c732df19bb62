import { defaultMaxEntries, entriesOf, inEntry, saysSomething, visibleEntries } from '../group.js';
import type { KindModel } from './kind.js';

/** Questions asked several times. */
export const group: KindModel<'group'> = {
  seconds: 53,
  shape: 'entries',
  missing: 'missing-text',
  check: () => undefined, // its entries are looked at one by one
  /**
   * Issues in the entries, by their paths. An entry that was added and left blank is passed over: it does not count,
   * but it keeps its number, so that an issue stands where the person sees it.
   */
  checkEntries(question, answer, { answers, today, checkAnswer }) {
    const whole = checkAnswer(question, visibleEntries(question, answer, answers), today);
    const { id, each, max = defaultMaxEntries } = question;
    const entries = entriesOf(question, answer, answers).filter(
      ({ entry }) => each !== undefined || saysSomething(entry),
    );
    if (each === undefined && entries.length > max) return [{ question: id, code: 'too-many', limit: max }];
    const within = entries.flatMap(({ key, entry, questions }) =>
      questions.flatMap((asked) => checkAnswer(inEntry(question, key, asked), entry[asked.id], today) ?? []),
    );
    return within.length > 0 || !whole ? within : [whole];
  },
};
