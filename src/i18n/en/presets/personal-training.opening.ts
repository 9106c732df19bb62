import type { PresetText } from '../../../model/form/preset.js';
import { opening } from './opening.js';

/** What the personal-training intake says before anything else. */
export const personalTrainingOpening = {
  ...opening,
  title: 'Before we meet',
  sections: { ...opening.sections, reasons: { title: 'What brings you here' } },
} satisfies PresetText;
