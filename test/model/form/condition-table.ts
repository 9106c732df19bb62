import type { Answer, Answers } from '../../../src/model/form/answers.js';
import type { Condition } from '../../../src/model/form/condition.js';
import { comparisons } from '../../../src/model/form/comparisons.js';
import { judge, judgeOne } from './judge.js';

type Holds = (condition: Condition | undefined, answers: Answers, today?: string) => boolean;

const today = '2026-11-22';

const answers: readonly (Answer | undefined)[] = [
  ...[undefined, '', ' ', 'a', 'b', '1', -1, 0, 1, 2, true, false],
  ...['2008-11-22', '2008-11-23', '2007-02-29', '2026-11-22', '2026-11-23'],
  ...[[], ['a'], ['b', 'a'], { row: 'a' }, [{ of: 'a' }]],
];
const values = [undefined, '', 'a', 'b', '1', -1, 0, 1, 18, true, false];

/** Every pair of answer and value, by every comparison. */
const pairs: readonly (readonly [Condition, Answers, boolean])[] = comparisons.flatMap((op) =>
  answers.flatMap((answer) =>
    values.map(
      (value) =>
        [
          { question: 'q', op, ...(value === undefined ? {} : { value }) },
          answer === undefined ? {} : { q: answer },
          judgeOne(op, answer, value, today),
        ] as const,
    ),
  ),
);

const yes: Condition = { question: 'q', op: 'answered' };
const no: Condition = { not: yes };
const small: readonly Condition[] = [
  ...[yes, no, { not: no }, { not: { not: no } }],
  ...[[], [yes], [no], [yes, yes], [yes, no], [no, yes], [no, no]].flatMap((some) => [
    { all: some },
    { any: some },
  ]),
];
/** All, any and not, of nothing, of one and of two, and one inside the other. */
const nested: readonly Condition[] = small.flatMap((each) => [
  each,
  ...[{ not: each }, { all: [each, yes] }, { any: [each, no] }, { all: [{ any: [each] }, { not: no }] }],
]);

/** Where a way to judge conditions says another thing than the tables: each as text. None, if it is right. */
export function disagreements(holds: Holds): string[] {
  const rows = [
    ...pairs,
    ...nested.map((each) => [each, { q: 'x' }, judge(each, { q: 'x' })] as const),
    [undefined, {}, true] as const,
  ];
  return rows
    .filter(([condition, given, expected]) => holds(condition, given, today) !== expected)
    .map(([condition, given]) => `${JSON.stringify(condition)} for ${JSON.stringify(given)}`);
}
