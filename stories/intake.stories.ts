import type { Meta } from '@storybook/web-components-vite';
import { sampleSubmission } from '../test/widgets/brief.sample.js';
import { configWith } from './helpers/practice.js';
import * as states from './helpers/states.js';
import { until } from './helpers/visitor.js';
import { widgetMeta, type Args, type Story as StoryOf } from './helpers/widget.js';

type Story = StoryOf<'rapport-intake'>;

const meta: Meta<Args<'rapport-intake'>> = {
  title: 'Widgets/Intake',
  ...widgetMeta('rapport-intake', { preset: 'personal-training' }),
};
export default meta;

/** Every page filled in. */
const { answers } = sampleSubmission();

export const FirstPage: Story = { tags: ['autodocs'] };

export const OccupationalTherapy: Story = { args: { preset: 'occupational-therapy' } };

export const CounsellingPartner: Story = { args: { preset: 'counselling-partner' } };

/** The long forms ask everything before Send. */
export const PersonalTrainingFull: Story = { args: { preset: 'personal-training-full' } };

export const OccupationalTherapyFull: Story = { args: { preset: 'occupational-therapy-full' } };

export const CounsellingPartnerFull: Story = { args: { preset: 'counselling-partner-full' } };

/** What the short forms leave for after Send. */
export const MoreAboutYou: Story = { args: { preset: 'more-about-you' } };

/** Born less than 18 years ago: the page of the guardian comes up. */
export const MoreAboutSomeoneUnder18: Story = {
  args: { preset: 'more-about-you', answers: { 'birth-date': '2015-03-04' } },
  play: states.goesTo(/guardian/),
};

const welcome = {
  name: 'Maya Osei',
  role: 'leads the team',
  words: 'Say as much or as little as you like. I read every word of it before we meet.',
};

/** Somebody of the practice says hello above the first page. */
export const Welcome: Story = { args: { config: configWith({ welcome }) } };

/** What stands at the address is no photo: initials stand in its place. */
export const WelcomeWithoutPhoto: Story = {
  args: { config: configWith({ welcome: { ...welcome, photo: '/index.json' } }) },
  play: states.plays((visitor) => until('the initials', () => visitor.find('.hello img')?.hidden === true)),
};

export const WelcomeWithLongName: Story = {
  args: {
    config: configWith({
      welcome: {
        ...welcome,
        name: 'Wilhelmina Featherstonehaugh-Cholmondeley von Hohenstaufen-Sigmaringen',
        role: 'leads the team for rehabilitation after operations of the hip and the knee',
      },
    }),
  },
};

/** A parent fills it in for somebody under 18: pages for the helper and for the guardian come up. */
export const ForSomeoneUnder18: Story = {
  args: { answers: { 'filled-by': 'helper', name: 'Robin', adult: 'no' } },
};

/** Our form, trimmed by a practice: fewer pages, a question of its own, other words. */
export const BuiltOn: Story = {
  args: {
    definition: {
      schema: 'rapport/definition@1',
      extends: 'personal-training',
      id: 'fennel-street',
      version: '1',
      title: 'Before your first hour',
      remove: ['fear', 'care-team', 'care-names', 'coaching'],
      add: [
        {
          after: 'adult',
          questions: [
            {
              id: 'parking',
              kind: 'yes-no',
              label: 'Will you come by car?',
              why: 'So that we keep a space for you.',
            },
          ],
        },
      ],
      change: { name: { label: 'What may we call you?' } },
    },
  },
};

/** The page knows something already. */
export const Prefilled: Story = { args: { answers: { name: 'Sam', adult: 'yes' } } };

export const Errors: Story = { play: states.amiss };

/** Something to talk to a doctor about, and somebody who may see what. */
export const Review: Story = { args: { answers }, play: states.goesTo(/sounds like you/) };

const filled = (story: Story): Story => ({
  ...story,
  args: { answers: { ...answers, 'care-team': 'no' }, ...story.args },
});

export const Sending = filled(states.sendsTo('isSlow'));
export const Sent = filled(states.sendsTo('keeps'));
export const TriedThreeTimes = filled(states.sendsTo('isAway'));
export const NotTaken = filled(states.sendsTo('refuses'));
export const Offline = filled(states.sendsTo('isOffline'));
export const WelcomeBack: Story = states.comesBackWith('rapport-intake', { name: 'Sam' });

/** A preset that does not exist: the author's own content stands. */
export const Refused: Story = { tags: ['warns', 'refused'], args: { preset: 'no-such-form' } };

export const Dark: Story = states.dark;
export const RightToLeft: Story = states.rightToLeft;
export const Narrow: Story = states.narrow;
export const AnotherAccent: Story = states.plum;
