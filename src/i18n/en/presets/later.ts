import type { PresetText } from '../../../model/form/preset.js';

/** What the long forms ask before Send, and the short ones after it. */
export const later = {
  sections: {
    emergency: {
      title: 'Someone to call',
      lead: 'If you feel unwell while you are with us, who may we call? You can leave this out.',
    },
  },
  questions: {
    pronouns: {
      label: 'Your pronouns',
      hint: 'For example she/her, he/him or they/them.',
      why: 'So that we speak about you the way you would.',
    },
    medicine: {
      label: 'Do you take any medicine?',
      hint: 'Some change your heartbeat, your balance or how awake you feel.',
      why: 'Then we go by how you feel, not by numbers.',
    },
    'birth-date': {
      label: 'Your date of birth',
      why: 'We choose the pace for you, and age plays a part.',
    },
    'emergency-name': {
      label: 'Who to call in an emergency',
      why: 'So that someone you trust is with you soon.',
    },
    'emergency-phone': {
      label: 'Number to call in an emergency',
      why: 'We use it for that alone.',
    },
    'emergency-relation': {
      label: 'Who that person is to you',
      hint: 'Such as a partner, a parent or a friend.',
      why: 'So that we find the right words when we call.',
    },
  },
} satisfies Omit<PresetText, 'title'>;
