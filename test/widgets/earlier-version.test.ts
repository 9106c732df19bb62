import { expect, waitUntil } from '@open-wc/testing';
import { drafts } from '../../src/i18n/en/drafts.js';
import * as full from '../../src/i18n/en/presets/personal-training-full.entry.js';
import type { Answers } from '../../src/model/form/answers.js';
import { applyText } from '../../src/model/form/preset.js';
import { idle } from '../until.js';
import {
  arrive,
  begin,
  fillIn,
  least,
  leaveIntake,
  sendAddition,
  submissionsIn,
  thanks,
} from './added-page.js';
import { clean, one, press, titleOf } from './goals-page.js';
import { partIn } from './journey-page.js';
import { practiceThatSays } from './practice-page.js';
import { endpoint, receiving } from './receiver.js';

/** The form as it was asked before it became short: what the full one asks today. */
const version3 = { ...applyText(full.structure, full.text), id: 'personal-training', version: '3' };

const written = {
  overwhelmed: 'Work has been loud since summer.',
  motive: 'I want to walk the coast path.',
  'self-talk': 'I never stick at it.',
};
const left: Answers = {
  ...{ ...least, ...written, consent: true },
  ...{ pronouns: 'they/them', medicine: 'An inhaler', sleep: 'little', habits: ['water'] },
  ...{ fear: 'Mirrors', 'body-areas': ['knee-left'], 'body-detail': [{ of: 'knee-left', since: 'months' }] },
  ...{ challenge: -1, format: ['studio'], 'emergency-name': 'Mara', focus: 'pain' },
};

async function open(definition?: object) {
  const place = await practiceThatSays({ practice: { name: 'An older draft' } });
  const journey = document.createElement('rapport-journey');
  const practice = 'An older draft';
  Object.assign(journey, {
    steps: 'intake',
    drafts: 'session',
    noHistory: true,
    practice,
    endpoint,
    definition,
  });
  place.append(journey);
  await waitUntil(() => titleOf(journey) !== '', 'nothing ever came up', { timeout: 8000 });
  return { journey, place };
}

/** Leaves version 3 on its page "mind", and comes back to the form that ships. */
async function comeBack() {
  const { journey: earlier, place } = await open(version3);
  earlier.answers = left;
  const at = earlier.flow.session!;
  at.go('mind');
  expect(at.page).to.equal('mind');
  earlier.click();
  await waitUntil(
    () => clean(one(earlier, '.kept')?.textContent).includes('Saved in this tab at'),
    'not kept',
    {
      timeout: 8000,
    },
  );
  place.remove();
  await idle();
  const { journey } = await open();
  expect(titleOf(journey)).to.equal(drafts['welcome-title']);
  expect(clean(one(journey, '.main')?.textContent)).to.contain(drafts.renewed);
  await press(journey, /^Continue/);
  return partIn(journey, 'intake');
}

describe('a draft of the long form, taken up by the short one', () => {
  const receiver = receiving();

  it('has every answer: texts follow one another, what is asked by another name stands there, the yes is asked anew', async () => {
    const journey = await comeBack();
    const { session } = journey.flow;
    expect([session!.definition.id, session!.definition.version]).to.deep.equal(['personal-training', '4']);
    const same = Object.fromEntries(
      Object.entries(left).filter(([id]) => !(id in written) && id !== 'consent'),
    );
    const story = Object.values(written).join('\n\n');
    expect(session!.answers).to.deep.equal({ ...same, story });
    expect(session!.page).to.equal('reach');
    journey.reset();
  }).timeout(30_000);

  it('sends only what the short form asks', async () => {
    const journey = await comeBack();
    journey.flow.session!.answer('consent', true);
    await leaveIntake(journey);
    await journey.submit();
    await arrive(journey, thanks);
    const [sent] = submissionsIn(receiver.sent);
    expect(sent!.answers).to.include({ story: Object.values(written).join('\n\n'), fear: 'Mirrors' });
    expect(Object.keys(sent!.answers)).not.to.include.members(['sleep', 'motive']);
    for (const later of ['medicine', 'pronouns', 'emergency-name', 'sleep', 'habits'])
      expect(sent!.answers, later).not.to.have.property(later);
    journey.reset();
  }).timeout(30_000);

  it('has what is told after Send in its place there', async () => {
    const journey = await comeBack();
    journey.flow.session!.answer('consent', true);
    await leaveIntake(journey);
    await journey.submit();
    await arrive(journey, thanks);
    await begin(journey, 'intake');
    expect(journey.flow.session!.visibleAnswers).to.deep.equal({
      ...{ pronouns: 'they/them', medicine: 'An inhaler', 'emergency-name': 'Mara' },
    });
    await fillIn.intake(journey);
    await sendAddition(journey);
    journey.reset();
  }).timeout(30_000);
});
