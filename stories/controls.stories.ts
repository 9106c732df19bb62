import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Definition, Question } from '../src/model/form/definition.js';

const options = [
  { id: 'one', label: 'Getting stronger', hint: 'From wherever you are now' },
  { id: 'two', label: 'Easing pain or an old injury', hint: 'Moving with less worry' },
  { id: 'three', label: 'Something with a rather longer name that has to wrap on a phone' },
];

const questions: Question[] = [
  { id: 'text', kind: 'text', label: 'What do you like to be called?', required: true },
  {
    id: 'long-text',
    kind: 'long-text',
    label: 'What matters to you?',
    prompts: ['I want to', 'I worry that'],
  },
  { id: 'email', kind: 'email', label: 'Email address', hint: 'Only to arrange a first time.' },
  { id: 'phone', kind: 'phone', label: 'Phone number' },
  { id: 'date', kind: 'date', label: 'When did it start?', max: 'today' },
  { id: 'number', kind: 'number', label: 'How far do you walk?', unit: 'minutes', min: 0, max: 600 },
  { id: 'choice', kind: 'choice', label: 'What would you like help with first?', options },
  { id: 'choices', kind: 'choices', label: 'What has made it hard before?', options, sensitive: true },
  { id: 'yes-no', kind: 'yes-no', label: 'Do you see a therapist?', sensitive: true },
  { id: 'scale', kind: 'scale', label: 'How sure are you?', low: 'Not at all sure', high: 'Completely sure' },
  { id: 'lean', kind: 'lean', label: 'Pace', from: 'Go gently', to: 'Challenge me' },
  { id: 'week', kind: 'week', label: 'When could you usually make it?' },
  {
    id: 'consent',
    kind: 'consent',
    label: 'I agree that the practice keeps and reads this.',
    required: true,
  },
];

const definitionOf = (question: Question): Definition => ({
  schema: 'rapport/definition@1',
  id: 'story',
  version: '1',
  title: 'One question',
  sections: [
    { id: 'page', title: question.kind, questions: [{ ...question, why: 'So that we can plan around it.' }] },
  ],
});

interface Args {
  question: Question;
}

const meta: Meta<Args> = {
  title: 'Controls',
  render: ({ question }) => html`<rapport-intake .definition=${definitionOf(question)}></rapport-intake>`,
};
export default meta;

const story = (kind: Question['kind']): StoryObj<Args> => ({
  args: { question: questions.find((question) => question.kind === kind)! },
});

export const Text = story('text');
export const LongText = story('long-text');
export const Email = story('email');
export const Phone = story('phone');
export const DateOfDay = story('date');
export const NumberWithUnit = story('number');
export const Choice = story('choice');
export const Choices = story('choices');
export const YesNo = story('yes-no');
export const Scale = story('scale');
export const Lean = story('lean');
export const Week = story('week');
export const Consent = story('consent');
