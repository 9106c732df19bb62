import { keyed, numbered, options, rule, upTo } from './shared.js';

const source =
  'Cohen and Williamson 1988. https://www.cmu.edu/dietrich/psychology/stress-immunity-disease-lab/scales/index.html';

/**
 * Perceived Stress Scale, 10 items. No cut-offs were published with it. How large a change must be is worked out with
 * its published alpha and with the spread of both rows of its norm table taken together.
 */
export const pss10 = keyed(options(0, 1, 2, 3, 4), {
  id: 'pss-10',
  window: 'P1M',
  licence: 'Copyright of the author; free for academic research, anything else needs permission',
  source:
    'Cohen S, Williamson G. Perceived stress in a probability sample of the United States. In: Spacapan S, Oskamp S, eds. The social psychology of health. 1988:31–67',
  items: numbered(upTo(10), [4, 5, 7, 8]),
  total: rule(upTo(10), {
    rule: 'sum',
    range: [0, 40],
    higherMeans: 'heavier',
    change: { sd: 6.38, reliability: 0.78, source: `${source}: alpha, and the norm table pooled` },
    reliability: [{ kind: 'alpha', value: 0.78, source }],
    norms: [
      { mean: 12.1, sd: 5.9, sample: '926 men, United States, 1983', source },
      { mean: 13.7, sd: 6.6, sample: '1406 women, United States, 1983', source },
    ],
  }),
});
