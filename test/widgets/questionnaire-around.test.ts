import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Submission } from '../../src/model/submission/submission.js';
import '../../src/widgets/questionnaire/define.js';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';
import type { RapportJourney } from '../../src/widgets/journey/journey.js';
import { openJourney } from './journey-page.js';
import {
  rootOf,
  all,
  titleOf,
  textOf,
  press,
  radio,
  focused,
  sheet,
  toResult,
  open,
  result,
} from './questionnaire-page.js';
import { agreeIn } from './agreeing.js';

describe('<rapport-questionnaire> and what is around it', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));

  describe('towards the page around it', () => {
    it('tells that the result is shown, with ids only', async () => {
      const el = await open('rapport-check phq-4');
      el.answers = sheet(2, 2);
      const heard = result(el);
      let above = 0;
      el.parentElement!.addEventListener('rapport-result', () => above++);
      await toResult(el);
      const event = await heard;
      expect(event.instruments).to.deep.equal(['rapport-check', 'phq-4']);
      expect(event.complete).to.deep.equal({ 'rapport-check': true, 'phq-4': false });
      expect(event.results).to.be.undefined;
      expect(above).to.equal(0);
    });

    it('hands over scores and answers when it is asked to', async () => {
      const el = await open();
      el.answersInEvents = true;
      el.answers = sheet(2, 5);
      const heard = result(el);
      await toResult(el);
      const [scored] = (await heard).results!;
      expect(scored!.subscales).to.deep.equal({ stress: 50, confidence: 50 });
      expect(scored!.items['busy-mind']).to.equal(2);
    });

    it('hands the results to the page as a submission, without the answers twice', async () => {
      const el = await open();
      const taken: Submission[] = [];
      el.onsubmission = (submission) => taken.push(submission);
      el.answers = sheet(4, 10);
      await toResult(el);
      await waitUntil(() => all(el, 'button[type=submit]').length === 1, 'there was no Send');
      await agreeIn(el);
      await press(el, /^\s*Send/);
      await waitUntil(() => taken.length === 1, 'nothing was sent');
      const { widget, answers, results, goals, definition } = taken[0]!;
      expect({ widget, answers, goals, definition }).to.deep.equal({
        ...{ widget: 'rapport-questionnaire', answers: {}, goals: [], definition: undefined },
      });
      expect(results[0]!.items).to.include({ 'asked-too-much': 4, 'when-sore': 10 });
    });

    it('offers no Send where there is nowhere to send to, and still a copy', async () => {
      const el = await open();
      await toResult(el);
      await waitUntil(
        () => all(el, 'button').some((each) => each.textContent.includes('Download')),
        'no copy',
      );
      expect(all(el, 'button[type=submit]')).to.be.empty;
    });

    it('tells its owner once about an unknown questionnaire and leaves what the author wrote', async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (message: string) => warnings.push(message);
      try {
        const el = await fixture<RapportQuestionnaire>(
          html`<rapport-questionnaire drafts="off" instruments="rapport-check phq-5"
            ><p>Call us</p></rapport-questionnaire
          >`,
        );
        await waitUntil(() => warnings.length > 0, 'the owner was not told');
        await el.updateComplete;
        expect(warnings).to.have.length(1);
        expect(warnings[0])
          .to.contain('instruments: got phq-5')
          .and.to.contain('rapport-check, evs, phq-2, gad-2, phq-4');
        expect(
          rootOf(el).querySelector('slot')!.assignedElements({ flatten: true })[0]?.textContent ??
            el.textContent,
        ).to.contain('Call us');
      } finally {
        console.warn = warn;
      }
    });

    it('neither scores nor lets pass an answer that the instrument does not offer', async () => {
      const el = await open();
      el.answers = { ...sheet(2, 5), 'rapport-check-busy-mind': '99' };
      await press(el, /Continue/);
      expect(rootOf(el).activeElement!.matches('.error-summary')).to.be.true;
      expect(el.checkValidity()).to.be.false;
      all(el, '.error-summary a')[0]!.click();
      expect(focused(el)[0]).to.match(/busy mind/);
      radio(el, /busy mind/, 'Often').click();
      await toResult(el);
      expect(textOf(el)).to.contain('54 of 100');
    });

    it('starts over with nothing chosen', async () => {
      const el = await open();
      el.answers = sheet(2, 5);
      await toResult(el);
      el.reset();
      await el.updateComplete;
      expect(titleOf(el)).to.equal('A short check-in');
      expect(all(el, 'input:checked')).to.be.empty;
    });

    it('keeps its answers when it is moved in the page', async () => {
      const el = await open();
      radio(el, /too much/, 'Often').click();
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
      elsewhere.append(el);
      await el.updateComplete;
      expect(el.answers).to.deep.equal({ 'rapport-check-asked-too-much': '3' });
      expect(radio(el, /too much/, 'Often').checked).to.be.true;
    });
  });

  describe('in a journey', () => {
    const inJourney = async () => {
      const el = await openJourney({ steps: 'questionnaire', properties: { practice: 'Fennel Street' } });
      const { flow } = el;
      el.answers = sheet(2, 5);
      await toResult(el);
      return { el, flow };
    };
    const choose = async (el: RapportJourney, words: RegExp) => {
      all(el, 'label.choice')
        .find((each) => words.test(each.textContent))!
        .click();
      await press(el, /Continue/);
    };

    it('asks whether to share, with nothing chosen, and waits for an answer', async () => {
      const { el, flow } = await inJourney();
      expect(all(el, 'input:checked')).to.be.empty;
      expect(textOf(el)).to.contain('Share this with Fennel Street?');
      await press(el, /Continue/);
      expect(rootOf(el).activeElement!.matches('.error-summary')).to.be.true;
      expect(flow.at).to.equal('questionnaire');
      await expect(el).to.be.accessible();
    });

    it('hands over the results and their words when they are shared', async () => {
      const { el, flow } = await inJourney();
      await choose(el, /Yes, share it/);
      await waitUntil(() => flow.at === 'review', 'the journey did not go on');
      const { results, share } = flow.outcomes.questionnaire!;
      expect(share).to.be.true;
      expect(results[0]!.subscales).to.deep.equal({ stress: 50, confidence: 50 });
      const [section] = flow.summaries.get('questionnaire')!;
      expect(section!.id).to.equal('result');
      expect(section!.rows).to.deep.equal([
        { label: 'Stress', words: '50 of 100, around the middle', own: false },
        { label: 'Confidence to keep moving', words: '50 of 100, around the middle', own: false },
      ]);
    });

    it('leaves no number in the review when they are kept', async () => {
      const { el, flow } = await inJourney();
      await choose(el, /Keep it to myself/);
      await waitUntil(() => flow.at === 'review', 'the journey did not go on');
      expect(flow.outcomes.questionnaire!.share).to.be.false;
      expect(JSON.stringify(flow.summaries.get('questionnaire')))
        .to.contain('isn’t sent')
        .and.not.to.match(/of 100/);
    });
  });
});
