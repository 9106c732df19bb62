import type { Meta } from '@storybook/web-components-vite';
import { ratherNotSay, type Answer } from '../src/model/form/answers.js';
import type { Definition, Question } from '../src/model/form/definition.js';
import * as states from './helpers/states.js';
import { widgetMeta, type Args, type Story as StoryOf } from './helpers/widget.js';

type Story = StoryOf<'rapport-intake'>;

const meta: Meta<Args<'rapport-intake'>> = {
  title: 'Controls',
  ...widgetMeta('rapport-intake', { practice: '' }),
};
export default meta;

type WithoutId<Asked> = Asked extends Question ? Omit<Asked, 'id'> : never;

const longWords =
  'A question that takes its time to say what it means, and has a Donaudampfschifffahrtselektrizitätengesellschaft in it';

interface Samples {
  /** An answer, where it is as it should be. */
  answer: Answer;
  /** One that needs another look. */
  wrong?: Answer;
  /** The longest that somebody may give. */
  long?: Answer;
}

/** One kind of question, in all its states on one page; Continue has been pressed. */
function inAllStates(question: WithoutId<Question>, { answer, wrong, long = answer }: Samples): Story {
  const kept = ['multiple-choice', 'body'].includes(question.kind) ? [ratherNotSay] : ratherNotSay;
  const all: [id: string, hint: string, change: Partial<Question>, answer?: Answer | undefined][] = [
    ['empty', 'Nothing answered', {}],
    ['answered', 'Answered', {}, answer],
    ['missing', 'Has to be answered', { required: true }],
    ['wrong', 'Needs another look', {}, wrong],
    ['long', 'Long words', { label: longWords, why: `${longWords}.` }, long],
    ['kept-back', 'Sensitive', { sensitive: true, required: true }, kept],
    ['fixed', 'Cannot be changed', { readonly: true }, answer],
  ];
  const shown = all.filter(([id]) => id !== 'wrong' || wrong !== undefined);
  const definition: Definition = {
    schema: 'rapport/definition@1',
    id: 'story',
    version: '1',
    title: question.kind,
    sections: [
      {
        id: 'page',
        title: question.kind,
        questions: shown.map(([id, hint, change]) => ({ ...question, id, hint, ...change }) as Question),
      },
    ],
  };
  const answers = Object.fromEntries(
    shown.flatMap(([id, , , given]) => (given === undefined ? [] : [[id, given]])),
  );
  return { args: { definition, answers }, play: states.amiss };
}

const options = [
  { id: 'one', label: 'Getting stronger', hint: 'From wherever you are now' },
  { id: 'two', label: 'Easing pain or an old injury', hint: 'Moving with less worry' },
  { id: 'three', label: 'Something with a rather longer name that has to wrap on a phone' },
  { id: 'none', label: 'None of these' },
];

const optionOf = (label: string) => ({ id: label.toLowerCase().replaceAll(' ', '-'), label });

const sports = ['Archery', 'Badminton', 'Boxing', 'Canoeing', 'Climbing', 'Cycling', 'Dancing', 'Fencing']
  .concat(['Football', 'Golf', 'Hiking', 'Judo', 'Rowing', 'Running', 'Tai chi', 'Yoga'])
  .map(optionOf);

const home = { line1: '1 Hill Road', city: 'York', postcode: 'YO1 7HH', country: 'GB' };
const drawing = 'M60 130C90 40 140 30 150 100 160 170 210 150 240 90 270 60 300 140 340 120L520 100';

export const Text = inAllStates(
  { kind: 'text', label: 'What do you like to be called?' },
  { answer: 'Sam', long: 'Sam '.repeat(40).trim() },
);
export const LongText = inAllStates(
  { kind: 'long-text', label: 'What matters to you?', prompts: ['I want to', 'I worry that'] },
  { answer: 'I want to walk the coast path.', long: 'I want to walk the coast path, all of it. '.repeat(20) },
);
export const Email = inAllStates(
  { kind: 'email', label: 'Email address' },
  { answer: 'sam@example.com', wrong: 'sam.example.com', long: `${'sam.'.repeat(15)}okoro@example.com` },
);
export const Phone = inAllStates(
  { kind: 'phone', label: 'Phone number' },
  { answer: '01632 960 118', wrong: 'at work' },
);
export const DateOfDay = inAllStates(
  { kind: 'date', label: 'When did it start?', max: 'today' },
  { answer: '2024-03-14', wrong: '2999-01-01' },
);
export const Time = inAllStates(
  { kind: 'time', label: 'When do you usually get up?', max: '12:00' },
  { answer: '06:30', wrong: '13:00' },
);
export const NumberWithUnit = inAllStates(
  { kind: 'number', label: 'How far do you walk?', unit: 'minutes', min: 0, max: 600 },
  { answer: 20, wrong: 'a while' },
);
export const SingleChoice = inAllStates(
  { kind: 'single-choice', label: 'What would you like help with first?', options },
  { answer: 'two', long: 'three' },
);
export const MultipleChoice = inAllStates(
  { kind: 'multiple-choice', label: 'What has made it hard before?', options, none: 'none' },
  { answer: ['one', 'two'], long: ['three'] },
);
export const YesNo = inAllStates({ kind: 'yes-no', label: 'Do you see a therapist?' }, { answer: 'yes' });
export const Consent = inAllStates(
  { kind: 'consent', label: 'I agree that the practice keeps and reads this.' },
  { answer: true },
);
export const Scale = inAllStates(
  { kind: 'scale', label: 'How sure are you?', low: 'Not at all sure', high: 'Completely sure' },
  { answer: 7 },
);
export const Bipolar = inAllStates(
  { kind: 'bipolar', label: 'Pace', from: 'Go gently', to: 'Challenge me' },
  { answer: -1 },
);
export const Week = inAllStates(
  { kind: 'week', label: 'When could you usually make it?' },
  { answer: ['tue-evening', 'sat-early'] },
);
export const Select = inAllStates(
  { kind: 'select', label: 'Which sport do you miss most?', options: sports },
  { answer: 'running', wrong: 'a sport of my own' },
);
export const Country = inAllStates(
  { kind: 'country', label: 'Where did you grow up?' },
  { answer: 'PT', wrong: 'Atlantis' },
);
export const Address = inAllStates(
  { kind: 'address', label: 'Where do you live?' },
  { answer: home, wrong: { line1: '1 Hill Road' }, long: { ...home, city: longWords } },
);
export const Ranking = inAllStates(
  { kind: 'ranking', label: 'What matters most just now?', options, top: 2 },
  { answer: ['two', 'one'], wrong: ['two'], long: ['three', 'one'] },
);
export const Matrix = inAllStates(
  {
    kind: 'matrix',
    label: 'In the last two weeks, how often did you …',
    rows: [
      { id: 'rest', label: 'feel rested when you woke up' },
      { id: 'move', label: 'move in a way that you enjoyed' },
    ],
    options: ['Never', 'Some days', 'Most days', 'Every day'].map(optionOf),
  },
  { answer: { rest: 'some-days', move: 'never' } },
);
export const Signature = inAllStates(
  { kind: 'signature', label: 'Please sign here' },
  { answer: { name: 'Sam Okoro' }, long: { drawing } },
);
