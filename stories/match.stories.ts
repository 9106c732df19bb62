import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import trainers from '../demo/public/trainers.json' with { type: 'json' };
import type { ClientPreferences } from '../src/model/journey/preferences.js';

interface Args {
  trainers: unknown;
  preferences: ClientPreferences | undefined;
  config: string;
  practice: string;
  accent: string;
}

const sheet = `name,role,formats,languages,availability,works with
Ada Low,Coach,"studio; home",en,"Tue evening; Fri early",knee: most days
Ben Marsh,Physio,studio,"en; cy",Thu evening,"knee: often; hip: sometimes"
`;

const wishes: ClientPreferences = {
  areas: ['knee'],
  availability: ['tue-evening', 'thu-evening', 'sat-midday', 'fri-early'],
  style: { challenge: -2, flexibility: 1, quiet: -1 },
  formats: ['studio', 'outdoors'],
};

const meta: Meta<Args> = {
  title: 'Widgets/Match',
  component: 'rapport-match',
  args: { trainers, preferences: wishes, practice: 'Fennel Street Practice', accent: '', config: '' },
  render: ({ trainers: people, preferences, practice, accent, config }) =>
    html`<rapport-match
      practice=${practice}
      accent=${accent}
      config=${config}
      region="GB"
      .trainers=${people}
      .preferences=${preferences}
      ><p>Rather talk? Ring us on 01632 960 118.</p></rapport-match
    >`,
};
export default meta;
type Story = StoryObj<Args>;

export const ThreeFit: Story = {};

/** Nobody has told it anything: it asks a few questions first. */
export const Asks: Story = { args: { preferences: undefined } };

/** The practice lets the client say what matters most; the list answers at once. */
export const ClientWeighs: Story = {
  args: {
    config: `data:application/json,${encodeURIComponent(JSON.stringify({ match: { clientMayWeigh: true } }))}`,
  },
};

/** The same people as a spreadsheet exports them; a row that cannot be read is named in the console. */
export const FromSpreadsheet: Story = {
  args: { trainers: `data:text/csv,${encodeURIComponent(`${sheet}Somebody,Coach,on the moon,,,\n`)}` },
};

/** Nobody is ranked: without wishes everyone is shown in an order that only chance decides. */
export const NothingTold: Story = { args: { preferences: {} } };

export const OneFits: Story = { args: { preferences: { ...wishes, languages: ['ar'] } } };

/** Says which wish would open the list. */
export const NobodyFits: Story = { args: { preferences: { availability: ['sun-early'], areas: ['knee'] } } };

export const EmptyList: Story = { args: { trainers: [] } };

export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const match = canvasElement.querySelector('rapport-match')!;
    await new Promise((resolve) => {
      match.addEventListener('rapport-ready', resolve, { once: true });
    });
    match.shadowRoot?.querySelector<HTMLButtonElement>('.person .btn')?.click();
  },
};

/** A list that cannot be read: the author's own content stands. */
export const Refused: Story = { args: { trainers: [{ id: 'nobody' }] } };
