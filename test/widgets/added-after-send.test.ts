import { expect, waitUntil } from '@open-wc/testing';
import { opening } from '../../src/i18n/en/presets/opening.js';
import { review } from '../../src/i18n/en/review.js';
import type { Addition } from '../../src/model/flow/followed.js';
import { parseSubmission } from '../../src/model/submission/submission.js';
import {
  added,
  arrive,
  begin,
  fillIn,
  least,
  leaveIntake,
  offered,
  onReview,
  sendAddition,
  sentFromFirstPage,
  sentJourney,
  submissionsIn,
  thanks,
} from './added-page.js';
import { all, one, press, titleOf } from './goals-page.js';
import { online, receipt, receivedAt, receiving, status } from './receiver.js';

const additions: readonly Addition[] = ['questionnaire', 'goals', 'intake'];
const offers = additions.map((part) => review[`after-${part}`]);

describe('what may be added after Send', () => {
  const receiver = receiving();

  it('is offered on the page of thanks, in the order given, and can be read and pressed by everybody', async () => {
    const journey = await sentJourney();
    expect(offered(journey)).to.deep.equal(offers);
    expect(one(journey, '.offers h3')!.textContent).to.equal(review['after-title']);
    await expect(journey).to.be.accessible();
    const other = await sentJourney({}, { afterSend: 'intake questionnaire' });
    expect(offered(other)).to.deep.equal([review['after-intake'], review['after-questionnaire']]);
  }).timeout(20_000);

  for (const part of additions)
    it(`is begun, left by Back, taken up again and sent, under the same yes: ${part}`, async () => {
      const journey = await sentJourney();
      await begin(journey, part);
      const first = titleOf(journey);
      await waitUntil(() => journey.shadowRoot!.activeElement?.matches('.title'), 'the heading had no focus');
      expect(one(journey, '.frame, .wide')).to.not.equal(null);
      await press(journey, /^Back/);
      await arrive(journey, thanks);
      expect(offered(journey)).to.deep.equal(offers);
      expect(receiver.sent).to.have.length(1);

      await begin(journey, part);
      expect(titleOf(journey)).to.equal(first);
      await fillIn[part](journey);
      expect(all(journey, '[name=signed-name], #q-agreement, #q-consent, [role=switch]')).to.deep.equal([]);
      await expect(journey).to.be.accessible();
      await sendAddition(journey);
      expect(one(journey, '.lead')!.textContent).to.equal(review[`added-${part}`]);
      expect(offered(journey)).to.deep.equal(offers.filter((each) => each !== review[`after-${part}`]));

      const [before, after] = submissionsIn(receiver.sent);
      expect(parseSubmission(after)).to.deep.equal(after);
      expect(after!.follows).to.equal(before!.id);
      expect(after!.id).to.not.equal(before!.id);
      expect(after!.agreement).to.deep.equal(before!.agreement);
      expect(after!.statements).to.have.length(1);
      expect(after!.statements).to.deep.equal(before!.statements);
      expect([after!.consents, after!.replyTo, after!.match]).to.deep.equal([[], undefined, undefined]);
      expect([after!.recipient, before!.definition!.heldBy]).to.deep.equal(['trainer', 'trainer']);
      expect(after!.readiness).to.equal(undefined);
      expect(after!.answers).to.deep.equal(
        part === 'intake' ? { pronouns: 'they/them', medicine: 'An inhaler' } : {},
      );
      expect(after!.results.map(({ instrument }) => instrument)).to.deep.equal(
        part === 'questionnaire' ? ['rapport-check'] : [],
      );
      expect(after!.goals).to.have.length(part === 'goals' ? 1 : 0);
    }).timeout(30_000);

  it('can be added one after another, each to the first; in the end nothing is offered', async () => {
    const journey = await sentJourney();
    for (const part of additions) {
      await begin(journey, part);
      await fillIn[part](journey);
      await sendAddition(journey);
    }
    expect(one(journey, '.offers')).to.equal(null);
    const [first, ...others] = submissionsIn(receiver.sent);
    expect(others.map(({ follows }) => follows)).to.deep.equal([first!.id, first!.id, first!.id]);
    expect(new Set(receiver.sent.map(({ key }) => key)).size).to.equal(4);
  }).timeout(40_000);

  it('carries nothing that was signed for the other side: only the words of the yes that it rests on', async () => {
    const journey = await onReview({ 'care-team': 'yes' });
    journey.flow.setSharing({ share: ['goals'], 'signed-name': 'Sam Lee', 'signed-as': 'self' });
    await journey.submit();
    await arrive(journey, thanks);
    await begin(journey, 'intake');
    await fillIn.intake(journey);
    await sendAddition(journey);
    const [before, after] = submissionsIn(receiver.sent);
    expect(before!.consents.map(({ what }) => what)).to.deep.equal(['goals']);
    expect(before!.statements!.map(({ id }) => id)).to.deep.equal(['sharing', 'sending']);
    expect(after!.consents).to.deep.equal([]);
    expect(after!.statements).to.deep.equal(before!.statements!.filter(({ id }) => id === 'sending'));
  }).timeout(20_000);

  it('keeps its answers where it does not arrive, and is sent again as the same', async () => {
    const journey = await sentJourney();
    await begin(journey, 'intake');
    await fillIn.intake(journey);
    receiver.answering = [status(500)];
    await journey.submit();
    await arrive(journey, review['failed-title']);
    expect(one(journey, '.offers')).to.equal(null);
    receiver.answering = [receipt];
    await press(journey, /^Try again/);
    await arrive(journey, added);
    const [, ...tries] = receiver.sent;
    expect(tries.length).to.be.above(1);
    expect(new Set(tries.map(({ key, body }) => `${key} ${body}`)).size).to.equal(1);
  }).timeout(20_000);

  it('is offered as well where a script sent it from the first page', async () => {
    const journey = await sentFromFirstPage();
    await begin(journey, 'intake');
    await fillIn.intake(journey);
    await sendAddition(journey);
  }).timeout(20_000);

  it('says when the practice had the first, also after one came back from an addition', async () => {
    const journey = await sentJourney();
    await begin(journey, 'goals');
    await press(journey, /^Back/);
    await arrive(journey, thanks);
    expect(journey.flow.sending).to.deep.equal({ kind: 'sent', receivedAt });
  }).timeout(20_000);
});

