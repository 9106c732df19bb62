import { keyed, numbered, options, rule, upTo } from './shared.js';

/** Perceived Stress Scale, 10 items. No cut-offs were published with it. */
export const pss10 = keyed(options(0, 1, 2, 3, 4), {
  id: 'pss-10',
  window: 'P1M',
  licence: 'Copyright of the author; free for academic research, anything else needs permission',
  source: 'Cohen S, Williamson G. Perceived stress in a probability sample of the United States. 1988',
  items: numbered(upTo(10), [4, 5, 7, 8]),
  total: rule(upTo(10), {
    rule: 'sum',
    range: [0, 40],
    higherMeans: 'heavier',
    change: { sd: 6.35, reliability: 0.78, source: 'Cohen and Williamson 1988' },
    reliability: [{ kind: 'alpha', value: 0.78, source: 'Cohen and Williamson 1988' }],
    norms: [
      {
        mean: 13.02,
        sd: 6.35,
        sample: '2387 adults, United States, 1983',
        source: 'Cohen and Williamson 1988',
      },
    ],
  }),
});
