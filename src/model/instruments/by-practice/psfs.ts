import { keyed, numbered, rule, upTo } from './shared.js';

const form = 'printed on the form: https://www.precisionphysio.com.au/the-patient-specific-functional-scale/';

/**
 * Patient-Specific Functional Scale: up to five activities of the person's own; those not named stay open. What one
 * person cannot do is not what another cannot: only the same activities compare.
 */
export const psfs = keyed(
  { kind: 'ruler', min: 0, max: 10 },
  {
    id: 'psfs',
    licence: 'The practice confirms the terms of its copy',
    source:
      'Stratford P, Gill C, Westaway M, Binkley J. Physiother Can 1995;47:258–263. https://www.precisionphysio.com.au/the-patient-specific-functional-scale/',
    audience: 'public',
    items: numbered(upTo(5)),
    total: rule(upTo(5), {
      rule: 'mean',
      range: [0, 10],
      atMostMissing: 4,
      missingSource: `Stratford et al. 1995, the sum over the number of activities, ${form}`,
      sameItems: true,
      higherMeans: 'stronger',
      change: {
        atLeast: 2,
        ofOne: 3,
        source: `Stratford et al. 1995, smallest change at 90 % confidence, ${form}`,
      },
    }),
  },
);
