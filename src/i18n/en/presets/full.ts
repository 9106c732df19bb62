import type { PresetText } from '../../../model/form/preset.js';
import { later } from './later.js';
import { shared } from './shared.js';

/** What several long forms say beside what all forms say. */
export const full = {
  sections: {
    ...shared.sections,
    ...later.sections,
    'own-words': {
      title: 'In your own words',
      lead: 'A sentence is plenty, and any of these can wait until we meet.',
    },
    'body-care': {
      title: 'What your body needs',
      short: 'Care',
      lead: 'A few words on each place. Skip anything.',
    },
    health: {
      title: 'Your health now',
      short: 'Health',
      lead: 'It’s all up to you. It helps us start in the right place.',
    },
    mind: {
      title: 'How life feels lately',
      short: 'Lately',
      lead: 'Mind and body move together, so we ask about both.',
      note: 'If it all feels too much, you do not have to wait for us. Help is on every page.',
    },
    together: { title: 'Working together', short: 'Together' },
  },
  questions: {
    ...shared.questions,
    ...later.questions,
    medicine: { label: later.questions.medicine.label, hint: later.questions.medicine.hint },
    symptoms: {
      ...shared.questions.symptoms,
      why: 'A doctor can look at these before we train. We read this first.',
    },
    motive: {
      label: 'Why does this matter to you now?',
      prompts: ['I want to be able to…', 'I’m doing this for…'],
    },
    'self-talk': {
      label: 'When things get hard, what do you tell yourself?',
      hint: 'Many people say something like “I never stick at things”.',
      prompts: ['On a hard day I tell myself…', 'I usually stop when…'],
    },
    sleep: {
      label: 'How have you slept in the last two weeks?',
      why: 'Rest is part of the plan.',
      options: { well: 'Well enough', mixed: 'Up and down', little: 'Too little' },
    },
    energy: {
      label: 'How much energy do you have on a usual day?',
      options: { plenty: 'Enough for most things', mixed: 'It comes and goes', little: 'Very little' },
    },
    'too-much': {
      label: 'How often do things get on top of you?',
      options: {
        rarely: 'Hardly ever',
        some: 'On some days',
        most: 'On most days',
        daily: 'Nearly every day',
      },
    },
  },
  checks: shared.checks,
} satisfies Omit<PresetText, 'title'>;
