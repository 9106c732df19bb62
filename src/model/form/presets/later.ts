import type { Condition } from '../condition.js';
import type { PresetStructure } from '../preset.js';
import { someone } from './shared.js';

// What the long forms ask before Send, and the short ones after it.

type Page = PresetStructure['sections'][number];
type Question = Page['questions'][number];

export const pronouns = {
  id: 'pronouns',
  kind: 'text',
  role: 'pronouns',
  maxLength: 40,
  autocomplete: 'off',
} as const satisfies Question;

export const medicine = {
  id: 'medicine',
  kind: 'text',
  role: 'ready-medicine',
  topic: 'body',
  sensitive: true,
  autocomplete: 'off',
  maxLength: 300,
} as const satisfies Question;

export const birthDate = {
  id: 'birth-date',
  kind: 'date',
  role: 'birth-date',
  topic: 'contact',
  min: '1900-01-01',
  max: 'today',
  autocomplete: 'bday',
} as const satisfies Question;

export const emergency: Page = {
  id: 'emergency',
  topic: 'contact',
  questions: [
    { id: 'emergency-name', role: 'emergency-contact', ...someone },
    { id: 'emergency-phone', kind: 'phone', role: 'emergency-contact', sensitive: true },
    { id: 'emergency-relation', role: 'emergency-contact', ...someone },
  ],
};

/** Whoever is under 18 by their day of birth. */
export const bornUnder18: Condition = { question: 'birth-date', op: 'younger-than', value: 18 };
