import { expect, waitUntil } from '@open-wc/testing';
import type { Answers } from '../../src/model/form/answers.js';
import {
  person,
  maya,
  daniel,
  rootOf,
  all,
  titleOf,
  textOf,
  namesOf,
  press,
  pressed,
  warnings,
  inJourney,
} from './match.page.js';

describe('<rapport-match> in a journey', () => {
  const told: Answers = { 'body-areas': ['knee'], times: ['tue-evening'], challenge: -2 };

  it('reads the wishes from the intake and hands the choice over at once', async () => {
    const { store, el } = await inJourney(told, [maya, daniel]);
    expect(textOf(el)).to.include('about your knee, your week and how you like to be coached');
    await press(el, /meet Maya/);
    expect(store.outcomes.match?.match.chosen).to.equal('maya-osei');
    expect(store.summaries.get('match')?.[0]?.rows[0]?.words).to.equal('Maya Osei');
    expect(store.at).to.equal('match');
    await press(el, /meet Maya/);
    expect(store.outcomes.match).to.equal(undefined);
    await press(el, /Tell us/);
    expect(store.summaries.get('match')?.[0]?.rows[0]?.words).to.equal('You would like help choosing');
    await press(el, /Continue/);
    expect(store.at).to.equal('review');
    expect(store.outcomes.match?.match).not.to.have.property('chosen');
  });

  it('does not go on before a choice, and goes back', async () => {
    const { store, el } = await inJourney(told, [maya]);
    await press(el, /Continue/);
    expect(store.at).to.equal('match');
    await waitUntil(() => rootOf(el).activeElement?.matches('.error-summary') ?? false);
    await press(el, /Back/);
    expect(store.at).to.equal('intake');
  });

  it('keeps order and choice when it comes up again, and lets go of somebody who no longer fits', async () => {
    const twelve = [...Array(12).keys()].map((n) => person(`Person ${String(n)}`));
    const { store, el, mount } = await inJourney(told, [...twelve, maya, daniel]);
    const order = namesOf(el);
    all(el, '.person .btn')[0]!.click();
    const again = await mount();
    expect(namesOf(again)).to.deep.equal(order);
    expect(pressed(again)).to.deep.equal([`Ask to meet ${order[0]!}`].map((each) => each));

    const { definition } = store.outcomes.intake!;
    store.keep('intake', { definition, answers: { ...told, times: ['mon-early'] } }, []);
    const later = await mount();
    expect(titleOf(later)).to.equal('No close match yet');
    expect(store.outcomes.match).to.equal(undefined);
  });

  it('leads back to the question that would open the list, and goes on without choosing', async () => {
    const { store, el } = await inJourney({ times: ['sun-early'] }, [maya], {
      practice: { contact: { phone: '01632 960 118' } },
    });
    expect(all(el, 'a').map((each) => each.getAttribute('href'))).to.include('tel:01632960118');
    await press(el, /Look at more times/);
    expect(store.at).to.equal('intake');
    expect(store.returning).to.equal(true);
    store.finish('intake', store.outcomes.intake!, []);
    expect(store.at, 'nothing changed, but nobody is chosen yet').to.equal('match');
    await press(el, /Go on without choosing/);
    expect(store.at).to.equal('review');
    expect(store.outcomes.match?.match).to.deep.equal({ shown: [], reasons: [] });
  });

  it('lets nobody lose their answers because the list cannot be read', async () => {
    const said = await warnings(async () => {
      const { store, el } = await inJourney(told, '/gone-trainers.json');
      expect(store.refused).to.equal(false);
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
      expect(store.at).to.equal('review');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<rapport-journey> trainers');
  });
});
