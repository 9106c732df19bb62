import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { personalTraining as intakeWords } from '../../src/i18n/en/presets/personal-training.js';
import { applyText } from '../../src/model/form/preset.js';
import { personalTraining } from '../../src/model/form/presets/personal-training.js';
import { goalSchema } from '../../src/model/goals/goal.js';
import type { Submission } from '../../src/model/submission/submission.js';
import type { RapportGoalsSetEvent } from '../../src/widgets/goals/events.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import {
  one,
  all,
  clean,
  titleOf,
  open,
  field,
  fill,
  choose,
  press,
  toPath,
  toYours,
  fillPath,
  stones,
  errors,
  focused,
} from './goals-page.js';
import { openJourney } from './journey-page.js';
import { agreeIn } from './agreeing.js';

describe('<rapport-goals>', () => {
  describe('what somebody would love to be able to do', () => {
    it('asks in their own words only where ours would not do', async () => {
      const el = await open();
      await choose(el, /Feel stronger/);
      expect(all(el, 'label').some((each) => each.textContent.includes('own words?'))).to.equal(false);
      await choose(el, /Something else/);
      expect(field(el, /What is it, in your own words/).maxLength).to.equal(120);
    });

    it('says what needs another look, and takes the focus there', async () => {
      const el = await open();
      await press(el, /Continue/);
      expect(errors(el)).to.eql(['Choose one answer']);
      await waitUntil(() => focused(el) === one(el, '.error-summary'));
    });

    it('asks nothing more of someone who would rather decide together', async () => {
      const el = await open();
      await choose(el, /rather decide this together/);
      expect(all(el, 'fieldset')).to.have.length(1);
      await press(el, /Continue/);
      await waitUntil(() => titleOf(el) === 'Your goals');
      await press(el, /Continue/);
      await waitUntil(() => titleOf(el) === 'Check it sounds like you');
      expect(clean(one(el, '.sheet')?.textContent)).to.include('I’d rather decide this together');
    });

    it('can be answered by keyboard alone', async () => {
      const el = await open();
      field(el, /outlet for stress/).focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(field(el, /energy left/).checked).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => titleOf(el) === 'A path of small wins');
      await waitUntil(() => focused(el) === one(el, 'h2.title'));
    });
  });

  describe('what it tells the page', () => {
    const finish = async (el: RapportGoals) => {
      await toPath(el);
      await fillPath(el);
      await toYours(el);
      await press(el, /^Continue/);
      await waitUntil(() => titleOf(el) === 'Check it sounds like you');
    };

    it('says that a goal is set, and keeps the goal to itself', async () => {
      const el = await open();
      const events: RapportGoalsSetEvent[] = [];
      el.addEventListener('rapport-goals-set', (event) => events.push(event));
      let above = 0;
      document.body.addEventListener('rapport-goals-set', () => (above += 1), { once: true });
      await finish(el);
      expect(events).to.have.length(1);
      expect(events[0]).to.include({ count: 1, goals: undefined });
      expect(events[0]?.starters).to.eql(['endurance']);
      expect(above).to.equal(0);
    });

    it('hands the goal over where the page asked for answers', async () => {
      const el = await open();
      el.answersInEvents = true;
      let set: RapportGoalsSetEvent | undefined;
      el.addEventListener('rapport-goals-set', (event) => (set = event));
      await finish(el);
      expect(goalSchema.safeParse(set?.goals?.[0]).success).to.equal(true);
    });

    it('says nothing while the path still needs a look', async () => {
      const el = await toPath(await open());
      let count = 0;
      el.addEventListener('rapport-goals-set', () => (count += 1));
      await press(el, /Continue/);
      expect(errors(el)).not.to.eql([]);
      expect(count).to.equal(0);
    });

    it('sends the goal, and no answers beside it', async () => {
      const el = await open();
      let sent: Submission | undefined;
      el.onsubmission = (submission) => (sent = submission);
      await finish(el);
      await agreeIn(el);
      await press(el, /^Send/);
      await waitUntil(() => sent !== undefined, 'nothing was sent');
      expect(sent).to.deep.include({ widget: 'rapport-goals', answers: {}, results: [] });
      expect(sent?.goals.map(({ baseline, target, starter }) => [starter, baseline, target])).to.eql([
        ['endurance', 10, 40],
      ]);
    });
  });

  describe('in a journey', () => {
    const focusOn = (focus: string) => {
      const definition = applyText(personalTraining, intakeWords);
      return openJourney({ steps: 'intake goals', intake: { definition, answers: { focus } } });
    };

    it('puts first what the person told us before', async () => {
      const el = await focusOn('stress');
      const cards = all(el, '.choice').map((each) => clean(each.textContent));
      expect(cards.slice(0, 2)).to.eql([
        'Have an outlet for stressSuggested for you',
        'Sleep longer at nightSuggested for you',
      ]);
      expect(cards.filter((card) => card.includes('Suggested'))).to.have.length(2);
    });

    it('suggests nothing to someone who is not sure yet', async () => {
      const el = await focusOn('unsure');
      expect(clean(one(el, '.choices')?.textContent)).not.to.include('Suggested');
    });

    it('hands over one goal that the schema takes, with its words', async () => {
      const el = await focusOn('strength');
      const { flow } = el;
      await toPath(el);
      await fillPath(el);
      await toYours(el);
      await press(el, /^Continue/);
      await waitUntil(() => flow.at === 'review');
      const { goals = [] } = flow.outcomes.goals ?? {};
      expect(goals).to.have.length(1);
      expect(goalSchema.safeParse(goals[0]).success).to.equal(true);
      expect(flow.summaries.get('goals')?.[0]?.rows[0]?.words).to.equal('Keep going for longer');
    });

    it('hands over no goal where it is left for later', async () => {
      const el = await focusOn('strength');
      const { flow } = el;
      await choose(el, /rather decide this together/);
      await press(el, /Continue/);
      await waitUntil(() => titleOf(el) === 'Your goals');
      await press(el, /Continue/);
      await waitUntil(() => flow.at === 'review');
      expect(flow.outcomes.goals).to.eql({ goals: [] });
    });
  });

  it('keeps its answers when it is moved in the page', async () => {
    const el = await toPath(await open());
    await fillPath(el);
    const before = stones(el);
    (await fixture(html`<section></section>`)).append(el);
    await el.updateComplete;
    expect(stones(el)).to.eql(before);
    await fill(el, /^I’d like/, '20');
    expect(stones(el).at(-1)).to.equal('20 minutes');
  });

  it('warns once and shows what the author put inside when the owner asks for what is not there', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warnings.push(words);
    try {
      const el = await fixture<RapportGoals>(
        html`<rapport-goals drafts="off" seal-key="k"><p>Call us</p></rapport-goals>`,
      );
      await waitUntil(() => warnings.length > 0);
      await el.updateComplete;
      expect(warnings).to.have.length(1);
      expect(one(el, 'slot')).not.to.equal(null);
    } finally {
      console.warn = warn;
    }
  });

  describe('is accessible', () => {
    it('on its first page, with errors and without', async () => {
      const el = await open();
      await expect(el).to.be.accessible();
      await press(el, /Continue/);
      await expect(el).to.be.accessible();
    });

    it('on its last page', async () => {
      const el = await open();
      await choose(el, /rather decide this together/);
      await press(el, /Continue/);
      await waitUntil(() => titleOf(el) === 'Your goals');
      await expect(el).to.be.accessible();
      await press(el, /Continue/);
      await waitUntil(() => titleOf(el) === 'Check it sounds like you');
      await expect(el).to.be.accessible();
    });
  });
});
