import { moodItems as mood, panel, phq4Items, sumOf, worryItems as worry } from './patient-health.js';

/** Patient Health Questionnaire, 4 items: two of the GAD-7 first, then two of the PHQ-9. */
export const phq4 = panel(phq4Items, {
  id: 'phq-4',
  source:
    'Kroenke K, Spitzer RL, Williams JBW, Löwe B. An ultra-brief screening scale for anxiety and depression: the PHQ-4. Psychosomatics 2009;50:613–621. doi 10.1176/appi.psy.50.6.613',
  subscales: [
    { id: 'gad-2', ...sumOf(worry) },
    { id: 'phq-2', ...sumOf(mood, { loinc: '55758-7' }) },
  ],
  total: sumOf(phq4Items, {
    bands: [
      { id: 'normal', from: 0 },
      { id: 'mild', from: 3 },
      { id: 'moderate', from: 6 },
      { id: 'severe', from: 9 },
    ],
    bandSource: 'Kroenke et al. 2009. doi 10.1176/appi.psy.50.6.613',
    loinc: '70272-0',
  }),
  loinc: '69724-3',
});

/** The two questions about worry alone. */
export const gad2 = panel(worry, {
  id: 'gad-2',
  source:
    'Kroenke K, Spitzer RL, Williams JBW, Monahan PO, Löwe B. Anxiety disorders in primary care: prevalence, impairment, comorbidity, and detection. Ann Intern Med 2007;146:317–325. doi 10.7326/0003-4819-146-5-200703060-00004',
  total: sumOf(worry),
});

/** The two questions about mood alone. */
export const phq2 = panel(mood, {
  id: 'phq-2',
  source:
    'Kroenke K, Spitzer RL, Williams JBW. The Patient Health Questionnaire-2: validity of a two-item depression screener. Med Care 2003;41:1284–1292. doi 10.1097/01.MLR.0000093487.78664.3C',
  total: sumOf(mood, { loinc: '55758-7' }),
});
