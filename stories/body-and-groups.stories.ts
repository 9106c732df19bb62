import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RapportIntake } from '../src/widgets/intake/intake.js';
import type { Answers } from '../src/model/form/answers.js';
import type { Definition, Question, QuestionOf } from '../src/model/form/definition.js';

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
    kind: 'choice',
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

interface Args {
  questions: Question[];
  answers: Answers;
  /** Presses Continue, so that what is amiss shows. */
  amiss: boolean;
}

const definitionOf = (questions: Question[]): Definition => ({
  schema: 'rapport/definition@1',
  id: 'story',
  version: '1',
  title: 'Health',
  sections: [{ id: 'page', title: 'Health and injuries', questions }],
});

const meta: Meta<Args> = {
  title: 'Controls/Body and groups',
  args: { answers: {}, amiss: false },
  render: ({ questions, answers }) =>
    html`<rapport-intake .definition=${definitionOf(questions)} .answers=${answers}></rapport-intake>`,
  play: async ({ args, canvasElement }) => {
    const intake = canvasElement.querySelector<RapportIntake>('rapport-intake');
    if (!args.amiss || !intake) return;
    await customElements.whenDefined('rapport-intake');
    intake.addEventListener('rapport-ready', () => intake.reportValidity());
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Body: Story = { args: { questions: [body] } };
export const BodyChosen: Story = {
  args: { questions: [body], answers: { place: ['neck', 'lower-back', 'knee-left'] } },
};
export const BodyNothingToTell: Story = { args: { questions: [body], answers: { place: ['none'] } } };
export const BodyAmiss: Story = { args: { questions: [{ ...body, required: true }], amiss: true } };
export const BodyReadOnly: Story = {
  args: { questions: [{ ...body, readonly: true }], answers: { place: ['neck', 'knee-left'] } },
};
export const EachPlace: Story = {
  args: {
    questions: [body, each],
    answers: {
      place: ['lower-back', 'knee-left'],
      more: [{ of: 'knee-left', pain: 4, since: 'longer', helps: 'Better once I am warm.' }],
    },
  },
};
export const EachPlaceAmiss: Story = {
  args: { questions: [body, each], answers: { place: ['neck', 'knee-left'] }, amiss: true },
};
export const GroupEmpty: Story = { args: { questions: [medicines] } };
export const GroupWithEntries: Story = {
  args: {
    questions: [medicines],
    answers: {
      medicines: [
        { called: 'Ibuprofen', daily: 'no' },
        { called: 'Vitamin D', daily: 'yes' },
      ],
    },
  },
};
export const GroupFull: Story = {
  args: {
    questions: [medicines],
    answers: { medicines: [{ called: 'One' }, { called: 'Two' }, { called: 'Three' }] },
  },
};
export const GroupAmiss: Story = {
  args: { questions: [medicines], answers: { medicines: [{ daily: 'no' }] }, amiss: true },
};
export const GroupRatherNotSay: Story = {
  args: {
    questions: [{ ...medicines, sensitive: true }],
    answers: { medicines: 'rather-not-say' },
  },
};
export const GroupReadOnly: Story = {
  args: {
    questions: [{ ...medicines, readonly: true }],
    answers: { medicines: [{ called: 'Ibuprofen', daily: 'yes' }] },
  },
};
