import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answer } from '../src/model/form/answers.js';
import type { Definition, Question } from '../src/model/form/definition.js';

const options = [
  { id: 'one', label: 'Getting stronger', hint: 'From wherever you are now' },
  { id: 'two', label: 'Easing pain or an old injury', hint: 'Moving with less worry' },
  { id: 'three', label: 'Something with a rather longer name that has to wrap on a phone' },
];

const optionOf = (label: string) => ({ id: label.toLowerCase().replaceAll(' ', '-'), label });

const sports = ['Archery', 'Badminton', 'Boxing', 'Canoeing', 'Climbing', 'Cycling', 'Dancing', 'Fencing']
  .concat(['Football', 'Golf', 'Hiking', 'Judo', 'Rowing', 'Running', 'Tai chi', 'Yoga'])
  .map(optionOf);

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
  { id: 'time', kind: 'time', label: 'When do you usually get up?' },
  { id: 'select', kind: 'select', label: 'Which sport do you miss most?', options: sports },
  { id: 'country', kind: 'country', label: 'Where did you grow up?' },
  { id: 'address', kind: 'address', label: 'Where do you live?', required: true },
  { id: 'ranking', kind: 'ranking', label: 'What matters most just now?', options, top: 2 },
  {
    id: 'matrix',
    kind: 'matrix',
    label: 'In the last two weeks, how often did you …',
    rows: [
      { id: 'rest', label: 'feel rested when you woke up' },
      { id: 'move', label: 'move in a way that you enjoyed' },
    ],
    options: ['Never', 'Some days', 'Most days', 'Every day'].map(optionOf),
  },
  { id: 'signature', kind: 'signature', label: 'Please sign here', required: true },
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
  answer?: Answer;
}

const meta: Meta<Args> = {
  title: 'Controls',
  render: ({ question, answer }) =>
    html`<rapport-intake
      .definition=${definitionOf(question)}
      .answers=${answer === undefined ? {} : { [question.id]: answer }}
    ></rapport-intake>`,
};
export default meta;

/** What a story may change of its question. */
type State = Partial<Pick<Question, 'required' | 'sensitive' | 'readonly'>>;

const story = (kind: Question['kind'], state: State = {}, answer?: Answer): StoryObj<Args> => {
  const question = { ...questions.find((each) => each.kind === kind)!, ...state };
  return { args: answer === undefined ? { question } : { question, answer } };
};

/** As it is after Continue: with what is amiss. */
const amiss = (kind: Question['kind'], answer?: Answer): StoryObj<Args> => ({
  ...story(kind, { required: true }, answer),
  play: async ({ canvasElement }) => {
    const intake = canvasElement.querySelector('rapport-intake')!;
    await customElements.whenDefined('rapport-intake');
    while (!intake.reportValidity() && !intake.shadowRoot?.querySelector('.sum'))
      await new Promise((resolve) => setTimeout(resolve, 50));
  },
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

const home = { line1: '1 Hill Road', city: 'York', postcode: 'YO1 7HH', country: 'GB' };

export const Time = story('time');
export const Select = story('select');
export const SelectAnswered = story('select', {}, 'running');
export const SelectAmiss = amiss('select', 'a sport of my own');
export const SelectSensitive = story('select', { sensitive: true });
export const SelectReadOnly = story('select', { readonly: true }, 'running');
export const Country = story('country');
export const CountryAnswered = story('country', {}, 'PT');
export const CountryAmiss = amiss('country');
export const CountryReadOnly = story('country', { readonly: true }, 'PT');
export const Address = story('address');
export const AddressOptional = story('address', { required: false });
export const AddressAnswered = story('address', {}, home);
export const AddressAmiss = amiss('address', { line1: '1 Hill Road' });
export const AddressSensitive = story('address', { sensitive: true });
export const AddressReadOnly = story('address', { readonly: true }, home);
export const Ranking = story('ranking');
export const RankingAnswered = story('ranking', {}, ['two', 'one']);
export const RankingAmiss = amiss('ranking', ['two']);
export const RankingSensitive = story('ranking', { sensitive: true });
export const RankingReadOnly = story('ranking', { readonly: true }, ['two', 'one']);
export const Matrix = story('matrix');
export const MatrixAnswered = story('matrix', {}, { rest: 'some-days', move: 'never' });
export const MatrixAmiss = amiss('matrix', { rest: 'some-days' });
export const MatrixSensitive = story('matrix', { sensitive: true });
export const MatrixReadOnly = story('matrix', { readonly: true }, { rest: 'some-days', move: 'never' });
export const Signature = story('signature');
export const SignatureTyped = story('signature', {}, { name: 'Sam Okoro' });
export const SignatureDrawn = story(
  'signature',
  {},
  { drawing: 'M60 130C90 40 140 30 150 100 160 170 210 150 240 90 270 60 300 140 340 120L520 100' },
);
export const SignatureAmiss = amiss('signature');
export const SignatureReadOnly = story('signature', { readonly: true }, { name: 'Sam Okoro' });
