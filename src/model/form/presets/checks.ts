import type { Condition } from '../condition.js';
import type { PresetStructure } from '../preset.js';
import { includes, is } from './conditions.js';

// Answers that hardly fit together, by preset. Apart from the presets: their first page can do without.

type Checks = NonNullable<PresetStructure['checks']>;

const both = (...all: Condition[]): Condition => ({ all });

/** An operation not long ago, and a body with nothing to tell about. */
const operationNowhere: Checks[number] = {
  id: 'operation-nowhere',
  when: both(includes('recent', 'surgery'), includes('body-areas', 'none')),
};

const training: Checks = [
  { id: 'pain-nowhere', when: both(is('focus', 'pain'), includes('body-areas', 'none')) },
  { id: 'active-first-try', when: both(is('active', 'yes'), includes('hard-before', 'first-try')) },
  operationNowhere,
];

const checks: Readonly<Record<string, Checks>> = {
  'personal-training': training,
  'personal-training-full': training,
  'occupational-therapy': [operationNowhere],
  'occupational-therapy-full': [operationNowhere],
  'counselling-partner-full': [
    { id: 'too-much-rarely', when: both(includes('brings', 'too-much'), is('too-much', 'rarely')) },
  ],
};

/** A preset with what its answers are checked for. */
export const withChecks = (preset: PresetStructure): PresetStructure => ({
  ...preset,
  checks: checks[preset.id] ?? [],
});
