import type { Answer, Answers } from '../../../src/model/form/answers.js';
import type { Condition } from '../../../src/model/form/condition.js';
import type { Definition, Option } from '../../../src/model/form/definition.js';

/*
 * The judge: the same rules, worked out another way. It turns a condition into the text of a boolean expression and
 * reads that text from left to right, and it shows a form by crossing things out until nothing changes any more.
 */

/** One comparison, as a row of a table: is the answer there, and which of less, same and more is it? */
export function judgeOne(op: string, answer: unknown, value: unknown): boolean {
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
  const members = new Set<unknown>(Array.isArray(answer) ? (answer as unknown[]) : []);
  return op === 'includes' ? members.has(value) : Object.is(answer, value) && typeof answer === typeof value;
}

/** A condition in Polish notation: `&2 |1 ! T` and so on, read with a stack from its end. */
export function judge(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  const words: (string | boolean)[] = [];
  const write = (each: Condition): void => {
    if ('not' in each) {
      words.push('!');
      write(each.not);
    } else if ('question' in each) words.push(judgeOne(each.op, answers[each.question], each.value));
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

/** What is shown and counted: starting from everything, what does not hold is crossed out, over and over. */
export function judgeForm(definition: Definition, answers: Answers): { shown: string[]; counted: Answers } {
  const all = definition.sections.flatMap((section) =>
    section.questions.map((each) => ({ each, gates: [section.when, each.when] })),
  );
  let shown = all.map(({ each }) => each.id);
  let counted: Answers = {};
  for (;;) {
    const previous = JSON.stringify([shown, counted]);
    const before: Record<string, Answer> = {};
    for (const { each } of all) {
      const given = answers[each.id];
      if (!shown.includes(each.id) || given === undefined) continue;
      const options: readonly Option[] = 'options' in each ? each.options : [];
      const gone = options.filter(({ when }) => !judge(when, counted)).map(({ id }) => id);
      const rest = Array.isArray(given) ? (given as string[]).filter((id) => !gone.includes(id)) : given;
      if (!gone.includes(String(rest)) || Array.isArray(rest))
        if (judgeOne('answered', rest, undefined)) before[each.id] = rest;
    }
    counted = before;
    shown = all.filter(({ gates }) => gates.every((gate) => judge(gate, counted))).map(({ each }) => each.id);
    if (JSON.stringify([shown, counted]) === previous) return { shown, counted };
  }
}
