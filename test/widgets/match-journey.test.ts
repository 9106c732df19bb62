import { expect, waitUntil } from '@open-wc/testing';
import type { Answers } from '../../src/model/form/answers.js';
import {
  person,
  maya,
  daniel,
  rootOf,
  all,
  cardOf,
  titleOf,
  textOf,
  namesOf,
  press,
  warnings,
  inJourney,
  shown,
} from './match.page.js';
import { partIn } from './journey-page.js';

describe('<rapport-match> in a journey', () => {
  const told: Answers = { 'body-areas': ['knee'], times: ['tue-evening'], challenge: -2 };

  it('reads the wishes from the intake and hands the choice over at once', async () => {
    const { flow, el } = await inJourney(told, [maya, daniel]);
    expect(textOf(el)).to.include('about your knee, your week and how you like to be coached');
    await press(el, /meet Maya/);
    expect(flow.outcomes.match?.match.chosen).to.equal('maya-osei');
    expect(flow.summaries.get('match')?.[0]?.rows[0]?.words).to.equal('Maya Osei');
    expect(flow.at).to.equal('match');
    await press(el, /meet Maya/);
    expect(flow.outcomes.match).to.equal(undefined);
    await press(el, /Tell us/);
    expect(flow.summaries.get('match')?.[0]?.rows[0]?.words).to.equal('You’d like help choosing');
    await press(el, /Continue/);
    expect(flow.at).to.equal('review');
    expect(flow.outcomes.match?.match).not.to.have.property('chosen');
  });

  it('does not go on before a choice, and goes back', async () => {
    const { flow, el } = await inJourney(told, [maya]);
    await press(el, /Continue/);
    expect(flow.at).to.equal('match');
    await waitUntil(() => rootOf(el).activeElement?.matches('.error-summary') ?? false);
    await press(el, /Back/);
    expect(flow.at).to.equal('intake');
  });

  it('keeps order and choice when it comes up again, and lets go of somebody who no longer fits', async () => {
    const twelve = [...Array(12).keys()].map((n) => person(`Person ${String(n)}`));
    const people = [...twelve, maya, daniel];
    const { flow, el } = await inJourney(told, people);
    const order = namesOf(el);
    all(el, '.person .btn')[0]!.click();
    const comeBack = async () => {
      flow.go('intake');
      await partIn(el, 'intake');
      flow.go('match');
      return shown(await partIn(el, 'match'));
    };
    await comeBack();
    expect(namesOf(el)).to.deep.equal(order);
    const chosen = all(el, '[aria-pressed=true]').map((each) => each.closest('.person'));
    expect(chosen).to.deep.equal([cardOf(el, order[0]!)]);
    expect(flow.outcomes.match?.match.chosen).to.equal(people.find(({ name }) => name === order[0])?.id);

    const { definition } = flow.outcomes.intake!;
    flow.setOutcome('intake', { definition, answers: { ...told, times: ['mon-early'] } }, []);
    await comeBack();
    await waitUntil(() => titleOf(el) === 'No close match yet', 'the list never changed');
    expect(flow.outcomes.match).to.equal(undefined);
  });

  it('leads back to the question that would open the list, and goes on without choosing', async () => {
    const { flow, el } = await inJourney({ times: ['sun-early'] }, [maya], {
      practice: { contact: { phone: '01632 960 118' } },
    });
    expect(all(el, 'a').map((each) => each.getAttribute('href'))).to.include('tel:01632960118');
    await press(el, /Add more times/);
    expect(flow.at).to.equal('intake');
    expect(flow.returning).to.equal(true);
    flow.finish('intake', flow.outcomes.intake!, []);
    expect(flow.at, 'nothing changed, but nobody is chosen yet').to.equal('match');
    await shown(await partIn(el, 'match'));
    await press(el, /Go on without choosing/);
    expect(flow.at).to.equal('review');
    expect(flow.outcomes.match?.match).to.deep.equal({ shown: [], reasons: [] });
  });

  it('lets nobody lose their answers because the list cannot be read', async () => {
    const said = await warnings(async () => {
      const { flow, el } = await inJourney(told, '/gone-trainers.json');
      expect(rootOf(el).querySelector('form'), 'the journey goes on').not.to.equal(null);
      expect(textOf(el)).to.include('What you told us is safe');
      await expect(el).to.be.accessible();
      const original = window.fetch;
      window.fetch = () => Promise.resolve(new Response(JSON.stringify([maya])));
      await press(el, /Try again/);
      await waitUntil(() => namesOf(el).length === 1, 'the second try never came').finally(
        () => (window.fetch = original),
      );
      await press(el, /meet Maya/);
      await press(el, /Continue/);
      expect(flow.at).to.equal('review');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<rapport-journey> trainers');
  });
});
