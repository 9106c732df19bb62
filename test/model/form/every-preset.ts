import * as counsellingPartner from '../../../src/i18n/en/presets/counselling-partner.entry.js';
import * as occupationalTherapy from '../../../src/i18n/en/presets/occupational-therapy.entry.js';
import * as personalTraining from '../../../src/i18n/en/presets/personal-training.entry.js';
import type { Answers } from '../../../src/model/form/answers.js';
import { applyText, type PresetStructure, type PresetText } from '../../../src/model/form/preset.js';

const preset = (
  { structure, text: words }: { structure: PresetStructure; text: PresetText },
  longWay: Answers,
  barest: Answers,
) => ({
  id: structure.id,
  structure,
  words,
  definition: applyText(structure, words),
  /** Brings up every question there is. */
  longWay,
  /** The least that lets somebody through. */
  barest,
});

const long: Answers = {
  'filled-by': 'helper',
  adult: 'no',
  'body-areas': ['knee-left', 'lower-back'],
  'contact-by': ['text'],
  phone: '+44 1632 960118',
  'care-team': 'yes',
};

const least: Answers = {
  name: 'Sam',
  adult: 'yes',
  email: 'sam@example.com',
  'contact-by': ['email'],
  consent: true,
};

const moves: Answers = { conditions: ['none'], symptoms: 'no' };

/** The presets that ship, with a longest and a shortest way through each. */
export const everyPreset = [
  preset(personalTraining, { ...long, focus: 'something-else' }, { ...least, ...moves }),
  preset(occupationalTherapy, long, { ...least, ...moves }),
  preset(
    counsellingPartner,
    { ...long, brings: ['something-else'], 'talked-before': 'yes', movement: 'maybe' },
    least,
  ),
];

/** Every string inside, at any depth. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
