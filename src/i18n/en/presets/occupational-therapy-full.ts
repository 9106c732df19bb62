import type { PresetText } from '../../../model/form/preset.js';
import { full } from './full.js';
import { occupationalTherapy } from './occupational-therapy.js';

const any = 'Choose any that fit.';

/** What the long occupational-therapy intake says. */
export const occupationalTherapyFull = {
  title: occupationalTherapy.title,
  sections: {
    ...full.sections,
    reasons: occupationalTherapy.sections.reasons,
    'daily-life': occupationalTherapy.sections['daily-life'],
    'what-first': { title: 'What matters most', short: 'What first' },
    'hard-moments': {
      title: 'When it’s hard',
      short: 'Hard times',
      lead: 'Think of the thing you’d most like to change.',
    },
    'around-you': { title: 'What’s around you', short: 'Around you' },
    coaching: { ...full.sections.coaching, title: 'How you like to work with us' },
  },
  questions: {
    ...full.questions,
    ...occupationalTherapy.questions,
    'good-day': {
      label: 'What does a good day look like for you?',
      prompts: ['On a good day I…', 'I feel most like myself when…'],
    },
    'own-goal': {
      label: 'What would you like to be able to do?',
      hint: 'Say it the way you’d say it to a friend.',
      prompts: ['I’d like to…', 'One day I want to…'],
    },
    'hard-where': {
      label: 'Where is it hardest?',
      hint: any,
      why: 'Something can be fine in one place and hard in another.',
      options: {
        home: 'At home',
        work: 'At work or school',
        outside: 'In the street or in shops',
        travel: 'On the way, in a bus or car',
        'others-homes': 'In other people’s homes',
        anywhere: 'Anywhere',
      },
    },
    'hard-when': {
      label: 'When is it hardest?',
      options: {
        morning: 'In the morning',
        midday: 'In the middle of the day',
        evening: 'In the evening',
        night: 'At night',
        'busy-days': 'On busy days',
        'any-time': 'At any time',
      },
    },
    'hard-with': {
      label: 'Who’s with you when it’s hard?',
      options: {
        alone: 'Nobody, I’m on my own',
        family: 'My family or partner',
        friends: 'Friends',
        workmates: 'People from work or school',
        strangers: 'People I don’t know',
        'no-matter': 'It makes no difference',
      },
    },
    surroundings: {
      label: 'What around you makes things harder?',
      hint: any,
      why: 'It’s often easier to change a room than a person.',
      options: {
        stairs: 'Stairs or steps',
        space: 'Too little room',
        noise: 'Noise',
        light: 'Light that’s too bright or too dim',
        crowds: 'Many people at once',
        distance: 'Having far to go',
        money: 'What things cost',
        none: 'None of these',
      },
    },
    equipment: {
      label: 'What do you use to make things easier?',
      options: {
        walking: 'A stick, a frame or crutches',
        wheels: 'A wheelchair or scooter',
        bath: 'Rails or a seat in the bathroom',
        grip: 'Tools that are easy to hold',
        seeing: 'Glasses or a hearing aid',
        reminders: 'Lists, alarms or a phone',
        none: 'Nothing so far',
      },
    },
    'people-who-help': {
      label: 'Who gives you a hand?',
      options: {
        family: 'Family or partner',
        friends: 'Friends or neighbours',
        paid: 'A paid carer or helper',
        group: 'A group or a club',
        none: 'Nobody at the moment',
      },
    },
    'helps-already': {
      label: 'What have you found that helps?',
      hint: 'A trick, a habit, a person, a place.',
      prompts: ['It helps when…', 'I’ve learned to…'],
    },
  },
  checks: full.checks,
} satisfies PresetText;
