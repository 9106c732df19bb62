import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import type { Answers } from '../src/model/form/answers.js';
import { rapportCheck } from '../src/model/instruments/rapport-check.js';
import type { PreviousResult } from '../src/model/scoring/previous.js';
import * as states from './helpers/states.js';
import { widgetMeta, type Args, type Story as StoryOf } from './helpers/widget.js';

type Story = StoryOf<'rapport-questionnaire'>;

const meta: Meta<Args<'rapport-questionnaire'>> = {
  title: 'Widgets/Questionnaire',
  ...widgetMeta('rapport-questionnaire', { instruments: 'rapport-check' }),
};
export default meta;

/** Made-up check-ins of three earlier days. */
const earlier: readonly PreviousResult[] = [
  ['2026-03-02', 80, 35],
  ['2026-06-14', 71, 45],
  ['2026-10-11', 62, 50],
].map(([date, stress, confidence]) => ({
  date: String(date),
  instrument: 'rapport-check',
  version: '1.0',
  subscales: { stress: Number(stress), confidence: Number(confidence) },
}));

/** A made-up sheet: every row at `often`, every ruler at `sure`. */
const sheet = (often: number, sure: number): Answers =>
  Object.fromEntries(
    rapportCheck.items.map(({ id, scale }) => [
      `rapport-check-${id}`,
      scale === 'how-often' ? String(often) : sure,
    ]),
  );

/** Presses Continue until the result is there, which is told once. */
const toResult = states.plays(async (visitor) => {
  const hear = fn();
  visitor.element.addEventListener('rapport-result', hear);
  await visitor.goTo(/Where you are/);
  await expect(hear).toHaveBeenCalledOnce();
});

/** The first page, with nothing chosen. */
export const Questions: Story = { tags: ['autodocs'] };

/** Three rows answered: on a narrow screen they fold, and the fourth is open. */
export const PartlyAnswered: Story = {
  args: { answers: Object.fromEntries(Object.entries(sheet(3, 0)).slice(0, 3)) },
};

/** Where somebody stands, with nowhere to send it: to read and to keep. */
export const Result: Story = { args: { answers: sheet(2, 8) }, play: toResult };

/** The same with somewhere to send it. */
export const ResultToSend: Story = {
  args: { answers: sheet(3, 4), onsubmission: () => undefined },
  play: toResult,
};

/** Too many questions left open on one scale. */
export const NotEnoughAnswers: Story = {
  args: { answers: Object.fromEntries(Object.entries(sheet(1, 5)).slice(0, 8)) },
  play: toResult,
};

/** Rulers of seven days, a list of minutes, and a public guideline. */
export const Movement: Story = {
  args: {
    instruments: 'evs',
    answers: { 'evs-active-days': '4', 'evs-active-minutes': '30', 'evs-strength-days': '1' },
  },
  play: toResult,
};

/** A questionnaire that somebody at the practice talks through: no score on this screen. */
export const ForAPractitioner: Story = { args: { instruments: 'phq-4' }, play: toResult };

/** One earlier day: a second, hollow dot, and how far the score has moved. */
export const SinceLastTime: Story = {
  args: { answers: sheet(2, 8), previous: earlier.slice(2) },
  play: toResult,
};

/** Several earlier days: a line through them. */
export const OverTime: Story = { args: { answers: sheet(2, 8), previous: earlier }, play: toResult };

/** One item a page; number keys answer and move on. */
export const OneByOne: Story = { args: { presentation: 'items' } };

/** The same, turning by itself after a tap. */
export const TurningByItself: Story = { args: { presentation: 'items', autoAdvance: true } };

/** Its items in the language of the page, from a sourced translation. */
export const InGerman: Story = {
  args: { instruments: 'ipip-self-efficacy' },
  decorators: [(story) => html`<div lang="de">${story()}</div>`],
};

/** Asks about harm: refused until the config names who reads it, when, and what they do then. */
export const Gated: Story = { tags: ['warns', 'refused'], args: { instruments: 'phq-9' } };

/** An owner's mistake: the author's own words stay. */
export const UnknownInstrument: Story = { tags: ['warns', 'refused'], args: { instruments: 'phq-5' } };

const filled = (story: Story): Story => ({ ...story, args: { answers: sheet(2, 8), ...story.args } });

export const Sending = filled(states.sendsTo('isSlow'));
export const Sent = filled(states.sendsTo('keeps'));
export const NotTaken = filled(states.sendsTo('refuses'));
export const WelcomeBack: Story = states.comesBackWith('rapport-questionnaire', sheet(2, 8));

export const Dark: Story = states.dark;
export const RightToLeft: Story = states.rightToLeft;
export const Narrow: Story = states.narrow;
export const AnotherAccent: Story = states.plum;
export const ResultDark: Story = { ...OverTime, ...states.dark };
export const ResultRightToLeft: Story = { ...OverTime, ...states.rightToLeft };
export const ResultNarrow: Story = { ...OverTime, ...states.narrow };
