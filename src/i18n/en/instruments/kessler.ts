import { k10Items, k6Items } from '../../../model/instruments/kessler.js';
import type { InstrumentWords } from '../../../model/instruments/words.js';

type ItemId = (typeof k10Items)[number];

/** Published wording of the Kessler scales, credited in the instruments' data. */
const items: Readonly<Record<ItemId, string>> = {
  tired: 'tired out for no good reason?',
  nervous: 'nervous?',
  'nothing-calms': 'so nervous that nothing could calm you down?',
  hopeless: 'hopeless?',
  fidgety: 'restless or fidgety?',
  'cannot-sit-still': 'so restless that you could not sit still?',
  down: 'depressed?',
  'nothing-cheers': 'so depressed that nothing could cheer you up?',
  effort: 'that everything was an effort?',
  worthless: 'worthless?',
};

const text = (count: string, asked: readonly ItemId[]) => ({
  title: 'How you felt in the last 30 days',
  about: `These ${count} questions are used in many countries. They help the person you will meet ask the right things first. They are not a diagnosis.`,
  scales: {
    'how-much': {
      intro: 'During the past 30 days, about how often did you feel…',
      options: {
        4: 'All of the time',
        3: 'Most of the time',
        2: 'Some of the time',
        1: 'A little of the time',
        0: 'None of the time',
      },
    },
  },
  items: Object.fromEntries(asked.map((id) => [id, items[id]])),
  total: { name: 'The last 30 days', lower: 'Lighter', higher: 'Heavier' },
  subscales: {},
  bands: {},
});

/** By instrument id. */
export const kessler = {
  k6: text('six', k6Items),
  k10: text('ten', k10Items),
} satisfies Readonly<Record<string, InstrumentWords>>;
