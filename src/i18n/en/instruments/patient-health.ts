import {
  gadItems,
  moodItems,
  phq4Items,
  phq9Items,
  phqItems,
  worryItems,
  type ItemId,
} from '../../../model/instruments/patient-health.js';
import type { InstrumentWords } from '../../../model/instruments/words.js';

/** Published wording of every item of the PHQ and GAD family, credited in the instruments' data. */
const items: Readonly<Record<ItemId, string>> = {
  nervous: 'Feeling nervous, anxious or on edge',
  'worry-control': 'Not being able to stop or control worrying',
  'worry-much': 'Worrying too much about different things',
  'trouble-relaxing': 'Trouble relaxing',
  restless: 'Being so restless that it is hard to sit still',
  irritable: 'Becoming easily annoyed or irritable',
  afraid: 'Feeling afraid as if something awful might happen',
  'little-interest': 'Little interest or pleasure in doing things',
  'feeling-down': 'Feeling down, depressed, or hopeless',
  sleep: 'Trouble falling or staying asleep, or sleeping too much',
  tired: 'Feeling tired or having little energy',
  appetite: 'Poor appetite or overeating',
  failure: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  concentrating: 'Trouble concentrating on things, such as reading the newspaper or watching television',
  'slow-or-restless':
    'Moving or speaking so slowly that other people could have noticed. Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  'better-off-dead': 'Thoughts that you would be better off dead, or of hurting yourself in some way',
};

/** Two stems are in print: the PHQ-9 says "any of the following problems". */
const stem = (any: boolean) =>
  `Over the last 2 weeks, how often have you been bothered by ${any ? 'any of ' : ''}the following problems?`;

/** The published answers. "Not at all sure" is a known misprint of the first. */
const options = { 0: 'Not at all', 1: 'Several days', 2: 'More than half the days', 3: 'Nearly every day' };

const ends = (name: string) => ({ name, lower: 'Lighter', higher: 'Heavier' });

const text = <Rest extends Partial<Pick<InstrumentWords, 'bands' | 'subscales'>>>(
  title: string,
  count: string,
  asked: readonly ItemId[],
  name: string,
  { any = false, ...rest }: Rest & { any?: boolean },
) => ({
  title,
  about: `These ${count} questions are used in many clinics. They help the person you will meet ask the right things first. They are not a diagnosis.`,
  scales: { 'how-often': { intro: stem(any), options } },
  items: Object.fromEntries(asked.map((id) => [id, items[id]])),
  total: ends(name),
  subscales: {},
  bands: {},
  ...rest,
});

const lightToHeavy = {
  none: 'You describe two weeks with little of this',
  mild: 'You describe two weeks with some of this',
  moderate: 'You describe a heavy two weeks',
  'moderately-severe': 'You describe a very heavy two weeks',
  severe: 'You describe two weeks with a great deal to carry',
};

/** By instrument id. */
export const patientHealth = {
  'phq-2': text('Two questions about the last two weeks', 'two', moodItems, 'Mood', { any: true }),
  'gad-2': text('Two questions about worry', 'two', worryItems, 'Worry', {}),
  'phq-4': text('Four questions about the last two weeks', 'four', phq4Items, 'The last two weeks', {
    subscales: { 'gad-2': ends('Worry'), 'phq-2': ends('Mood') },
    bands: {
      normal: 'You describe two weeks with little of this',
      mild: 'You describe two weeks with some of this',
      moderate: 'You describe a heavy two weeks',
      severe: 'You describe a very heavy two weeks',
    },
  }),
  'gad-7': text('Worry in the last two weeks', 'seven', gadItems, 'Worry', {
    bands: {
      minimal: 'You describe two weeks with little worry',
      mild: 'You describe two weeks with some worry',
      moderate: 'You describe two weeks with a lot of worry',
      severe: 'You describe two weeks that were very heavy with worry',
    },
  }),
  'phq-8': text('Mood and energy in the last two weeks', 'eight', phqItems, 'Mood and energy', {
    any: true,
    bands: lightToHeavy,
  }),
  'phq-9': text('Mood and energy in the last two weeks', 'nine', phq9Items, 'Mood and energy', {
    any: true,
    bands: lightToHeavy,
  }),
} satisfies Readonly<Record<string, InstrumentWords>>;
