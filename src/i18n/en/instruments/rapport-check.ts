import type { InstrumentWords } from '../../../model/instruments/words.js';

/** Our own words. Short, everyday, and free of any word that names an illness. */
export const rapportCheck = {
  title: 'A short check-in',
  about:
    'Twelve quick questions about your last two weeks and how sure you feel about moving. Go with your first thought. It takes about two minutes. This is not a test and not a diagnosis. No score is right or wrong. You can do it again later and see what has moved.',
  scales: {
    'how-often': {
      intro: 'In the last two weeks, how often have you…',
      options: { 0: 'Never', 1: 'Rarely', 2: 'Sometimes', 3: 'Often', 4: 'Very often' },
    },
    'how-sure': {
      intro: 'How sure are you of this today?',
      low: 'Not sure at all',
      high: 'Completely sure',
    },
  },
  items: {
    'asked-too-much': 'Felt that too much was being asked of you',
    'busy-mind': 'Had a busy mind when you wanted to rest',
    'tense-body': 'Felt tension in your body, like a tight jaw, neck or stomach',
    'enough-sleep': 'Had the sleep you needed',
    'ready-for-the-day': 'Felt ready for what the day would bring',
    'time-for-good': 'Made time for something that does you good',
    'trust-body': 'I can trust my body when I move',
    'when-tired': 'I can get moving when I am tired',
    'when-low': 'I can get moving when I feel low',
    'when-short-of-time': 'I can get moving when I am short of time',
    'when-alone': 'I can get moving when nobody joins me',
    'when-sore': 'I can keep moving gently when I am a little stiff or sore',
  },
  subscales: {
    stress: { name: 'Stress', lower: 'Calmer', higher: 'Heavier' },
    confidence: { name: 'Confidence to keep moving', lower: 'Still growing', higher: 'Very sure' },
  },
  bands: {},
} satisfies InstrumentWords;
