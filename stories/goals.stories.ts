import type { Meta } from '@storybook/web-components-vite';
import type { Answers } from '../src/model/form/answers.js';
import type { Goal } from '../src/model/goals/goal.js';
import * as states from './helpers/states.js';
import { widgetMeta, type Args, type Story as StoryOf } from './helpers/widget.js';

type Story = StoryOf<'rapport-goals'>;

const meta: Meta<Args<'rapport-goals'>> = { title: 'Widgets/Goals', ...widgetMeta('rapport-goals') };
export default meta;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const walk: Answers = {
  starter: 'endurance',
  why: 'I want to walk the coast path with my sister in spring.',
  importance: 9,
  baseline: 10,
  target: 40,
  by: inDays(112),
  confidence: 8,
};

const onThePath = states.goesTo(/path of small wins/);

/** Nothing chosen yet. */
export const Beginning: Story = { tags: ['autodocs'] };

/** A goal in the person's own words. */
export const OwnWords: Story = {
  args: { answers: { starter: 'own', 'goal-words': 'Carry my granddaughter up the stairs' } },
};

/** Somebody would rather decide it at the first meeting: nothing more is asked. */
export const DecideTogether: Story = { args: { answers: { starter: 'later' } } };

/** The path, before its numbers. */
export const EmptyPath: Story = { args: { answers: { starter: 'sleep' } }, play: onThePath };

/** The path with its stones and the plan. */
export const Path: Story = { args: { answers: walk }, play: onThePath };

/** A small win of one's own between two of ours. */
export const OwnWin: Story = {
  args: {
    answers: {
      ...walk,
      dates: JSON.stringify([{ text: 'Walk to the bakery and back', by: inDays(30) }]),
    },
  },
  play: onThePath,
};

/** Not so sure: what gives hope, and two ways to make it smaller. */
export const NotSoSure: Story = { args: { answers: { ...walk, confidence: 5 } }, play: onThePath };

/** A date that comes too soon, with the one that would not. */
export const TooQuick: Story = { args: { answers: { ...walk, by: inDays(14) } }, play: onThePath };

/** A first time: one stone. */
export const FirstTime: Story = {
  args: { answers: { starter: 'first', 'goal-words': 'Swim in the sea', by: inDays(60) } },
  play: onThePath,
};

/** Pounds and miles, where people count so. */
export const InPounds: Story = { args: { region: 'US', answers: { starter: 'strength' } }, play: onThePath };

/** The gentle questions before a weight goal, and what is offered instead. */
export const WeightGently: Story = { args: { answers: { starter: 'weight', adult: 'yes', eating: 'yes' } } };

/** The plan for the hard day, and the five outcomes. */
export const Plan: Story = { args: { answers: walk }, play: states.goesTo(/gets hard/) };

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
  play: states.goesTo(/^Your goals/),
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

export const Errors: Story = { play: states.amiss };

const filled = (story: Story): Story => ({ ...story, args: { answers: walk, ...story.args } });

export const Review = filled({ play: states.goesTo(/sounds like you/) });
export const Sending = filled(states.sendsTo('isSlow'));
export const Sent = filled(states.sendsTo('keeps'));
export const NotTaken = filled(states.sendsTo('refuses'));
export const WelcomeBack: Story = states.comesBackWith('rapport-goals', walk);

/** Goals that cannot be read: the author's own content stands. */
export const Refused: Story = { tags: ['warns', 'refused'], args: { goals: [{ id: 'walk' } as Goal] } };

export const Dark: Story = { ...Path, ...states.dark };
export const RightToLeft: Story = { ...Path, ...states.rightToLeft };
export const Narrow: Story = { ...Path, ...states.narrow };
export const AnotherAccent: Story = { ...Path, ...states.plum };
