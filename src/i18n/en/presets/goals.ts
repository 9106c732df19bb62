import type { PresetWords } from '../../../model/form/preset.js';

/** The goal setter in English. */
export const goals: PresetWords = {
  title: 'A goal of your own',
  sections: {
    goal: {
      title: 'A goal worth getting up for',
      short: 'Your goal',
      lead: 'Pick one thing. Make it small enough to start this week. You can change it whenever life changes.',
    },
    path: {
      title: 'A path of small wins',
      short: 'Your path',
      lead: 'Rough numbers are fine. We will look at them together when we meet.',
    },
  },
  questions: {
    starter: {
      label: 'What would you love to be able to do?',
      options: {
        'stress-outlet': 'Have an outlet for stress',
        energy: 'Have energy left at the end of the day',
        sleep: 'Sleep longer at night',
        strength: 'Feel stronger',
        endurance: 'Keep going for longer',
        posture: 'Sit and stand with more ease',
        water: 'Drink more water',
        habits: { label: 'Keep one good habit', hint: 'You choose which' },
        return: 'Get back to what I used to do',
        first: { label: 'Do something for the first time', hint: 'Use your own words' },
        own: { label: 'Something else', hint: 'Use your own words' },
        later: { label: 'I would rather decide this together', hint: 'We will talk about it when we meet' },
      },
    },
    'goal-words': { label: 'What is it, in your own words?', hint: 'A few words are enough.' },
    why: {
      label: 'Why does it matter to you?',
      hint: 'Hard days are easier when you know what it is for.',
    },
    importance: {
      label: 'How much does this matter to you right now?',
      low: 'Not much',
      high: 'A great deal',
    },
    measure: {
      label: 'How will you count it?',
      options: {
        times: 'Number of times',
        'minutes-a-session': 'Minutes each time',
        'minutes-a-week': 'Minutes a week',
        'days-a-week': 'Days a week',
        rating: 'How it feels, from 0 to 10',
        kilometres: 'Kilometres',
        'kilograms-lifted': 'Kilograms lifted',
      },
    },
    baseline: { label: 'Today' },
    target: { label: 'I would like' },
    by: { label: 'By about' },
    confidence: {
      label: 'How sure are you that you can do it?',
      low: 'Not at all sure',
      high: 'Completely sure',
    },
    hope: {
      label: 'What gives you hope?',
      hint: 'Something already gives you hope. Tell us what it is.',
    },
    'plan-when': { label: 'If' },
    'plan-then': { label: 'then I will' },
  },
};
