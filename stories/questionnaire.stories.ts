import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Answers } from '../src/model/form/answers.js';
import { rapportCheck } from '../src/model/instruments/rapport-check.js';
import type { RapportQuestionnaire } from '../src/widgets/questionnaire/questionnaire.js';

interface Args {
  instruments: string;
  practice: string;
  region: string;
  answers: Answers;
  send: boolean;
  onResult: (event: Event) => void;
}

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
    onResult: fn(),
  },
  render: ({ instruments, practice, region, answers, send, onResult }) =>
    html`<rapport-questionnaire
      instruments=${instruments}
      practice=${practice}
      region=${region}
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

/** An owner's mistake: the author's own words stay. */
export const UnknownInstrument: Story = { args: { instruments: 'pss-10' } };
