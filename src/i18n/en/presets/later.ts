import type { PresetText } from '../../../model/form/preset.js';

/** What the long forms ask before Send, and the short ones after it. */
export const later = {
  sections: {
    emergency: {
      title: 'Someone to call',
      lead: 'If you feel unwell while you’re with us, who can we call? You can skip this.',
    },
  },
  questions: {
    pronouns: {
      label: 'Your pronouns',
      hint: 'For example she/her, he/him or they/them.',
    },
    medicine: {
      label: 'Do you take any medicine?',
      hint: 'Some change your heartbeat, your balance or how awake you feel.',
      why: 'Then we go by how you feel, not by numbers.',
    },
    'birth-date': {
      label: 'Your date of birth',
    },
    'emergency-name': {
      label: 'Who to call in an emergency',
      why: 'So someone you trust can be with you soon.',
    },
    'emergency-phone': {
      label: 'Number to call in an emergency',
    },
    'emergency-relation': {
      label: 'How are they related to you?',
      hint: 'For example a partner, a parent or a friend.',
    },
  },
} satisfies Omit<PresetText, 'title'>;
