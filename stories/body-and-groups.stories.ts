import type { Meta } from '@storybook/web-components-vite';
import type { Answers } from '../src/model/form/answers.js';
import type { Question, QuestionOf } from '../src/model/form/definition.js';
import * as states from './helpers/states.js';
import { widgetMeta, type Args, type Story } from './helpers/widget.js';

const body: QuestionOf<'body'> = {
  id: 'place',
  kind: 'body',
  label: 'Where does your body need some care?',
  why: 'So that we can plan around it.',
  sensitive: true,
};

const within: QuestionOf<'group'>['questions'] = [
  {
    id: 'pain',
    kind: 'scale',
    label: 'On a usual day, how strong is the pain or discomfort?',
    low: 'None at all',
    high: 'The most you can picture',
    required: true,
  },
  {
    id: 'since',
    kind: 'single-choice',
    label: 'How long has it been there?',
    options: [
      { id: 'weeks', label: 'Under 6 weeks' },
      { id: 'months', label: '6 weeks to 6 months' },
      { id: 'longer', label: 'Longer' },
    ],
  },
  { id: 'helps', kind: 'long-text', label: 'What sets it off, and what helps?' },
];

const each: QuestionOf<'group'> = {
  id: 'more',
  kind: 'group',
  each: 'place',
  label: 'A little more about each place',
  questions: within,
};

const medicines: QuestionOf<'group'> = {
  id: 'medicines',
  kind: 'group',
  label: 'Medicine that you take',
  hint: 'Only what you think matters.',
  one: 'Medicine',
  add: 'Add a medicine',
  max: 3,
  questions: [
    { id: 'called', kind: 'text', label: 'What is it called?', required: true },
    { id: 'from', kind: 'date', label: 'Since when?', max: 'today' },
    { id: 'daily', kind: 'yes-no', label: 'Do you take it every day?', sensitive: true },
  ],
};

const meta: Meta<Args<'rapport-intake'>> = {
  title: 'Controls/Body and groups',
  ...widgetMeta('rapport-intake', { practice: '' }),
};
export default meta;

/** One page with these questions. */
const asks = (questions: Question[], answers: Answers = {}): Story<'rapport-intake'> => ({
  args: {
    definition: {
      schema: 'rapport/definition@1',
      id: 'story',
      version: '1',
      title: 'Health',
      sections: [{ id: 'page', title: 'Health and injuries', questions }],
    },
    answers,
  },
});

/** The same once Continue was pressed. */
const amiss = (...asked: Parameters<typeof asks>) => ({ ...asks(...asked), play: states.amiss });

export const Body = asks([body]);
export const BodyChosen = asks([body], { place: ['neck', 'lower-back', 'knee-left'] });
export const BodyNothingToTell = asks([body], { place: ['none'] });
export const BodyAmiss = amiss([{ ...body, required: true }]);
export const BodyReadOnly = asks([{ ...body, readonly: true }], { place: ['neck', 'knee-left'] });
export const BodyNarrow = { ...BodyChosen, ...states.narrow };
export const BodyDark = { ...BodyChosen, ...states.dark };

export const EachPlace = asks([body, each], {
  place: ['lower-back', 'knee-left'],
  more: [{ of: 'knee-left', pain: 4, since: 'longer', helps: 'Better once I am warm.' }],
});
export const EachPlaceAmiss = amiss([body, each], { place: ['neck', 'knee-left'] });

export const GroupEmpty = asks([medicines]);
export const GroupWithEntries = asks([medicines], {
  medicines: [
    { called: 'Ibuprofen', daily: 'no' },
    { called: 'Vitamin D', daily: 'yes' },
  ],
});
export const GroupFull = asks([medicines], {
  medicines: [{ called: 'One' }, { called: 'Two' }, { called: 'Three' }],
});
export const GroupAmiss = amiss([medicines], { medicines: [{ daily: 'no' }] });
export const GroupRatherNotSay = asks([{ ...medicines, sensitive: true }], { medicines: 'rather-not-say' });
export const GroupReadOnly = asks([{ ...medicines, readonly: true }], {
  medicines: [{ called: 'Ibuprofen', daily: 'yes' }],
});
