import { isList } from '../answers.js';
import { visibleOptions } from '../options.js';
import { areAllOf, idsOf } from './checks.js';
import type { KindModel } from './kind.js';

/** Options put in order. Somebody who begins goes on to the end, or to the last place that is asked for. */
export const ranking: KindModel<'ranking'> = {
  seconds: 20,
  shape: 'list',
  missing: 'missing-choices',
  check: ({ options }, answer) => areAllOf(answer, idsOf(options)),
  checkParts({ id, options, top }, answer, { answers }) {
    const places = Math.min(top ?? Infinity, visibleOptions(options, answers).length);
    return isList(answer) && answer.length !== places
      ? [{ question: id, code: 'not-ranked', limit: places }]
      : [];
  },
};
