import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Answers } from '../src/model/form/answers.js';
import { rapportCheck } from '../src/model/instruments/rapport-check.js';
import type { EarlierResult } from '../src/model/scoring/earlier.js';
import type { RapportQuestionnaire } from '../src/widgets/questionnaire/questionnaire.js';

interface Args {
  instruments: string;
  practice: string;
  region: string;
  answers: Answers;
  send: boolean;
  presentation: 'matrix' | 'items';
  autoAdvance: boolean;
  previous: readonly EarlierResult[];
  onResult: (event: Event) => void;
}

/** Made-up check-ins of three earlier days. */
const earlier: readonly EarlierResult[] = [
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

const meta: Meta<Args> = {
  title: 'Widgets/Questionnaire',
  component: 'rapport-questionnaire',
  args: {
    instruments: 'rapport-check',
    practice: 'Fennel Street',
    region: 'GB',
    answers: {},
    send: false,
    presentation: 'matrix',
    autoAdvance: false,
    previous: [],
    onResult: fn(),
  },
  render: ({ instruments, practice, region, answers, send, presentation, autoAdvance, previous, onResult }) =>
    html`<rapport-questionnaire
      instruments=${instruments}
      practice=${practice}
      region=${region}
      presentation=${presentation}
      ?auto-advance=${autoAdvance}
      .previous=${previous}
      .answers=${answers}
      .onsubmission=${send ? () => undefined : null}
      @rapport-result=${onResult}
      >Call us on 01632 960 118</rapport-questionnaire
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const inside = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector<RapportQuestionnaire>('rapport-questionnaire')?.shadowRoot;
  if (!root) throw new Error('the questionnaire is not there');
  return root;
};

/** Presses Continue until the result is there. */
const toResult: NonNullable<Story['play']> = async ({ canvasElement, args }) => {
  const root = inside(canvasElement);
  await waitFor(() => expect(root.querySelector('h2.title')).not.toBeNull());
  while (!root.querySelector('.help')) {
    const title = root.querySelector('h2.title')?.textContent;
    await userEvent.click(root.querySelector('.actions .btn')!);
    await waitFor(() => expect(root.querySelector('h2.title')?.textContent).not.toBe(title));
  }
  await expect(args.onResult).toHaveBeenCalledOnce();
};

/** The first page, with nothing chosen. */
export const Questions: Story = {};

/** Three rows answered: on a narrow screen they fold, and the fourth is open. */
export const PartlyAnswered: Story = {
  args: { answers: Object.fromEntries(Object.entries(sheet(3, 0)).slice(0, 3)) },
};

/** Where somebody stands, with nowhere to send it: to read and to keep. */
export const Result: Story = { args: { answers: sheet(2, 8) }, play: toResult };

/** The same with somewhere to send it. */
export const ResultToSend: Story = { args: { answers: sheet(3, 4), send: true }, play: toResult };

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
export const Gated: Story = { args: { instruments: 'phq-9' } };

/** An owner's mistake: the author's own words stay. */
export const UnknownInstrument: Story = { args: { instruments: 'phq-5' } };
