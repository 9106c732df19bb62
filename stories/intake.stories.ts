import type { Meta } from '@storybook/web-components-vite';
import { sampleSubmission } from '../test/widgets/brief.sample.js';
import * as states from './helpers/states.js';
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
      remove: ['own-words', 'habits', 'emergency'],
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
export const Prefilled: Story = { args: { answers: { name: 'Sam', pronouns: 'they/them' } } };

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
