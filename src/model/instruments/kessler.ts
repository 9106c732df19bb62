import type { Instrument, ResponseScale } from './instrument.js';

/** All of the time first, as on the published form. */
const howMuch: ResponseScale = {
  kind: 'options',
  options: [4, 3, 2, 1, 0].map((value) => ({ value })),
};

const form = (id: string, items: readonly string[], alpha: number): Instrument => ({
  id,
  version: '1.0',
  window: 'P30D',
  licence: 'Available for unrestricted use',
  source:
    'Kessler RC et al. Short screening scales to monitor population prevalences and trends in non-specific psychological distress. Psychol Med 2002;32:959–976',
  credit:
    'World Health Organization, 2003. Kessler RC, Barker PR, Colpe LJ, et al. Screening for serious mental illness in the general population. Arch Gen Psychiatry 2003;60:184–189',
  validated: true,
  sensitiveToChange: true,
  audience: 'practitioner',
  settings: ['matrix', 'items', 'auto-advance'],
  scales: { 'how-much': howMuch },
  items: items.map((item) => ({ id: item, scale: 'how-much' })),
  subscales: [],
  total: {
    items,
    rule: 'sum',
    range: [0, 4 * items.length],
    atMostMissing: 0,
    higherMeans: 'heavier',
    reliability: [{ kind: 'alpha', value: alpha, source: 'Kessler et al. 2002' }],
  },
});

/** Kessler scale, 6 items. No cut-off of one country stands for another, so it has no bands. */
const k6 = form('k6', ['nervous', 'hopeless', 'fidgety', 'nothing-cheers', 'effort', 'worthless'], 0.89);

/** Kessler scale, 10 items: those of the K6 among them. */
const k10 = form(
  'k10',
  [
    'tired',
    'nervous',
    'nothing-calms',
    'hopeless',
    'fidgety',
    'cannot-sit-still',
    'down',
    'nothing-cheers',
    'effort',
    'worthless',
  ],
  0.93,
);

export const kessler: readonly Instrument[] = [k6, k10];
