import type { PresetText } from '../../../model/form/preset.js';

/** What the match asks where nobody has told it anything. */
export const match = {
  title: 'Who suits you?',
  sections: {
    body: { title: 'Your body', lead: 'Old injuries and sore spots are welcome here. We plan around them.' },
    coaching: {
      title: 'How you like to be coached',
      short: 'Your style',
      lead: 'Both ends are good. The middle means either is fine.',
    },
    week: { title: 'Your week', lead: 'You are not booking anything yet.' },
  },
  questions: {
    'body-areas': {
      label: 'Where does your body need some care?',
      hint: 'Any old injury or sore spot counts.',
      why: 'So that you meet someone who knows them well.',
    },
    conditions: {
      label: 'Has a doctor ever told you about any of these?',
      why: 'Not everybody here is trained for them. We leave out those who are not.',
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
      why: 'A push helps some and puts off others.',
    },
    flexibility: { label: 'The plan', from: 'Keep to a clear plan', to: 'See how the day goes' },
    quiet: { label: 'During a session', from: 'Talk things through', to: 'Get on with it' },
    brevity: { label: 'When something is new', from: 'Explain why', to: 'Show me' },
    space: { label: 'Between sessions', from: 'Check in often', to: 'Give me space' },
    times: {
      label: 'When could you usually make it?',
      hint: 'Tap every time that could work.',
      why: 'So that you meet someone who is free when you are.',
    },
    format: {
      label: 'How would you like to meet?',
      hint: 'Choose any that suit you.',
      why: 'The right place is easier to come back to.',
      options: { studio: 'At the studio', home: 'At my home', online: 'Online', outdoors: 'Outdoors' },
    },
    place: {
      label: 'Where could you come to?',
      hint: 'Choose any that suit you.',
      why: 'So that the way there is short.',
    },
    language: {
      label: 'Which languages do you like to speak?',
      hint: 'Choose any that fit.',
      why: 'Some things are easier to say in your own language.',
    },
    'price-ceiling': {
      label: 'What could you spend on one session?',
      why: 'We leave out those who cost more.',
    },
  },
} satisfies PresetText;
