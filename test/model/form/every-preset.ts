import * as counsellingPartnerFull from '../../../src/i18n/en/presets/counselling-partner-full.entry.js';
import * as counsellingPartner from '../../../src/i18n/en/presets/counselling-partner.entry.js';
import * as moreAboutYou from '../../../src/i18n/en/presets/more-about-you.entry.js';
import * as occupationalTherapyFull from '../../../src/i18n/en/presets/occupational-therapy-full.entry.js';
import * as occupationalTherapy from '../../../src/i18n/en/presets/occupational-therapy.entry.js';
import * as personalTrainingFull from '../../../src/i18n/en/presets/personal-training-full.entry.js';
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

const training: Answers = { ...long, focus: 'something-else' };
const counselling: Answers = {
  ...long,
  brings: ['something-else'],
  'talked-before': 'yes',
  movement: 'maybe',
};

/** The presets that ship, with a longest and a shortest way through each. */
export const everyPreset = [
  preset(personalTraining, training, { ...least, ...moves }),
  preset(occupationalTherapy, long, { ...least, ...moves }),
  preset(counsellingPartner, counselling, least),
  preset(personalTrainingFull, training, { ...least, ...moves }),
  preset(occupationalTherapyFull, long, { ...least, ...moves }),
  preset(counsellingPartnerFull, counselling, least),
  preset(moreAboutYou, { 'birth-date': '2012-03-04' }, {}),
];

/** Those that begin a relation: they ask for a yes. */
export const everyIntake = everyPreset.filter(({ id }) => id !== 'more-about-you');

/** Every string inside, at any depth. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
