import type { Instrument, ResponseScale, ScoreRule } from './instrument.js';

/** What the PHQ and GAD questionnaires have in common. The text of the licence is that of phqscreeners.com. */
const common = {
  version: '1.0',
  window: 'P2W',
  licence: 'No permission required to reproduce, translate, display or distribute',
  credit:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.',
  validated: true,
  sensitiveToChange: true,
  audience: 'practitioner',
  settings: ['matrix', 'items', 'auto-advance'],
} as const;

/** Not at all, Several days, More than half the days, Nearly every day. */
const howOften: ResponseScale = {
  kind: 'options',
  options: [
    { value: 0, loinc: 'LA6568-5' },
    { value: 1, loinc: 'LA6569-3' },
    { value: 2, loinc: 'LA6570-1' },
    { value: 3, loinc: 'LA6571-9' },
  ],
};

/** Every item of the family with its LOINC code. Several questionnaires ask the same ones. */
const loinc = {
  nervous: '69725-0',
  'worry-control': '68509-9',
  'worry-much': '69733-4',
  'trouble-relaxing': '69734-2',
  restless: '69735-9',
  irritable: '69689-8',
  afraid: '69736-7',
  'little-interest': '44250-9',
  'feeling-down': '44255-8',
  sleep: '44259-0',
  tired: '44254-1',
  appetite: '44251-7',
  failure: '44258-2',
  concentrating: '44252-5',
  'slow-or-restless': '44253-3',
  'better-off-dead': '44260-8',
};

export type ItemId = keyof typeof loinc;

/** The two items about worry: the GAD-2. */
export const worryItems = ['nervous', 'worry-control'] as const satisfies readonly ItemId[];

/** The two about mood: the PHQ-2. */
export const moodItems = ['little-interest', 'feeling-down'] as const satisfies readonly ItemId[];

/** Those of the PHQ-4, in its order. */
export const phq4Items = [...worryItems, ...moodItems] as const;

/** The first eight items of the PHQ-9, in its order. */
export const phqItems = [
  ...moodItems,
  'sleep',
  'tired',
  'appetite',
  'failure',
  'concentrating',
  'slow-or-restless',
] as const satisfies readonly ItemId[];

/** All nine of the PHQ-9. */
export const phq9Items = [...phqItems, 'better-off-dead'] as const satisfies readonly ItemId[];

/** The seven items of the GAD-7, in its order. */
export const gadItems = [
  ...worryItems,
  'worry-much',
  'trouble-relaxing',
  'restless',
  'irritable',
  'afraid',
] as const satisfies readonly ItemId[];

/** The sum of some items, 0 to 3 each, none of which may be missing unless `rest` says otherwise. */
export const sumOf = (items: readonly ItemId[], rest: Partial<ScoreRule> = {}): ScoreRule => ({
  items,
  rule: 'sum',
  range: [0, 3 * items.length],
  atMostMissing: 0,
  higherMeans: 'heavier',
  ...rest,
});

/** A questionnaire of the family: its items in order, and what is its own. */
export const panel = (
  items: readonly ItemId[],
  rest: Pick<Instrument, 'id' | 'source'> & Partial<Instrument>,
): Instrument => ({
  ...common,
  scales: { 'how-often': howOften },
  items: items.map((id) => ({
    id,
    scale: 'how-often',
    ...(id === 'better-off-dead' && { readFirst: true }),
    loinc: loinc[id],
  })),
  subscales: [],
  ...rest,
});

/** Five parts of a PHQ score, from the lower cut-offs 0, 5, 10, 15 and 20. */
export const phqBands = [
  { id: 'none', from: 0 },
  { id: 'mild', from: 5 },
  { id: 'moderate', from: 10 },
  { id: 'moderately-severe', from: 15 },
  { id: 'severe', from: 20 },
] as const;
