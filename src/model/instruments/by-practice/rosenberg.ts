import { idOf, keyed, numbered, options, rule, upTo } from './shared.js';

/** Rosenberg's scale. Two orders are in print; which one a practice uses decides what is turned round. */
export const rosenberg = keyed(options(0, 1, 2, 3), {
  id: 'rosenberg',
  licence: 'Free to use; the practice confirms the terms of its copy',
  source: 'Rosenberg M. Society and the adolescent self-image. 1965',
  items: numbered(upTo(10)),
  orders: [
    { id: '2-5-6-8-9', version: '1.1', reverse: [2, 5, 6, 8, 9].map(idOf) },
    { id: '3-5-8-9-10', version: '1.2', reverse: [3, 5, 8, 9, 10].map(idOf) },
  ],
  total: rule(upTo(10), { rule: 'sum', range: [0, 30], higherMeans: 'stronger' }),
});
