import { keyed, numbered, options, rule, upTo } from './shared.js';

const source = 'Topp CW et al. Psychother Psychosom 2015;84:167–176. doi 10.1159/000376585';

/** WHO-5 Well-Being Index. The published form begins with the highest answer. */
export const who5 = keyed(options(5, 4, 3, 2, 1, 0), {
  id: 'who-5',
  window: 'P2W',
  licence: 'Copyright of the World Health Organization; the practice confirms its terms',
  source: `World Health Organization Regional Office for Europe. 1998. ${source}`,
  items: numbered(upTo(5)),
  total: rule(upTo(5), {
    ...{ rule: 'sum', times: 4, range: [0, 100], higherMeans: 'stronger' },
    // Of the percentage score: two and a half steps of the raw sum.
    change: { atLeast: 10, source },
  }),
});
