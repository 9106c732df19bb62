import { keyed, numbered, options, rule } from './shared.js';

/** Seven numbers of the DASS-21 make its stress score. Doubled, so that it compares with the 42 items. */
const dassStress = [1, 6, 8, 11, 12, 14, 18];

/**
 * Stress scale of the DASS-21. The cut-offs are those of the manual, for the doubled score. Some papers print
 * others, and some the halves; neither is the manual's.
 */
export const dass21Stress = keyed(options(0, 1, 2, 3), {
  id: 'dass-21-stress',
  window: 'P1W',
  licence: 'The practice confirms the terms of its copy',
  source:
    'Lovibond SH, Lovibond PF. Manual for the Depression Anxiety Stress Scales. 2nd ed. 1995. http://www2.psy.unsw.edu.au/dass/',
  items: numbered(dassStress),
  total: rule(dassStress, {
    rule: 'sum',
    times: 2,
    range: [0, 42],
    higherMeans: 'heavier',
    bands: [
      { id: 'normal', from: 0 },
      { id: 'mild', from: 15 },
      { id: 'moderate', from: 19 },
      { id: 'severe', from: 26 },
      { id: 'extremely-severe', from: 34 },
    ],
    bandSource: 'Lovibond and Lovibond 1995, manual. http://www2.psy.unsw.edu.au/dass/',
  }),
});
