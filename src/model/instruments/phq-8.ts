import { panel, phqBands, phqItems, sumOf } from './patient-health.js';

/** Patient Health Questionnaire, 8 items: the PHQ-9 without its last item. */
export const phq8 = panel(phqItems, {
  id: 'phq-8',
  source:
    'Kroenke K, Strine TW, Spitzer RL, Williams JBW, Berry JT, Mokdad AH. The PHQ-8 as a measure of current depression in the general population. J Affect Disord 2009;114:163–173. doi 10.1016/j.jad.2008.06.026',
  total: sumOf(phqItems, {
    bands: phqBands,
    bandSource: 'Kroenke et al. 2009. doi 10.1016/j.jad.2008.06.026',
  }),
});
