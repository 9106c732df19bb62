import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topics } from '../../../src/model/form/roles.js';
import { applyText } from '../../../src/model/form/preset.js';
import { FormSession } from '../../../src/model/form/session.js';
import { instruments } from '../../../src/model/instruments/registry.js';
import { mayNeedCall } from '../../../src/model/instruments/by-id.js';
import {
  agreementFrom,
  closingForm,
  consentsFrom,
  replyToFrom,
  shareable,
  withoutTalkAlone,
  yearFrom,
  type Closing,
} from '../../../src/model/submission/sharing.js';

const around = {
  now: Date.parse('2026-11-22T23:30:00.000Z'),
  today: '2026-11-23', // half past midnight in Berlin
  purpose: 'one plan',
  withdraw: 'Email the practice',
  from: 'trainer',
  giver: 'Fennel Street',
  receiver: 'your therapist',
} as const;

const opened = (closing: Partial<Closing>) =>
  new FormSession(
    applyText(
      closingForm({
        shares: false,
        instruments: [],
        agrees: false,
        replies: false,
        calls: false,
        ...closing,
      }),
      {
        title: '',
        sections: {},
        questions: {},
      },
    ),
  );

describe('sharing with the other side', () => {
  it('can be of each kind of thing apart, and never of contact details', () => {
    assert.deepEqual(
      [...shareable].sort(),
      [...topics.filter((topic) => topic !== 'contact'), 'talk'].sort(),
    );
  });

  it('starts with every switch off, and asks for a name only once one is on', () => {
    const session = opened({ shares: true });
    assert.deepEqual(session.answers, {});
    assert.equal(session.checkAll(), true);
    session.answer('share', ['body']);
    assert.equal(session.checkAll(), false);
    assert.equal(session.issue('signed-name')?.code, 'missing');
    session.answer('signed-name', 'Sam Lee');
    assert.equal(session.checkAll(), false, 'nobody is taken to sign for themselves');
    session.answer('signed-as', 'self');
    assert.equal(session.checkAll(), true);
  });

  it('is one consent for each kind, one way, for a year, signed and dated', () => {
    assert.deepEqual(consentsFrom({ share: ['talk', 'goals'], 'signed-name': '  Sam Lee ' }, around), [
      ...(['goals', 'talk'] as const).map((what) => ({
        what,
        from: 'trainer',
        to: 'therapist',
        purpose: 'one plan',
        until: '2027-11-23',
        giver: 'Fennel Street',
        receiver: 'your therapist',
        signedName: 'Sam Lee',
        authority: 'self',
        at: '2026-11-22T23:30:00.000Z',
        statementVersion: '3',
        withdraw: 'Email the practice',
        statement: 'sharing',
      })),
    ]);
  });

  it('names who receives it where the person did, and by what right somebody signs for another', () => {
    const [consent] = consentsFrom(
      {
        ...{ share: ['body'], 'share-with': ' Robin Marsh, Elder Row ', 'signed-name': 'Jo Lee' },
        ...{ 'signed-as': 'other', 'signed-right': 'power of attorney' },
      },
      around,
    );
    assert.deepEqual(
      [consent?.receiver, consent?.authority, consent?.authorityText],
      ['Robin Marsh, Elder Row', 'other', 'power of attorney'],
    );
  });

  it('names the questionnaires whose single answers go as well, only with results and only those that are sent', () => {
    const instrumentsOf = (share: string[], items: string[]) =>
      consentsFrom(
        { share, 'share-items': items, 'signed-name': 'Sam' },
        { ...around, instruments: ['phq-9', 'rapport-check'] },
      ).map(({ what, instruments }) => [what, instruments]);
    assert.deepEqual(instrumentsOf(['results', 'goals'], ['phq-9', 'gad-7']), [
      ['goals', undefined],
      ['results', ['phq-9']],
    ]);
    assert.deepEqual(instrumentsOf(['results'], []), [['results', undefined]]);
    const session = opened({ shares: true, instruments: ['phq-9'] });
    session.answer('share', ['goals']);
    session.answer('share-items', ['phq-9']);
    assert.equal(session.visibleAnswers['share-items'], undefined, 'kept from an earlier moment');
  });

  it('is nothing without a switch, without a name, or for a kind that is not offered', () => {
    const name = { 'signed-name': 'Sam' };
    assert.deepEqual(consentsFrom({}, around), []);
    assert.deepEqual(consentsFrom(name, around), []);
    assert.deepEqual(consentsFrom({ share: ['goals'] }, around), []);
    assert.deepEqual(consentsFrom({ share: [], ...name }, around), []);
    assert.deepEqual(consentsFrom({ share: ['contact', 'everything'], ...name }, around), []);
    assert.deepEqual(consentsFrom({ share: 'goals', ...name }, around), []);
  });

  it('is never of talking alone, whatever else is asked for that is not offered', () => {
    for (const share of [['talk'], ['talk', 'contact'], ['talk', 'everything'], ['talk', 'talk']]) {
      assert.deepEqual(consentsFrom({ share, 'signed-name': 'Sam' }, around), []);
      assert.deepEqual(withoutTalkAlone(share.filter((each) => each === 'talk')), []);
    }
    for (const topic of shareable.filter((each) => each !== 'talk'))
      assert.deepEqual(
        consentsFrom({ share: ['talk', topic], 'signed-name': 'Sam' }, around).map(({ what }) => what),
        [topic, 'talk'],
      );
  });

  it('ends a year on, also from a leap day', () => {
    assert.equal(yearFrom('2026-11-22'), '2027-11-22');
    assert.equal(yearFrom('2028-02-29'), '2029-03-01');
  });
});