describe('nothing is offered after Send', () => {
  const receiver = receiving();

  it('where the practice wants nothing more', async () => {
    expect(one(await sentJourney({}, { afterSend: '' }), '.offers')).to.equal(null);
    expect(one(await sentJourney({}, { afterSend: '  ' }), '.offers')).to.equal(null);
  }).timeout(20_000);

  it('of what was asked before', async () => {
    const journey = await onReview({}, { steps: 'intake goals', afterSend: 'goals' });
    journey.flow.finish('goals', { goals: [] }, []);
    await journey.submit();
    await arrive(journey, thanks);
    expect(one(journey, '.offers')).to.equal(null);
  }).timeout(20_000);

  for (const [name, answering, endpoint, title] of [
    ['it was refused', status(422), undefined, review['failed-title']],
    ['it did not arrive', status(500), undefined, review['failed-title']],
    ['it has nowhere to go', status(201), '', review['unsent-title']],
  ] as const)
    it(`while ${name}`, async () => {
      receiver.answering = [answering];
      const journey = await onReview({}, endpoint === undefined ? {} : { endpoint });
      await journey.submit();
      await arrive(journey, title);
      expect(one(journey, '.offers')).to.equal(null);
    }).timeout(20_000);

  it('while it waits for a connection; once it has arrived, it is', async () => {
    online(false);
    const journey = await onReview();
    await journey.submit();
    await arrive(journey, review['waiting-title']);
    expect(one(journey, '.offers')).to.equal(null);
    online(true);
    window.dispatchEvent(new Event('online'));
    await arrive(journey, thanks);
    expect(offered(journey)).to.deep.equal(offers);
  }).timeout(20_000);

  it('to the next person', async () => {
    const journey = await sentJourney();
    journey.reset();
    await journey.updateComplete;
    expect(one(journey, '.offers')).to.equal(null);
  }).timeout(20_000);

  for (const part of additions)
    it(`to the next person, who finds the first page, where the last one had begun to add: ${part}`, async () => {
      const journey = await sentJourney();
      await begin(journey, part);
      journey.reset();
      await arrive(journey, opening.sections['about-you'].title);
      expect(journey.flow.follows).to.equal(undefined);
      expect([journey.flow.parts, journey.flow.hasReview]).to.deep.equal([['intake'], true]);
      expect(journey.answers).to.deep.equal({});
      journey.answers = { ...least, name: 'Kim' };
      await leaveIntake(journey);
      await journey.submit();
      await arrive(journey, review['sent-title']('Kim'));
      const [first, next] = submissionsIn(receiver.sent);
      expect([next!.follows, next!.answers.name]).to.deep.equal([undefined, 'Kim']);
      expect(next!.id).not.to.equal(first!.id);
    }).timeout(20_000);
});
