import type { ScoreRule } from '../instrument.js';
import { keyed, numbered, options, rule, upTo } from './shared.js';

const motive = (id: string, numbers: readonly number[], higherMeans: ScoreRule['higherMeans']) => ({
  id,
  ...rule(numbers, { rule: 'mean', range: [0, 4], higherMeans }),
});

/** Why somebody exercises: BREQ-3. Six reasons, each for itself; adding them up would mean nothing. */
export const breq3 = keyed(options(0, 1, 2, 3, 4), {
  id: 'breq-3',
  licence: 'The practice confirms the terms of its copy',
  source:
    'Markland D, Tobin V. J Sport Exerc Psychol 2004;26:191–196; Wilson PM, Rodgers WM, Loitz CC, Scime G. J Appl Biobehav Res 2006;11:79–104',
  audience: 'public',
  items: numbered(upTo(24)),
  subscales: [
    motive('amotivation', [2, 8, 14, 20], 'heavier'),
    motive('external', [6, 12, 18, 24], 'heavier'),
    motive('introjected', [4, 10, 16, 22], 'heavier'),
    motive('identified', [1, 7, 13, 19], 'stronger'),
    motive('integrated', [5, 11, 17, 23], 'stronger'),
    motive('intrinsic', [3, 9, 15, 21], 'stronger'),
  ],
});
