import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { redactFor } from '../src/model/submission/redact.js';
import type { RapportBrief } from '../src/widgets/brief/brief.js';
import { sampleSubmission } from '../test/widgets/brief.sample.js';

type Args = Pick<RapportBrief, 'submission' | 'audience' | 'withheld'>;

const meta: Meta<Args> = {
  title: 'Widgets/Brief',
  component: 'rapport-brief',
  args: { submission: sampleSubmission(), audience: 'trainer', withheld: [] },
  argTypes: { audience: { control: 'inline-radio', options: ['trainer', 'therapist', 'client'] } },
  render: ({ submission, audience, withheld }) =>
    html`<rapport-brief .submission=${submission} audience=${audience} .withheld=${withheld}
      ><p>The page opens here as soon as it is ready.</p></rapport-brief
    >`,
};
export default meta;

type Story = StoryObj<Args>;

export const ForTheTrainer: Story = {};

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

export const Unreadable: Story = { args: { submission: { schema: 'rapport/submission@1' } } };

export const Dark: Story = {
  parameters: { backgrounds: { default: 'dark' } },
  render: ({ submission }) => html`<rapport-brief theme="dark" .submission=${submission}></rapport-brief>`,
};
