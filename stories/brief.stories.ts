import type { Meta } from '@storybook/web-components-vite';
import roster from '../demo/public/trainers.json' with { type: 'json' };
import { redactFor } from '../src/model/submission/redact.js';
import { sampleSubmission } from '../test/widgets/brief.sample.js';
import * as states from './helpers/states.js';
import { widgetMeta, type Args, type Story as StoryOf } from './helpers/widget.js';

type Story = StoryOf<'rapport-brief'>;

const meta: Meta<Args<'rapport-brief'>> = {
  title: 'Widgets/Brief',
  ...widgetMeta('rapport-brief'),
  args: { submission: sampleSubmission(), audience: 'trainer', withheld: [], trainers: roster },
  argTypes: { audience: { control: 'inline-radio', options: ['trainer', 'therapist', 'client'] } },
};
export default meta;

export const ForTheTrainer: Story = { tags: ['autodocs'] };

/** What a therapist sees: goals and body were shared, everything else was withheld. */
export const ForTheTherapist: Story = {
  args: {
    ...redactFor(sampleSubmission(), 'therapist', { now: Date.parse('2026-11-22T12:00:00Z') }),
    audience: 'therapist',
  },
};

export const ForTheClient: Story = { args: { audience: 'client' } };

/** Nothing to check first, and little said: every part that has nothing to say is left out. */
export const LittleSaid: Story = {
  args: {
    submission: {
      ...sampleSubmission(),
      answers: { name: 'Sam', active: 'yes', conditions: ['none'], symptoms: 'no', focus: 'unsure' },
      results: [],
      goals: [],
      match: undefined,
      readiness: { outcome: 'ready', reasons: [] },
      consents: [],
    },
  },
};

/** The form is not known here: ids stand where the questions would. */
export const UnknownForm: Story = {
  args: { submission: { ...sampleSubmission(), definition: { id: 'somebody-elses-form', version: '1' } } },
};

export const NothingChosen: Story = { args: { submission: undefined } };

export const Unreadable: Story = {
  tags: ['warns'],
  args: { submission: { schema: 'rapport/submission@1' } },
};

export const Dark: Story = states.dark;
export const RightToLeft: Story = states.rightToLeft;
export const Narrow: Story = states.narrow;
export const AnotherAccent: Story = states.plum;
