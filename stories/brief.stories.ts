import type { Meta } from '@storybook/web-components-vite';
import roster from '../demo/public/trainers.json' with { type: 'json' };
import type { Submission } from '../src/model/submission/submission.js';
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

const { results, goals, answers, ...rest } = sampleSubmission();
const { medicine, pronouns, ...before } = answers;
const added = (number: number, part: Partial<Submission>): Submission => ({
  ...{ ...rest, answers: {}, results: [], goals: [], consents: [], follows: rest.id },
  id: rest.id.replace(/1$/, String(number)),
  createdAt: `2026-11-2${String(2 + number)}T08:00:00.000Z`,
  ...part,
});

/** A short form, and what the client added after Send: the check-in, a goal, more about them. All of it is one page. */
export const WithAdditions: Story = {
  args: {
    submission: {
      ...{ ...rest, answers: before, results: [], goals: [] },
      definition: { id: 'personal-training', version: '4' },
    },
    additions: [
      added(2, { results }),
      added(3, { goals }),
      added(4, {
        definition: { id: 'more-about-you', version: '1' },
        recipient: 'trainer',
        answers: { medicine: medicine!, pronouns: pronouns!, 'visit-if': 'It rains at six.' },
      }),
    ],
  },
};

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
