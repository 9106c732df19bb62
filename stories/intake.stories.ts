import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RapportIntake } from '../src/index.js';
import type { Answers } from '../src/model/form/answers.js';

type Args = Pick<RapportIntake, 'preset' | 'practice' | 'region' | 'accent'> & {
  answers: Answers;
  definition: unknown;
};

const meta: Meta<Args> = {
  title: 'Widgets/Intake',
  component: 'rapport-intake',
  args: {
    preset: 'personal-training',
    practice: 'Fennel Street Practice',
    region: 'GB',
    accent: '',
    answers: {},
    definition: undefined,
  },
  render: ({ preset, practice, region, accent, answers, definition }) =>
    html`<rapport-intake
      preset=${preset}
      practice=${practice}
      region=${region}
      accent=${accent}
      .answers=${answers}
      .definition=${definition}
      ><p>Rather talk? Ring us on 01632 960 118.</p></rapport-intake
    >`,
};
export default meta;
type Story = StoryObj<Args>;

export const FirstPage: Story = {};

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

export const Prefilled: Story = { args: { answers: { name: 'Sam', pronouns: 'they/them' } } };

export const AnotherAccent: Story = { args: { accent: '#74304f' } };

/** Continue with nothing filled in: the summary takes focus and leads to each field. */
export const Errors: Story = {
  play: async ({ canvasElement }) => {
    const intake = canvasElement.querySelector('rapport-intake')!;
    await new Promise((resolve) => {
      intake.addEventListener('rapport-ready', resolve, { once: true });
    });
    intake.reportValidity();
  },
};

/** A preset that does not exist: the author's own content stands. */
export const Refused: Story = { args: { preset: 'no-such-form' } };
