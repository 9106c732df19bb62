import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ConfigError, parseConfig } from '../../src/element/practice-config.js';

const responder = {
  name: 'Ruth Adair',
  hours: 'Monday to Friday, 9 to 17',
  plan: 'Ruth calls by phone within 2 hours',
};
const faultOf = (change: Partial<typeof responder>) => {
  try {
    parseConfig({ responder: { ...responder, ...change } });
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error;
  }
  return undefined;
};

describe('the responder of a config', () => {
  for (const plan of [
    'Ruth calls by phone within 2 hours',
    'Out of hours the duty counsellor, 01632 960118, rings back at once, at the latest in 30 min.',
    'Ruth ruft noch am selben Tag an, spätestens nach 4 Stunden',
    '担当者が2時間以内に電話をかけます',
    'تتصل روث بالهاتف خلال ٢ ساعة',
  ])
    it(`has a plan in ${plan}`, () => {
      assert.equal(faultOf({ plan }), undefined);
    });

  for (const plan of [
    '',
    '   ',
    'Call',
    'call!',
    'tbd',
    'We will call them',
    'Ring 999',
    '2',
    'within 2 hours',
  ])
    it(`has no plan in “${plan}”, and hears what one says`, () => {
      const fault = faultOf({ plan });
      assert.equal(fault?.path, 'responder.plan');
      assert.match(fault.message, /who calls, by which way and within which time/);
    });

  it('is refused with fewer than five words, however long they are', () => {
    const word = fc.stringMatching(/^[a-z\d]{1,40}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        assert.equal(faultOf({ plan: words.join(' ') })?.path, 'responder.plan');
      }),
    );
  });

  for (const part of ['name', 'hours'] as const)
    it(`has a ${part} that is more than a space`, () => {
      assert.equal(faultOf({ [part]: ' ' })?.path, `responder.${part}`);
    });
});
