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
