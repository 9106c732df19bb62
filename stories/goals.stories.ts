import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers } from '../src/model/form/answers.js';
import type { Goal } from '../src/model/goals/goal.js';

interface Args {
  practice: string;
  region: string;
  answers: Answers;
  goals?: readonly Goal[];
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const meta: Meta<Args> = {
  title: 'Widgets/Goals',
  component: 'rapport-goals',
  args: { practice: 'Fennel Street Training', region: 'GB', answers: {} },
  render: ({ practice, region, answers, goals }) =>
    html`<rapport-goals
      practice=${practice}
      region=${region}
      .answers=${answers}
      .goals=${goals}
    ></rapport-goals>`,
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

/** Presses Continue until a page stands there. */
const goTo =
  (title: RegExp): typeof goOn =>
  async (context) => {
    const el = context.canvasElement.querySelector('rapport-goals')!;
    await goOn(context);
    for (let page = 0; page < 12; page++) {
      await new Promise((done) => setTimeout(done, 100));
      if (title.test(el.shadowRoot?.querySelector('h2.title')?.textContent ?? '')) return;
      el.shadowRoot?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    }
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

/** A small win of one's own between two of ours. */
export const OwnWin: Story = {
  args: {
    answers: {
      ...walk,
      dates: JSON.stringify([{ text: 'Walk to the bakery and back', by: inDays(30) }]),
    },
  },
  play: goOn,
};

/** Not so sure: what gives hope, and two ways to make it smaller. */
export const NotSoSure: Story = { args: { answers: { ...walk, confidence: 5 } }, play: goOn };

/** A date that comes too soon, with the one that would not. */
export const TooQuick: Story = { args: { answers: { ...walk, by: inDays(14) } }, play: goOn };

/** A first time: one stone. */
export const FirstTime: Story = {
  args: { answers: { starter: 'first', 'goal-words': 'Swim in the sea', by: inDays(60) } },
  play: goOn,
};

/** Pounds and miles, where people count so. */
export const InPounds: Story = { args: { region: 'US', answers: { starter: 'strength' } }, play: goOn };

/** The gentle questions before a weight goal, and what is offered instead. */
export const WeightGently: Story = { args: { answers: { starter: 'weight', adult: 'yes', eating: 'yes' } } };

/** The plan for the hard day, and the five outcomes. */
export const Plan: Story = { args: { answers: walk }, play: goTo(/hard day/) };

/** Two goals in one place. */
export const YourGoals: Story = {
  args: {
    answers: {
      ...walk,
      count: 2,
      'starter-2': 'sleep',
      'baseline-2': 6,
      'target-2': 7.5,
      'by-2': inDays(60),
    },
  },
  play: goTo(/^Your goals/),
};

const before: Goal = {
  id: 'walk',
  starter: 'endurance',
  text: 'Keep going for longer',
  measure: { id: 'minutes-a-session', unit: 'minutes' },
  baseline: 10,
  target: 40,
  by: inDays(40),
  wins: [
    { value: 15, by: inDays(-30) },
    { text: 'Walk to the bakery and back', by: inDays(-3) },
    { value: 25, by: inDays(10) },
    { value: 40, by: inDays(40) },
  ],
  levels: ['I rest', 'Ten minutes', 'Forty minutes on the flat', 'With a hill', 'The coast path'],
  progress: [{ date: inDays(-28), value: 16 }],
};

/** Somebody comes back: what was earned, and what is next. */
export const ComingBack: Story = { args: { goals: [before] } };

/** It has stayed where it is for a while: new dates without blame. */
export const Plateau: Story = {
  args: {
    goals: [{ ...before, progress: [-35, -25, -15, -5].map((days) => ({ date: inDays(days), value: 16 })) }],
  },
};

/** The day has come: which of the five outcomes comes nearest. */
export const LookingBack: Story = {
  args: { goals: [{ ...before, by: inDays(-1), weight: { importance: 3, difficulty: 2 }, reached: 1 }] },
};
