import type { PresetStructure } from '../preset.js';
import { withChecks } from './checks.js';
import { counsellingPartnerFull } from './counselling-partner-full.js';
import { counsellingPartner } from './counselling-partner.js';
import { moreAboutYou } from './more-about-you.js';
import { occupationalTherapyFull } from './occupational-therapy-full.js';
import { occupationalTherapy } from './occupational-therapy.js';
import { personalTrainingFull } from './personal-training-full.js';
import { personalTraining } from './personal-training.js';

/** The structure of every intake that ships. Their words stand in i18n, by language. */
export const presets: readonly PresetStructure[] = [
  personalTraining,
  occupationalTherapy,
  counsellingPartner,
  personalTrainingFull,
  occupationalTherapyFull,
  counsellingPartnerFull,
  moreAboutYou,
].map(withChecks);

/** The shipped preset with this id, or undefined. */
export function findPreset(id: string | undefined): PresetStructure | undefined {
  return presets.find((each) => each.id === id);
}
