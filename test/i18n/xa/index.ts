import type { PartialTranslation } from '../../../src/i18n/bundles.js';

/** A made-up language, by halves: a few messages, a form's title and one question, what stands around a questionnaire. */
export const xa = {
  messages: { common: async () => (await import('./common.js')).common },
  presets: {
    'personal-training.opening': {
      title: 'Ale',
      questions: { name: { label: 'Mina?' }, 'filled-by': { options: { helper: { label: 'Seko' } } } },
    },
    'personal-training': { title: 'Ale', questions: { name: { label: 'Mina?' } } },
  },
  instruments: {
    'patient-health': { 'phq-4': { title: 'Nelu', about: 'Nelu ka.' } },
    'rapport-check': { 'rapport-check': { title: 'Toku', items: { 'asked-too-much': 'Ka?' } } },
  },
} satisfies PartialTranslation;
