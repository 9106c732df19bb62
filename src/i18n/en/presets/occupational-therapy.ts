import type { PresetText } from '../../../model/form/preset.js';
import { shared } from './shared.js';

/** What a day is made of: said the same way in the table and in the list to put in order. */
const areas = {
  'self-care': 'Washing, dressing and eating',
  home: 'Cooking and looking after my home',
  'out-and-about': 'Getting out and about',
  work: 'Work or study',
  caring: 'Caring for children or others',
  people: 'Time with people I like',
  play: 'Play, hobbies and fun',
  rest: 'Rest and sleep',
};

const any = 'Choose any that fit.';

/** What the occupational-therapy intake says beside what all intakes say. */
export const occupationalTherapy = {
  title: 'Before we meet',
  sections: {
    ...shared.sections,
    reasons: { title: 'Your daily life' },
    'daily-life': {
      title: 'How your days go',
      short: 'Your days',
      lead: 'Think of the last two weeks. A guess is fine.',
    },
    'what-first': { title: 'What matters most', short: 'What first' },
    'hard-moments': {
      title: 'When it is hard',
      short: 'Hard times',
      lead: 'Think of the thing you would most like to change.',
    },
    'around-you': { title: 'What is around you', short: 'Around you' },
    coaching: { ...shared.sections.coaching, title: 'How you like to work with us' },
  },
  questions: {
    ...shared.questions,
    hardest: {
      label: 'What in your daily life has become hard?',
      hint: 'Big or small. Buttons count, and so do busy shops.',
      why: 'Your days come first. We start from what you tell us.',
      prompts: ['The hardest thing is…', 'I used to…'],
    },
    'how-long': {
      label: 'How long has it been like this?',
      why: 'New and old troubles need different help.',
      options: {
        weeks: 'A few weeks',
        months: 'A few months',
        years: 'A year or more',
        always: 'For as long as I can think back',
      },
    },
    'good-day': {
      label: 'What does a good day look like for you?',
      why: 'We build on what is good already.',
      prompts: ['On a good day I…', 'I feel most like myself when…'],
    },
    activities: {
      label: 'How do these go for you?',
      why: 'It shows us where a small change could help a lot.',
      rows: areas,
      options: {
        well: 'Goes well',
        effort: 'Takes a lot out of me',
        help: 'I need a hand',
        stopped: 'I have stopped',
        'not-mine': 'Not part of my life',
      },
    },
    order: {
      label: 'What would you like to work on first?',
      why: 'We begin with what matters most to you.',
      options: areas,
    },
    'own-goal': {
      label: 'What would you like to be able to do?',
      hint: 'Say it as you would to a friend.',
      why: 'A goal in your own words is the one that lasts.',
      prompts: ['I would like to…', 'One day I want to…'],
    },
    'hard-where': {
      label: 'Where is it hardest?',
      hint: any,
      why: 'The same thing can be fine in one place and hard in the next.',
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
      hint: any,
      why: 'So that we can move things to a better time of day.',
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
      label: 'Who is there when it is hard?',
      hint: any,
      why: 'Company helps some and tires others.',
      options: {
        alone: 'Nobody, I am on my own',
        family: 'My family or partner',
        friends: 'Friends',
        workmates: 'People from work or school',
        strangers: 'People I do not know',
        'no-matter': 'It makes no difference',
      },
    },
    surroundings: {
      label: 'What around you makes things harder?',
      hint: any,
      why: 'Often it is easier to change a room than a person.',
      options: {
        stairs: 'Stairs or steps',
        space: 'Too little room',
        noise: 'Noise',
        light: 'Light that is too bright or too dim',
        crowds: 'Many people at once',
        distance: 'Long ways to go',
        money: 'What things cost',
        none: 'None of these',
      },
    },
    equipment: {
      label: 'What do you use to make things easier?',
      hint: any,
      why: 'We make sure that it fits you and is still right.',
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
      hint: any,
      why: 'They may like to know what we try. You decide.',
      options: {
        family: 'Family or partner',
        friends: 'Friends or neighbours',
        paid: 'A carer or a helper who is paid',
        group: 'A group or a club',
        none: 'Nobody at the moment',
      },
    },
    'helps-already': {
      label: 'What have you found that helps?',
      hint: 'A trick, a habit, a person, a place.',
      why: 'You know your days best. We keep what works.',
      prompts: ['It helps when…', 'I have learned to…'],
    },
    'care-team': {
      ...shared.questions['care-team'],
      label: 'Do you see a trainer, a counsellor or a physio as well?',
    },
  },
  checks: shared.checks,
} satisfies PresetText;
