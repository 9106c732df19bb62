import type { Answer, Answers, Entry } from '../../../src/model/form/answers.js';
import type { Condition } from '../../../src/model/form/condition.js';
import type { Definition, Option, Question, QuestionOf } from '../../../src/model/form/definition.js';

/*
 * The judge: the same rules, worked out another way. It turns a condition into the text of a boolean expression and
 * reads that text from left to right, and it shows a form by crossing things out until nothing changes any more.
 */

/** Birthdays passed since a day, one after the other; undefined for what is no such day. */
function judgeYears(answer: unknown, today: string): number | undefined {
  const [, year = '', rest = ''] = /^(\d{4})-(\d\d-\d\d)$/.exec(String(answer)) ?? [];
  const real = (day: string) => {
    const noon = new Date(`${day}T12:00:00Z`);
    return !Number.isNaN(noon.valueOf()) && noon.toJSON().startsWith(day);
  };
  if (!year || !today || !real(String(answer)) || String(answer) > today) return undefined;
  let years = 0;
  while (`${String(Number(year) + years + 1).padStart(4, '0')}-${rest}` <= today) years += 1;
  return years;
}

/**
 * One comparison, as a row of a table: is the answer there, and which of less, same and more is it?
 * @param today - YYYY-MM-DD.
 */
export function judgeOne(op: string, answer: unknown, value: unknown, today = ''): boolean {
  const blank =
    answer === undefined ||
    answer === false ||
    (typeof answer === 'string' && !/\S/.test(answer)) ||
    (Array.isArray(answer) && answer.length === 0);
  if (blank) return false;
  const order =
    typeof answer === 'number' && typeof value === 'number' ? Math.sign(answer - value) + 1 : undefined;
  const table: Record<string, readonly boolean[]> = {
    'less-than': [true, false, false],
    'at-most': [true, true, false],
    'at-least': [false, true, true],
    'more-than': [false, false, true],
  };
  const row = table[op];
  if (row) return order !== undefined && row[order]!;
  if (op === 'answered') return true;
  if (op === 'younger-than') {
    const years = judgeYears(answer, today);
    return years !== undefined && typeof value === 'number' && years < value;
  }
  const members = new Set<unknown>(Array.isArray(answer) ? (answer as unknown[]) : []);
  return op === 'includes' ? members.has(value) : Object.is(answer, value) && typeof answer === typeof value;
}

/** A condition in Polish notation: `&2 |1 ! T` and so on, read with a stack from its end. */
export function judge(condition: Condition | undefined, answers: Answers, today = ''): boolean {
  if (!condition) return true;
  const words: (string | boolean)[] = [];
  const write = (each: Condition): void => {
    if ('not' in each) {
      words.push('!');
      write(each.not);
    } else if ('question' in each) words.push(judgeOne(each.op, answers[each.question], each.value, today));
    else {
      const parts = 'all' in each ? each.all : each.any;
      words.push(`${'all' in each ? '&' : '|'}${String(parts.length)}`);
      parts.forEach(write);
    }
  };
  write(condition);
  const stack: boolean[] = [];
  for (const word of words.reverse()) {
    if (typeof word === 'boolean') stack.push(word);
    else if (word === '!') stack.push(!stack.pop()!);
    else {
      const held = stack.splice(stack.length - Number(word.slice(1)));
      const yes = held.filter((each) => each).length;
      stack.push(word.startsWith('&') ? yes === held.length : yes > 0);
    }
  }
  return stack[0]!;
}

/** The choices that a group goes through; undefined where it goes through none. */
function choicesFor(each: Question, counted: Answers): string[] | undefined {
  if (each.kind !== 'group' || each.each === undefined) return undefined;
  const chosen = counted[each.each];
  return Array.isArray(chosen)
    ? (chosen as string[]).filter((id) => !['none', 'rather-not-say'].includes(id))
    : [];
}

/** Each entry of a group is a small form of its own, which also looks at the answers around it. */
function judgeEntries(each: QuestionOf<'group'>, given: unknown, counted: Answers) {
  const list = Array.isArray(given) && given.every((entry) => Object(entry) === entry) ? given : [];
  const entries = list as readonly Entry[];
  const all =
    choicesFor(each, counted)?.map((of) => entries.find((entry) => entry.of === of) ?? { of }) ?? entries;
  const inner = { sections: [{ questions: each.questions }] } as unknown as Definition;
  return all.map((entry) => ({ of: entry.of, ...judgeForm(inner, entry, counted) }));
}

/** What is left of an answer. */
function judgeAnswer(each: Question, given: Answer, counted: Answers): Answer | undefined {
  if (each.kind === 'group') {
    if (given === 'rather-not-say') return given;
    const kept = judgeEntries(each, given, counted).filter((entry) => Object.keys(entry.counted).length > 0);
    if (kept.length === 0) return undefined;
    return kept.map(({ of, counted: inside }) => (of === undefined ? inside : { of, ...inside })) as Answer;
  }
  const options: readonly Option[] = 'options' in each ? each.options : [];
  const gone = options.filter(({ when }) => !judge(when, counted)).map(({ id }) => id);
  if (Array.isArray(given)) return (given as string[]).filter((id) => !gone.includes(id));
  if (typeof given !== 'object') return gone.includes(String(given)) ? undefined : given;
  const rows = Object.entries(given).filter(([, id]) => !gone.includes(String(id)));
  return rows.length > 0 ? Object.fromEntries(rows) : undefined;
}

/**
 * What is shown and counted: starting from everything, what does not hold is crossed out, over and over.
 * @param around - Answers outside of this form that its conditions may look at.
 */
export function judgeForm(
  definition: Definition,
  answers: Answers,
  around: Answers = {},
): { shown: string[]; counted: Answers } {
  const all = definition.sections.flatMap((section) =>
    section.questions.map((each) => ({ each, gates: [section.when, each.when] })),
  );
  let shown = all.map(({ each }) => each.id);
  let counted: Answers = {};
  for (;;) {
    const previous = JSON.stringify([shown, counted]);
    const known = { ...around, ...counted };
    const next: Record<string, Answer> = {};
    for (const { each } of all) {
      const given = answers[each.id];
      if (!shown.includes(each.id) || given === undefined) continue;
      const rest = judgeAnswer(each, given, known);
      if (rest !== undefined && judgeOne('answered', rest, undefined)) next[each.id] = rest;
    }
    counted = next;
    const now = { ...around, ...counted };
    const asksNothing = (each: Question) =>
      each.kind === 'group' &&
      choicesFor(each, now) !== undefined &&
      !judgeEntries(each, [], now).some((entry) => entry.shown.length > 0);
    shown = all
      .filter(({ each, gates }) => gates.every((gate) => judge(gate, now)) && !asksNothing(each))
      .map(({ each }) => each.id);
    if (JSON.stringify([shown, counted]) === previous) return { shown, counted };
  }
}
