import type { Instrument, ResponseScale } from './instrument.js';

/** All of the time first, as on the published form. */
const howMuch: ResponseScale = {
  kind: 'options',
  options: [4, 3, 2, 1, 0].map((value) => ({ value })),
};

/** The ten items in the order asked. */
export const k10Items = [
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
] as const;

type ItemId = (typeof k10Items)[number];

/** The six of them that make the K6, in the same order. */
export const k6Items = [
  'nervous',
  'hopeless',
  'fidgety',
  'nothing-cheers',
  'effort',
  'worthless',
] as const satisfies readonly ItemId[];

const form = (id: string, items: readonly ItemId[], alpha: number): Instrument => ({
  id,
  version: '1.0',
  window: 'P30D',
  licence: 'Available for unrestricted use',
  source:
    'Kessler RC et al. Short screening scales to monitor population prevalences and trends in non-specific psychological distress. Psychol Med 2002;32:959–976. doi 10.1017/S0033291702006074',
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
    reliability: [
      {
        kind: 'alpha',
        value: alpha,
        source:
          'Wojujutari AK, Idemudia ES. Depress Anxiety 2024;2024:3801950, the mean in a review of 48 studies. doi 10.1155/2024/3801950',
      },
    ],
  },
});

/** Kessler scales, 6 and 10 items. No cut-off of one country stands for another, so they have no bands. */
export const kessler: readonly Instrument[] = [form('k6', k6Items, 0.84), form('k10', k10Items, 0.9)];