describe('a yes to sending', () => {
  const given = { agreement: true, 'signed-name': ' Sam Lee ' } as const;

  it('is asked with a name, where no form has asked, and holds for a year', () => {
    const session = opened({ agrees: true });
    assert.equal(session.checkAll(), false);
    for (const [id, answer] of Object.entries({ ...given, 'signed-as': 'self' })) session.answer(id, answer);
    assert.equal(session.checkAll(), true);
    assert.deepEqual(agreementFrom(session.visibleAnswers, { ...around, receiver: 'Fennel Street' }), {
      ...{ receiver: 'Fennel Street', purpose: 'one plan', until: '2027-11-23' },
      ...{ signedName: 'Sam Lee', authority: 'self', at: '2026-11-22T23:30:00.000Z' },
      ...{ statementVersion: '3', withdraw: 'Email the practice', statement: 'sending' },
    });
  });

  it('is none without the box, and none without a name', () => {
    for (const answers of [{}, { agreement: true as const }, { 'signed-name': 'Sam' }])
      assert.equal(agreementFrom(answers, { ...around, receiver: '' }), undefined);
  });

  it('asks somebody who signs for another what lets them', () => {
    const session = opened({ agrees: true });
    session.replace({ ...given, 'signed-as': 'other' });
    assert.equal(session.checkAll(), false);
    session.answer('signed-right', 'power of attorney');
    assert.equal(session.checkAll(), true);
    session.answer('signed-as', 'parent');
    assert.equal(session.visibleAnswers['signed-right'], undefined);
  });
});

describe('whom to answer', () => {
  it('is a name with an email or a phone number, cut to what the schema takes', () => {
    assert.equal(replyToFrom({ 'reply-email': 'sam@example.com' }), undefined);
    assert.deepEqual(replyToFrom({ 'reply-name': ' Sam ', 'reply-phone': '01632 960118' }), {
      name: 'Sam',
      phone: '01632 960118',
    });
    assert.equal(replyToFrom({ 'reply-name': 'x'.repeat(300) })?.name.length, 200);
  });

  it('is a phone number where they may have to call', () => {
    const session = opened({ replies: true, calls: true });
    session.replace({ 'reply-name': 'Sam', 'reply-email': 'sam@example.com' });
    assert.equal(session.checkAll(), false);
    assert.equal(session.issue('reply-phone')?.code, 'missing');
    session.answer('reply-phone', '01632 960118');
    assert.equal(session.checkAll(), true);
  });

  it('may have to be a call for each questionnaire that is gated, of ours and of the practice, and for no other', () => {
    for (const { id, gated, items } of instruments) {
      assert.equal(mayNeedCall(['rapport-check', id]), gated === true, id);
      if (items.some(({ readFirst }) => readFirst)) assert.ok(mayNeedCall([id]), id);
    }
    const own = [{ instrument: { id: 'harm', gated: true } }, { instrument: { id: 'pace' } }, null, 'odd'];
    assert.equal(mayNeedCall(['harm'], own), true);
    assert.equal(mayNeedCall(['pace', 'harmless'], own), false);
    assert.equal(mayNeedCall([], own), false);
  });

  it('is asked for only where the practice promises an answer', () => {
    assert.deepEqual(opened({ agrees: true }).pages, ['sending', 'signature']);
    assert.deepEqual(opened({ agrees: true, replies: true }).pages, ['reply', 'sending', 'signature']);
    assert.deepEqual(opened({}).pages, []);
  });
});
