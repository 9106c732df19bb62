import type { Meta } from '@storybook/web-components-vite';
import roster from '../demo/public/trainers.json' with { type: 'json' };
import type { ClientPreferences } from '../src/model/flow/preferences.js';
import type { Roster, Trainer } from '../src/model/matching/trainer.js';
import * as states from './helpers/states.js';
import type { Visitor } from './helpers/visitor.js';
import { widgetMeta, type Args, type Story as StoryOf } from './helpers/widget.js';

type Story = StoryOf<'rapport-match'>;

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

const meta: Meta<Args<'rapport-match'>> = {
  title: 'Widgets/Match',
  ...widgetMeta('rapport-match', { trainers: roster as Roster, preferences: wishes }),
};
export default meta;

export const ThreeFit: Story = { tags: ['autodocs'] };

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
  tags: ['warns'],
  args: { trainers: `data:text/csv,${encodeURIComponent(`${sheet}Somebody,Coach,on the moon,,,\n`)}` },
};

/** Nobody is ranked: without wishes everyone is shown in an order that only chance decides. */
export const NothingTold: Story = { args: { preferences: {} } };

export const OneFits: Story = {
  args: { preferences: { ...wishes, languages: ['ar'] } },
  play: states.shows(/^One person/),
};

/** Says which wish would open the list. */
export const NobodyFits: Story = {
  args: { preferences: { languages: ['ja'], areas: ['knee'] } },
  play: states.shows(/^No close match/),
};

export const EmptyList: Story = { tags: ['warns'], args: { trainers: [] } };

const chooses = (visitor: Visitor) => visitor.press('Ask to meet');

export const Chosen: Story = { play: states.plays(chooses) };
export const Errors: Story = { play: states.amiss };

export const Sending: Story = states.sendsTo('isSlow', chooses);
export const Sent: Story = states.sendsTo('keeps', chooses);
export const NotTaken: Story = states.sendsTo('refuses', chooses);
const back = states.comesBackWith('rapport-match', { 'body-areas': ['knee'] });
export const WelcomeBack: Story = { ...back, args: { ...back.args, preferences: undefined } };

/** A list that cannot be read: the author's own content stands. */
export const Refused: Story = {
  tags: ['warns', 'refused'],
  args: { trainers: [{ id: 'nobody' } as Trainer] },
};

export const Dark: Story = states.dark;
export const RightToLeft: Story = states.rightToLeft;
export const Narrow: Story = states.narrow;
export const AnotherAccent: Story = states.plum;
