import { ratherNotSay } from '../answers.js';
import type { Condition } from '../condition.js';

export const is = (question: string, value: string): Condition => ({ question, op: 'equals', value });
export const includes = (question: string, value: string): Condition => ({ question, op: 'includes', value });

/** Somebody named a place on the body: not "none", and not "I'd rather not say". */
export const namedSomewhere: Condition = {
  all: [
    { question: 'body-areas', op: 'answered' },
    { not: { any: [includes('body-areas', 'none'), includes('body-areas', ratherNotSay)] } },
  ],
};
