import type { Instrument } from './instrument.js';

const rule = {
  rule: 'percent',
  range: [0, 100],
  atMostMissing: 1,
  missingSource: 'Rapport, own rule: five answers of six are enough for a place on a scale without norms',
} as const;

/**
 * Rapport's own check-in. Stress: three items about load, three about what carries it. Confidence: trust in
 * one's body, then being active in five hard situations, built as Bandura's guide (2006) builds such scales:
 * situation by situation, 0–10, "I can". Nobody has validated it yet, so it has no bands, no norms and no
 * total: it shows where someone is, and how that moves against their own earlier answers.
 */
export const rapportCheck: Instrument = {
  id: 'rapport-check',
  version: '1.0',
  window: 'P2W',
  licence: 'MIT',
  source:
    'Rapport, own words. Form of the confidence items: Bandura A. Guide for constructing self-efficacy scales, 2006',
  validated: false,
  sensitiveToChange: true,
  audience: 'public',
  settings: ['matrix', 'items', 'auto-advance'],
  scales: {
    'how-often': { kind: 'options', options: [0, 1, 2, 3, 4].map((value) => ({ value })) },
    'how-sure': { kind: 'ruler', min: 0, max: 10 },
  },
  items: [
    { id: 'asked-too-much', scale: 'how-often' },
    { id: 'busy-mind', scale: 'how-often' },
    { id: 'tense-body', scale: 'how-often' },
    { id: 'enough-sleep', scale: 'how-often', reverse: true },
    { id: 'ready-for-the-day', scale: 'how-often', reverse: true },
    { id: 'time-for-good', scale: 'how-often', reverse: true },
    { id: 'trust-body', scale: 'how-sure' },
    { id: 'when-tired', scale: 'how-sure' },
    { id: 'when-low', scale: 'how-sure' },
    { id: 'when-short-of-time', scale: 'how-sure' },
    { id: 'when-alone', scale: 'how-sure' },
    { id: 'when-sore', scale: 'how-sure' },
  ],
  subscales: [
    {
      id: 'stress',
      ...rule,
      items: [
        'asked-too-much',
        'busy-mind',
        'tense-body',
        'enough-sleep',
        'ready-for-the-day',
        'time-for-good',
      ],
      higherMeans: 'heavier',
    },
    {
      id: 'confidence',
      ...rule,
      items: ['trust-body', 'when-tired', 'when-low', 'when-short-of-time', 'when-alone', 'when-sore'],
      higherMeans: 'stronger',
    },
  ],
};
