import type { Meta } from '@storybook/web-components-vite';
import roster from '../demo/public/trainers.json' with { type: 'json' };
import type { FlowElement } from '../src/flow/flow-element.js';
import type { Roster } from '../src/model/matching/trainer.js';
import { sampleSubmission } from '../test/widgets/brief.sample.js';
import * as states from './helpers/states.js';
import { until, type Visitor } from './helpers/visitor.js';
import { widgetMeta, type Args, type Story as StoryOf } from './helpers/widget.js';

type Story = StoryOf<'rapport-journey'>;

const meta: Meta<Args<'rapport-journey'>> = {
  title: 'Widgets/Journey',
  ...widgetMeta('rapport-journey', {
    steps: 'intake questionnaire goals match',
    trainers: roster as Roster,
  }),
};
export default meta;

/** Every page of the intake filled in. */
const { answers } = sampleSubmission();

/** As it comes: what is needed to answer, and the people who fit. The rest is offered after Send. */
export const AsItComes: Story = { args: { steps: 'intake match' } };

/** Everything before Send. */
export const WholeJourney: Story = { tags: ['autodocs'] };

export const GoalsAlone: Story = { args: { steps: 'goals' } };

/** Continue with nothing filled in. */
export const Errors: Story = { play: states.amiss };

/** Through the check-in, with its result kept back. */
const toResult = async (visitor: Visitor) => {
  await visitor.goTo(/Where you are/);
  await visitor.press('Keep it to myself');
};
const toGoals = async (visitor: Visitor) => {
  await toResult(visitor);
  await visitor.goTo(/worth getting up/);
};

/** After the intake and the check-in: a goal. */
export const ThirdPart: Story = { args: { answers }, play: states.plays(toGoals) };

/** All four parts in one place. A goal is left for the first meeting. */
export const Review: Story = {
  args: { answers },
  play: states.plays(async (visitor) => {
    await toGoals(visitor);
    await visitor.press('I’d rather decide');
    await visitor.goTo(/people|No close match/);
    await visitor.press('Ask to meet');
    await visitor.goTo(/sounds like you/);
  }),
};

const toTheEnd = async (visitor: Visitor) => {
  await toResult(visitor);
  await visitor.goTo(/sounds like you/);
};
const short = (story: Story): Story => ({ ...story, args: { steps: 'questionnaire', ...story.args } });

export const Sending = short(states.sendsTo('isSlow', toTheEnd));
export const Sent = short(states.sendsTo('keeps', toTheEnd));
export const NotTaken = short(states.sendsTo('refuses', toTheEnd));

const sent = states.sendsTo('keeps');

/** The practice has it: what may be added while one waits. */
export const ThanksWithOffers: Story = { ...sent, args: { steps: 'intake', answers, ...sent.args } };

/** Nothing more is wanted. */
export const ThanksWithoutOffers: Story = {
  ...sent,
  args: { ...ThanksWithOffers.args, afterSend: '' },
};

const begins = (words: string, title: RegExp): Story => ({
  ...ThanksWithOffers,
  play: async (played) => {
    await sent.play(played);
    await states.plays(async (visitor) => {
      await visitor.press(words);
      await until('the addition', () => title.test(visitor.title));
    })(played);
  },
});

export const AddingHowThingsAre: Story = begins('How you are right now', /^(?!Thank you)./);
export const AddingAGoal: Story = begins('A goal', /worth getting up/);
export const AddingMoreAboutYou: Story = begins('A little more', /more about you/);

/** One thing was added: the others are still offered. */
export const Added: Story = {
  ...ThanksWithOffers,
  play: async (played) => {
    await begins('A little more', /more about you/).play?.(played);
    await states.plays<FlowElement>(async (visitor) => {
      visitor.element.answers = { pronouns: 'they/them' };
      void visitor.element.submit();
      await until('the thanks', () => visitor.find('.status[data-is=sent]'));
    })(played);
  },
};

export const WelcomeBack: Story = states.comesBackWith('rapport-journey', { name: 'Sam' });

/** A part that there is not: the author's own content stands. */
export const WrongSteps: Story = { tags: ['warns', 'refused'], args: { steps: 'intake breakfast' } };

export const Dark: Story = states.dark;
export const RightToLeft: Story = states.rightToLeft;
export const Narrow: Story = states.narrow;
export const AnotherAccent: Story = states.plum;
