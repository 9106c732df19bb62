import type { PresetText } from '../../../model/form/preset.js';

/** What the match asks where nobody has told it anything. */
export const match = {
  title: 'Who suits you?',
  sections: {
    body: { title: 'Your body', lead: 'Tell us about old injuries and sore spots. We’ll plan around them.' },
    coaching: {
      title: 'How you like to be coached',
      short: 'Your style',
      lead: 'Both ends are good.',
    },
    week: { title: 'Your week', lead: 'You’re not booking anything yet.' },
  },
  questions: {
    'body-areas': {
      label: 'Where does your body need some care?',
      why: 'So you meet someone who knows them well.',
    },
    conditions: {
      label: 'Has a doctor ever told you about any of these?',
      why: 'Not everyone here is trained for these. We leave out those who aren’t.',
      options: {
        heart: { label: 'Heart or blood vessels', hint: 'Also a stroke or poor blood flow' },
        metabolic: { label: 'Diabetes', hint: 'Type 1 or type 2' },
        kidney: 'Kidney disease',
        none: 'None of these',
      },
    },
    challenge: {
      label: 'When it gets tough',
      from: 'Go gently',
      to: 'Challenge me',
      why: 'A push helps some people and puts others off.',
    },
    flexibility: { label: 'The plan', from: 'Keep to a clear plan', to: 'See how the day goes' },
    quiet: { label: 'During a session', from: 'Talk things through', to: 'Get on with it' },
    brevity: { label: 'When something is new', from: 'Explain why', to: 'Show me' },
    space: { label: 'Between sessions', from: 'Check in often', to: 'Give me space' },
    times: {
      label: 'When could you usually make it?',
      hint: 'Tap every time that could work.',
      why: 'So you meet someone who’s free when you are.',
    },
    format: {
      label: 'How would you like to meet?',
      hint: 'Choose any that suit you.',
      why: 'You’ll come back more easily to a place you like.',
      options: { studio: 'At the studio', home: 'At my home', online: 'Online', outdoors: 'Outdoors' },
    },
    place: {
      label: 'Where could you come to?',
      why: 'So you don’t have far to go.',
    },
    language: {
      label: 'Which languages do you like to speak?',
      why: 'Some things are easier to say in your own language.',
    },
    'price-ceiling': {
      label: 'What could you spend on one session?',
      why: 'We leave out those who cost more.',
    },
  },
} satisfies PresetText;
