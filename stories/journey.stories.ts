import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RapportJourney } from '../src/index.js';
import roster from '../demo/public/trainers.json' with { type: 'json' };

type Args = Pick<RapportJourney, 'steps' | 'practice' | 'region'>;

const meta: Meta<Args> = {
  title: 'Widgets/Journey',
  component: 'rapport-journey',
  args: { steps: 'intake questionnaire goals match', practice: 'Fennel Street Practice', region: 'GB' },
  render: ({ steps, practice, region }) =>
    html`<rapport-journey
      steps=${steps}
      practice=${practice}
      region=${region}
      .trainers=${roster}
    ></rapport-journey>`,
};
export default meta;

export const WholeJourney: StoryObj<Args> = {};
export const GoalsAlone: StoryObj<Args> = { args: { steps: 'goals' } };
export const WrongSteps: StoryObj<Args> = { args: { steps: 'intake breakfast' } };
