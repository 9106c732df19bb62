import type { QuestionKind, QuestionOf } from '../../src/model/form/definition.js';
import { controlContract, type Example } from '../contracts/control.js';
import { question } from '../model/form/sample.js';

const asked = <Kind extends QuestionKind>(kind: Kind, rest: Partial<QuestionOf<Kind>> = {}) =>
  question(kind, { label: 'A question', required: true, ...rest });

const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Kinds whose control comes later: their examples stand beside their own tests. */
type LateKind = 'select' | 'country' | 'address' | 'ranking' | 'matrix' | 'body' | 'signature' | 'group';

/** Every kind there is: a new one does not compile before it has its example here. */
const examples: Record<Exclude<QuestionKind, LateKind>, Example> = {
  text: {
    asked: asked('text'),
    role: 'textbox',
    keys: ['S', 'a', 'm'],
    gives: 'Sam',
    restores: 'Kim',
    stands: ['Kim'],
    reads: 'Kim',
  },
  'long-text': {
    asked: asked('long-text', {
      prompts: ['Lately I…', 'A rather long beginning of a sentence that somebody could go on with…'],
    }),
    role: 'textbox',
    keys: ['S', 'o', 'Enter', 'I'],
    gives: 'So\nI',
    restores: 'One\ntwo',
    stands: ['One\ntwo'],
    reads: 'One\ntwo',
  },
  email: {
    asked: asked('email'),
    role: 'textbox',
    keys: ['a', '@', 'b', '.', 'c'],
    gives: 'a@b.c',
    restores: 'sam@example.com',
    stands: ['sam@example.com'],
    reads: 'sam@example.com',
  },
  phone: {
    asked: asked('phone'),
    role: 'textbox',
    keys: ['01632'],
    gives: '01632',
    restores: '+44 1632',
    stands: ['+44 1632'],
    reads: '+44 1632',
  },
  date: {
    asked: asked('date'),
    role: 'Date',
    keys: ['11112026'],
    gives: '2026-11-11',
    restores: '1990-02-28',
    stands: ['1990-02-28'],
    reads: '28 February 1990',
    german: '28. Februar 1990',
  },
  time: {
    asked: asked('time'),
    role: 'InputTime',
    keys: ['0230', 'P'],
    gives: '14:30',
    restores: '07:05',
    stands: ['07:05'],
    reads: '7:05',
  },
  number: {
    asked: asked('number', { unit: 'kg' }),
    role: 'textbox',
    suffix: ', kg',
    keys: ['7', '.', '5'],
    gives: 7.5,
    restores: 72.5,
    stands: ['72.5'],
    reads: '72.5 kg',
    german: '72,5 kg',
  },
  'single-choice': {
    asked: asked('single-choice'),
    role: 'group',
    options: { role: 'radio', names: ['A', 'B'] },
    keys: ['Space', 'ArrowDown'],
    gives: 'b',
    restores: 'a',
    stands: [0],
    reads: 'A',
  },
  'multiple-choice': {
    asked: asked('multiple-choice', { none: 'none' }),
    role: 'group',
    options: { role: 'checkbox', names: ['A', 'B', 'None'] },
    keys: ['Space', 'Tab', 'Space'],
    gives: ['a', 'b'],
    restores: ['none'],
    stands: [2],
    reads: 'None',
  },
  'yes-no': {
    asked: asked('yes-no', { sensitive: true }),
    role: 'group',
    options: { role: 'radio', names: ['Yes', 'No', 'I would rather not say'] },
    keys: ['Space', 'ArrowDown'],
    gives: 'no',
    restores: 'rather-not-say',
    stands: [2],
    reads: 'I would rather not say',
  },
  scale: {
    asked: asked('scale'),
    role: 'group',
    options: { role: 'radio', names: ['0, Not at all', ...numbers, '10, Very much', 'Not sure'] },
    keys: ['Space', 'ArrowRight', 'ArrowRight'],
    gives: 2,
    restores: 'not-sure',
    stands: [11],
    reads: 'Not sure',
  },
  bipolar: {
    asked: asked('bipolar'),
    role: 'group',
    options: {
      role: 'radio',
      names: [
        'Very much: Gentle',
        'A little: Gentle',
        'Either is fine',
        'A little: Challenging',
        'Very much: Challenging',
      ],
    },
    keys: ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight'],
    gives: 1,
    restores: -2,
    stands: [0],
    reads: 'Very much: Gentle',
  },
  week: {
    asked: asked('week'),
    role: 'group',
    options: { role: 'checkbox', names: ['Monday early', 'Thursday evening', 'Sunday evening'] },
    keys: ['Tab', 'Space', 'Tab', 'Space'],
    gives: ['mon-midday', 'mon-afternoon'],
    restores: ['mon-early', 'sun-evening'],
    stands: [0, 27],
    reads: 'Monday: early. Sunday: evening',
  },
  consent: {
    asked: asked('consent'),
    role: 'checkbox',
    keys: ['Space'],
    gives: true,
    restores: true,
    stands: [0],
    reads: 'Yes',
  },
};

describe('the contract of every control', () => {
  for (const example of Object.values(examples)) controlContract(example);
});
