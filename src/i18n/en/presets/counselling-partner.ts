import type { PresetText } from '../../../model/form/preset.js';
import { shared } from './shared.js';

/** What the long form asks in the same words. */
export const asked = {
  ...shared.questions,
  // Whether to move at all gives the reason on this page.
  'body-areas': { label: shared.questions['body-areas'].label },
  brings: {
    label: 'Is it about any of these?',
    hint: 'Choose any that fit.',
    options: {
      'too-much': 'Too much on my plate',
      change: 'A change or a loss',
      people: 'Things between me and other people',
      work: 'Work or study',
      self: 'How I see myself',
      body: 'How I feel in my body',
      tired: 'Being tired or not sleeping',
      'something-else': 'Something else',
      unsure: { label: 'I’m not sure yet', hint: 'That’s a fine place to start' },
    },
  },
  'brings-other': {
    label: 'What’s it about, in your own words?',
  },
  'how-long': {
    label: 'How long has it been like this?',
    options: {
      weeks: 'A few weeks',
      months: 'A few months',
      years: 'A year or more',
      always: 'For as long as I can remember',
    },
  },
  'helped-before': {
    label: 'What has helped you before?',
    hint: 'A person, a habit, a song, a walk.',
    prompts: ['It helped when…', 'I feel lighter after…'],
  },
  'safe-with': {
    label: 'What helps you feel safe with someone new?',
    hint: 'Choose any that fit.',
    why: 'Feeling safe comes first.',
    options: {
      'my-pace': 'Going at my own pace',
      stop: 'Knowing that I can stop at any time',
      'know-next': 'Knowing what comes next',
      'ask-touch': 'Being asked before any touch',
      'same-person': 'Seeing the same person each time',
      seat: 'Choosing where I sit',
      company: 'Bringing someone with me',
    },
  },
  pace: {
    label: 'How fast would you like to go?',
    options: {
      slow: { label: 'Slowly', hint: 'Time to get to know each other first' },
      steady: { label: 'Step by step', hint: 'A little more each time' },
      quick: { label: 'Straight to it', hint: 'I know what I want to work on' },
      unsure: 'I’m not sure yet',
    },
  },
  movement: {
    label: 'Would you like to move as part of this?',
    why: 'It’s an offer. It’s fine to say no.',
    options: {
      yes: 'Yes, I’d like that',
      maybe: { label: 'Perhaps', hint: 'We can talk about it' },
      'not-now': { label: 'Not for now', hint: 'Talking is enough' },
    },
  },
  'care-team': {
    ...shared.questions['care-team'],
    label: 'Do you see a trainer, a physio or a therapist as well?',
  },
  'work-as-one': {
    label: 'How would you like your counsellor and trainer to work together?',
    options: {
      'one-team': { label: 'As one team', hint: 'They share what you allow' },
      'ask-me': 'Ask me each time',
      apart: 'Keep the two apart',
      unsure: 'I’m not sure yet',
    },
  },
};

/** What the intake of a counsellor's practice says beside what all intakes say. */
export const counsellingPartner = {
  title: 'Before we talk',
  sections: {
    ...shared.sections,
    reasons: {
      title: 'What brings you here',
      note: 'You don’t have to tell us everything now. If it’s hard to write, it can wait until we meet.',
    },
    'feeling-safe': {
      title: 'What feels safe',
      short: 'Safe',
      lead: 'You set the pace. You can change your mind at any time.',
    },
    moving: {
      title: 'Moving, if you like',
      short: 'Moving',
      lead: 'We work with trainers. Moving can let things out when words don’t.',
      note: shared.sections.body.note,
    },
    coaching: { ...shared.sections.coaching, title: 'How you like to work with us' },
  },
  questions: {
    ...asked,
    story: {
      label: 'How has it been lately, in your own words?',
      hint: 'Work, home, your body, your head. A sentence is plenty.',
      why: 'We’d like to hear it the way you’d say it.',
      prompts: ['Lately I…', 'The hardest part of my day is…', 'On a hard day I tell myself…'],
    },
  },
} satisfies PresetText;
