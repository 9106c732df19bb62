import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers } from '../src/model/form/answers.js';

interface Args {
  practice: string;
  answers: Answers;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const meta: Meta<Args> = {
  title: 'Widgets/Goals',
  component: 'rapport-goals',
  args: { practice: 'Fennel Street Training', answers: {} },
  render: ({ practice, answers }) =>
    html`<rapport-goals practice=${practice} region="GB" .answers=${answers}></rapport-goals>`,
};
export default meta;

type Story = StoryObj<Args>;

const goOn: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const el = canvasElement.querySelector('rapport-goals')!;
  // The form's words are fetched: wait for the first page, then go on as a person would.
  while (!el.shadowRoot?.querySelector('form')) await new Promise((done) => setTimeout(done, 50));
  el.shadowRoot.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
};

const walk: Answers = {
  starter: 'endurance',
  why: 'I want to walk the coast path with my sister in spring.',
  importance: 9,
  baseline: 10,
  target: 40,
  by: inDays(112),
  confidence: 8,
};

/** Nothing chosen yet. */
export const Beginning: Story = {};

/** A goal in the person's own words. */
export const OwnWords: Story = {
  args: { answers: { starter: 'own', 'goal-words': 'Carry my granddaughter up the stairs' } },
};

/** Somebody would rather decide it at the first meeting: nothing more is asked. */
export const DecideTogether: Story = { args: { answers: { starter: 'later' } } };

/** The path, before its numbers. */
export const EmptyPath: Story = { args: { answers: { starter: 'sleep' } }, play: goOn };

/** The path with its stones and the plan. */
export const Path: Story = { args: { answers: walk }, play: goOn };

/** Not so sure: what gives hope, and two ways to make it smaller. */
export const NotSoSure: Story = { args: { answers: { ...walk, confidence: 5 } }, play: goOn };

/** A date that comes too soon, with the one that would not. */
export const TooQuick: Story = { args: { answers: { ...walk, by: inDays(14) } }, play: goOn };

/** A first time: one stone. */
export const FirstTime: Story = {
  args: { answers: { starter: 'first', 'goal-words': 'Swim in the sea', by: inDays(60) } },
  play: goOn,
};
