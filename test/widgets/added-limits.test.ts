import { expect, waitUntil } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import { goals } from '../../src/i18n/en/goals.js';
import { agreeIn } from './agreeing.js';
import { begin, fillIn, practice, sendAddition, sentJourney, submissionsIn, young } from './added-page.js';
import { all, choose, clean, errors, fill, one, press } from './goals-page.js';
import { openJourney } from './journey-page.js';
import { endpoint, receiving } from './receiver.js';
import { warningsOf } from './warnings.js';

const responder = {
  name: 'Ruth Adair',
  hours: 'Monday to Friday, 9 to 17',
  plan: 'Ruth calls by phone within 2 hours',
};

describe('what was said before Send holds in what is added', () => {
  const receiver = receiving();
  const gentle = (journey: HTMLElement) => clean(journey.shadowRoot!.querySelector('.gentle')?.textContent);

  it('under 18: no weight goal, in any words, in the first addition as in the second', async () => {
    const journey = await sentJourney(young);
    for (const before of [false, true]) {
      if (before) {
        await begin(journey, 'intake');
        await fillIn.intake(journey);
        await sendAddition(journey);
      }
      await begin(journey, 'goals');
      expect(all(journey, '.choice').some((each) => each.textContent.includes('weight'))).to.equal(false);
      for (const words of ['Lose weight', 'Count calories']) {
        await choose(journey, /^Something else/);
        await fill(journey, /in your own words/, words);
        expect(gentle(journey), words).to.include('Bodies are still growing before 18');
        await press(journey, /^Continue/);
        expect(errors(journey).join(), words).to.contain(goals['under-18']);
      }
      await press(journey, /^Back/);
      await waitUntil(() => one(journey, '.offers'), 'no way back');
    }
    expect(submissionsIn(receiver.sent).flatMap((each) => each.goals)).to.deep.equal([]);
  }).timeout(30_000);

  it('under 18: nothing that a practitioner has to talk through, and lines for the young', async () => {
    const journey = await sentJourney(young, { instruments: 'phq-4 rapport-check' });
    await begin(journey, 'questionnaire');
    expect(journey.flow.session!.definition.id).to.equal('rapport-check');
    await waitUntil(() => one(journey, '.helpline')?.textContent.includes('Childline'), 'no such line');
    const grown = await sentJourney({}, { instruments: 'phq-4 rapport-check' });
    await begin(grown, 'questionnaire');
    expect(grown.flow.session!.definition.sections.map(({ id }) => id).join()).to.contain('phq-4');
  }).timeout(30_000);

  for (const recent of ['pregnancy', 'birth', 'surgery'])
    it(`after ${recent} weight can wait`, async () => {
      const journey = await begin(await sentJourney({ recent: [recent] }), 'goals');
      await choose(journey, /weight gently/);
      expect(gentle(journey)).to.include('Your body has a lot to do just now');
      await press(journey, /^Continue/);
      expect(errors(journey)).to.include(
        'Weight can wait for now. Choose another goal, or decide together when we meet',
      );
    }).timeout(20_000);

  for (const [name, said] of [
    ['warning signs', { symptoms: 'yes' }],
    ['warning signs that are kept to oneself', { symptoms: 'rather-not-say' }],
    ['an illness', { active: 'no', conditions: ['heart'] }],
    ['an operation', { recent: ['surgery'] }],
  ] as const)
    it(`a doctor comes first after ${name}: a goal is chosen and not begun, a result asks nobody to move`, async () => {
      const journey = await begin(await sentJourney(said), 'goals');
      expect(clean(one(journey, '.main .lead')?.textContent)).to.include('begin once a doctor has said yes');
      await press(journey, /^Back/);
      await waitUntil(() => one(journey, '.offers'), 'no way back');
      await begin(journey, 'questionnaire');
      await fillIn.questionnaire(journey);
      await waitUntil(() => one(journey, '.main')?.textContent.includes('What could help next'), 'no result');
      expect(one(journey, '.main')!.textContent)
        .to.contain('Talk to a doctor first')
        .and.not.to.match(/begin at your own pace/i);
    }).timeout(30_000);

  it('nothing of the kind: a goal may begin this week', async () => {
    const journey = await begin(await sentJourney(), 'goals');
    expect(clean(one(journey, '.main .lead')?.textContent)).to.include('small enough to start this week');
  }).timeout(20_000);

  it('goes to the side that has the form: a questionnaire that asks about harm needs no other word of it', async () => {
    const config: PracticeConfig = { responder };
    const journey = await begin(await sentJourney({}, { instruments: 'phq-9' }, config), 'questionnaire');
    expect(journey.flow.session!.definition.id).to.equal('phq-9');
  }).timeout(20_000);
});

describe('what an owner writes in after-send', () => {
  it('is told when it is wrong, and the author’s own words stand', async () => {
    for (const wrong of ['breakfast', 'match', 'goals goals', 'questionnaire, goals']) {
      const told = await warningsOf(async () => {
        const journey = document.createElement('rapport-journey');
        journey.setAttribute('after-send', wrong);
        document.body.append(journey);
        await waitUntil(() => journey.shadowRoot?.querySelector('.rapport > slot'), 'it came up', {
          timeout: 5000,
        });
        journey.remove();
      });
      expect(told).to.deep.equal([
        `Rapport: <rapport-journey> after-send: got ${wrong}. Allowed: each of questionnaire, goals, intake at most once, or nothing.`,
      ]);
    }
  }).timeout(20_000);
});

describe('a journey without an intake', () => {
  receiving();

  it('offers nothing after Send: nobody would know whose it is', async () => {
    const journey = await openJourney({
      steps: 'goals',
      config: { practice: { name: practice, recipient: 'trainer' } },
      properties: { endpoint },
    });
    await fillIn.goals(journey);
    await press(journey, /^Continue/);
    await agreeIn(journey);
    await press(journey, /^Send/);
    await waitUntil(() => one(journey, '.status[data-is=sent]'), 'it never arrived', { timeout: 5000 });
    expect(one(journey, '.offers')).to.equal(null);
  }).timeout(20_000);
});
