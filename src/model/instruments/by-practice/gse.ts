import { keyed, numbered, options, rule, upTo } from './shared.js';

/** General Self-Efficacy Scale. Its authors score it with up to three items missing, and publish no cut-offs. */
export const gse = keyed(options(1, 2, 3, 4), {
  id: 'gse',
  licence: 'Copyright of the authors; use is allowed where the source is named',
  source:
    'Schwarzer R, Jerusalem M. Generalized Self-Efficacy scale. 1995. https://userpage.fu-berlin.de/~health/selfscal.htm',
  audience: 'public',
  items: numbered(upTo(10)),
  total: rule(upTo(10), {
    rule: 'sum',
    range: [10, 40],
    atMostMissing: 3,
    missingSource:
      'Schwarzer R. Everything you wanted to know about the General Self-Efficacy Scale. https://userpage.fu-berlin.de/~health/faq_gse.pdf',
    higherMeans: 'stronger',
  }),
});
