import type { QuestionKind, QuestionOf } from '../../src/model/form/definition.js';
import { controlContract, type Example } from '../contracts/control.js';
import { question } from '../model/form/sample.js';

const asked = <Kind extends QuestionKind>(kind: Kind, rest: Partial<QuestionOf<Kind>> = {}) =>
  question(kind, { label: 'A question', required: true, ...rest });

const sports = ['Archery', 'Badminton', 'Boxing', 'Canoeing', 'Climbing', 'Cycling', 'Dancing', 'Fencing']
  .concat(['Football', 'Golf', 'Hiking', 'Judo', 'Rowing', 'Running', 'Tai chi', 'Élan vital', 'Yoga'])
  .map((label) => ({ id: label.slice(0, 4).toLowerCase().trim(), label }));

const examples: readonly Example[] = [
  {
    asked: asked('select'),
    role: 'combobox',
    keys: ['B'],
    gives: 'b',
    restores: 'a',
    stands: ['0'],
    reads: 'A',
  },
  {
    asked: asked('select', { options: sports }),
    role: 'combobox',
    keys: ['r', 'u', 'Enter'],
    gives: 'runn',
    restores: 'yoga',
    stands: ['Yoga'],
    reads: 'Yoga',
  },
  {
    asked: asked('country'),
    role: 'combobox',
    keys: ['g', 'e', 'r', 'Enter'],
    gives: 'DE',
    restores: 'AT',
    stands: ['Austria'],
    reads: 'Austria',
    german: 'Österreich',
  },
  {
    asked: asked('address'),
    role: 'group',
    part: { role: 'textbox', name: 'Street and number' },
    keys: [
      '1',
      ' ',
      'H',
      'i',
      'l',
      'l',
      'Tab',
      'Tab',
      'Y',
      'o',
      'r',
      'k',
      'Tab',
      'Tab',
      'Tab',
      'u',
      'k',
      'Tab',
    ],
    gives: { line1: '1 Hill', city: 'York', country: 'GB' },
    restores: { line1: '2 Am Markt', city: 'Köln', postcode: '50667', country: 'DE' },
    stands: ['2 Am Markt', '', 'Köln', '', '50667', 'Germany'],
    reads: '2 Am Markt\nKöln\n50667\nGermany',
    german: '2 Am Markt\nKöln\n50667\nDeutschland',
  },
  {
    asked: asked('ranking'),
    role: 'group',
    options: { role: 'checkbox', names: ['A', 'B', 'C'] },
    keys: ['Space', 'Tab', 'Space', 'Tab', 'Enter', 'Tab', 'Tab', 'Space'],
    gives: ['b', 'a', 'c'],
    restores: ['c', 'a', 'b'],
    stands: [0, 1, 2],
    reads: '1. C\n2. A\n3. B',
  },
  {
    asked: asked('matrix'),
    role: 'group',
    options: { role: 'radiogroup', names: ['Row one', 'Row two'] },
    part: { role: 'radiogroup', name: 'Row one' },
    keys: ['Space', 'ArrowDown', 'Tab', 'Space'],
    gives: { r: 'b', s: 'a' },
    restores: { r: 'a', s: 'b' },
    stands: [0, 3],
    reads: 'Row one: A\nRow two: B',
  },
  {
    asked: asked('signature'),
    role: 'group',
    keys: ['K', 'i', 'm'],
    gives: { name: 'Kim' },
    restores: { name: 'Sam Okoro' },
    stands: ['Sam Okoro'],
    reads: 'Sam Okoro',
  },
];

describe('the contract of the controls that come later', () => {
  for (const example of examples) controlContract(example);
});
