import { englishInstruments } from './instruments/index.js';

/**
 * Registry of all that the library says, by the file that it stands in, with what loads it. English is the source: the
 * types in `../bundles.ts` come from here, and every other language has a folder with an `index.ts` of this shape.
 * Widgets import their English directly, so that the first sight waits for nothing; nothing loads it through here.
 */
export const english = {
  messages: {
    brief: async () => (await import('./brief.js')).brief,
    common: async () => (await import('./common.js')).common,
    danger: async () => (await import('./danger.js')).danger,
    drafts: async () => (await import('./drafts.js')).drafts,
    questions: async () => (await import('./questions/index.js')).questions,
    goals: async () => (await import('./goals.js')).goals,
    'goals-pages': async () => (await import('./goals-pages.js')).goalsPages,
    journey: async () => (await import('./journey.js')).journey,
    match: async () => (await import('./match.js')).match,
    'match-comparison': async () => (await import('./match-comparison.js')).matchComparison,
    'match-results': async () => (await import('./match-results.js')).matchResults,
    previous: async () => (await import('./previous.js')).previous,
    questionnaire: async () => (await import('./questionnaire.js')).questionnaire,
    results: async () => (await import('./results.js')).results,
    review: async () => (await import('./review.js')).review,
  },
  presets: {
    'counselling-partner': async () => (await import('./presets/counselling-partner.js')).counsellingPartner,
    'counselling-partner-full': async () =>
      (await import('./presets/counselling-partner-full.js')).counsellingPartnerFull,
    goals: async () => (await import('./presets/goals.js')).goals,
    match: async () => (await import('./presets/match.js')).match,
    'occupational-therapy': async () =>
      (await import('./presets/occupational-therapy.js')).occupationalTherapy,
    'more-about-you': async () => (await import('./presets/more-about-you.js')).moreAboutYou,
    'occupational-therapy-full': async () =>
      (await import('./presets/occupational-therapy-full.js')).occupationalTherapyFull,
    'personal-training': async () => (await import('./presets/personal-training.js')).personalTraining,
    'personal-training-full': async () =>
      (await import('./presets/personal-training-full.js')).personalTrainingFull,
    'personal-training.opening': async () =>
      (await import('./presets/personal-training.opening.js')).personalTrainingOpening,
  },
  instruments: englishInstruments,
  safety: {
    'danger-words': async () => (await import('./safety/danger-words.js')).dangerWords,
  },
};
