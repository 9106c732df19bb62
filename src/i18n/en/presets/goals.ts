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
    plan: {
      title: 'For the hard day, and after',
      short: 'Your plan',
      lead: 'Everybody has hard days. Deciding now makes them easier. Leave open what you like.',
    },
    back: {
      title: 'How is it going?',
      short: 'So far',
      lead: 'Only what you have earned counts here. It stays yours.',
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
        endurance: { label: 'Keep going for longer', hint: 'Or go faster' },
        posture: 'Sit and stand with more ease',
        weight: { label: 'Change my weight gently', hint: 'With a few kind questions first' },
        water: 'Drink more water',
        habits: { label: 'Change one habit', hint: 'Smoking, alcohol, meals or your own' },
        return: { label: 'Get back to what I used to do', hint: 'After an injury, or a long break' },
        first: { label: 'Do something for the first time', hint: 'Use your own words' },
        own: { label: 'Something else', hint: 'Use your own words' },
        later: { label: 'I would rather decide this together', hint: 'We will talk about it when we meet' },
      },
    },
    habit: {
      label: 'Which habit?',
      options: {
        smoking: 'Smoke less',
        alcohol: 'Drink less alcohol',
        meals: 'Eat regular meals',
        'own-habit': { label: 'Another habit', hint: 'Use your own words' },
      },
    },
    'goal-words': { label: 'What is it, in your own words?', hint: 'A few words are enough.' },
    why: {
      label: 'Why does it matter to you?',
      hint: 'Hard days are easier when you know what it is for.',
    },
    adult: {
      label: 'Are you 18 or older?',
      hint: 'We ask because growing bodies need other goals. This is not sent.',
    },
    eating: {
      label: 'Has eating, or how you feel about your body, ever been hard for you?',
      hint: 'We ask before any weight goal, and it never counts against you. This is not sent.',
    },
    importance: {
      label: 'How much does this matter to you right now?',
      low: 'Not much',
      high: 'A great deal',
    },
    matters: {
      label: 'Why no less?',
      hint: 'Something in it is already important to you. What is it?',
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
        'glasses-a-day': 'Glasses a day',
        'hours-of-sleep': 'Hours of sleep',
        'kilograms-of-body-weight': 'Kilograms of body weight',
        'cigarettes-a-day': 'Cigarettes a day',
        'drinks-a-week': 'Drinks a week',
        'minutes-for-a-distance': 'Minutes for my distance',
        miles: 'Miles',
        'pounds-lifted': 'Pounds lifted',
        'pounds-of-body-weight': 'Pounds of body weight',
      },
    },
    height: {
      label: 'How tall are you?',
      hint: 'So that the goal is kind to your body. This is not sent.',
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
    'plan-when': { label: 'If', hint: 'What gets in the way, such as: it is dark after work' },
    story: { label: 'and I tell myself', hint: 'The story in your head, such as: one day off means I stop' },
    'plan-then': { label: 'then I will', hint: 'What you will do instead, small enough for that day' },
    who: { label: 'Who will know?', hint: 'Somebody you would tell, such as a friend or your trainer' },
    'level-much-more': { label: 'Much more than hoped' },
    'level-more': { label: 'More than hoped' },
    'level-hoped': { label: 'What I hope for' },
    'level-less': { label: 'Part of the way' },
    'level-much-less': { label: 'Where I am now' },
    'weight-importance': {
      label: 'How important is it, beside other things?',
      options: { '0': 'Not now', '1': 'A little', '2': 'Quite', '3': 'Very' },
    },
    'weight-difficulty': {
      label: 'How hard will it be?',
      options: { '0': 'Not hard', '1': 'A little', '2': 'Quite', '3': 'Very' },
    },
    now: { label: 'Where are you now?' },
    reached: {
      label: 'Which of these comes nearest today?',
      options: { 'much-more': '+2', more: '+1', hoped: '0', less: '−1', 'much-less': '−2' },
    },
    count: { label: 'Goals' },
    of: { label: 'Goal' },
    'set-on': { label: 'Set on' },
    was: { label: 'As it was' },
    progress: { label: 'So far' },
    dates: { label: 'Small wins' },
  },
};
