import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openClosing, sidesOf } from '../../src/flow/sharing.js';
import type { Say } from '../../src/i18n/messages.js';
import { contentFrom } from '../../src/model/flow/content.js';
import { extendDefinition, parseExtension } from '../../src/model/form/extend.js';
import { findPreset } from '../../src/model/form/presets/index.js';
import { applyText } from '../../src/model/form/preset.js';
import { recipientOf } from '../../src/model/submission/recipient.js';
import { consentsFrom } from '../../src/model/submission/sharing.js';

const built = (preset: string) =>
  extendDefinition(
    applyText(findPreset(preset)!, { title: '', sections: {}, questions: {} }),
    parseExtension({ schema: 'rapport/definition@1', extends: preset, id: 'fennel-street', version: '3' }),
  );

describe('what the last page asks, opened from an earlier draft', () => {
  it('has no talking without a topic, and all else as it was', () => {
    const closing = { shares: true, instruments: [], agrees: false, replies: false, calls: false };
    const words = { say: (() => '') as unknown as Say, to: 'trainer', titles: {} } as const;
    const kept = (share: string[]) => openClosing(closing, words, { share, 'signed-name': 'Sam' }).answers;
    assert.deepEqual(kept(['talk']), { 'signed-name': 'Sam' });
    assert.deepEqual(kept(['body', 'talk']), { share: ['body', 'talk'], 'signed-name': 'Sam' });
  });
});

describe("the sides of a journey's submission", () => {
  for (const [preset, from, to] of [
    ['personal-training', 'trainer', 'therapist'],
    ['occupational-therapy', 'therapist', 'trainer'],
    ['counselling-partner', 'therapist', 'trainer'],
  ] as const)
    it(`are those of ${preset}, for a form under another name that builds on it`, () => {
      const content = contentFrom('rapport-journey', {
        intake: { definition: built(preset), answers: {} },
      });
      assert.deepEqual(content.definition, { id: 'fennel-street', version: '3', heldBy: from });
      // The form's own word stands over the practice's.
      for (const recipient of [undefined, 'trainer', 'therapist'] as const)
        assert.deepEqual(sidesOf(content, recipient), { from, to });
    });

  const silent = { ...built('personal-training'), heldBy: undefined };
  for (const [what, outcomes] of [
    ['there is no form', {}],
    ['a form does not say it', { intake: { definition: silent, answers: {} } }],
  ] as const)
    it(`are what the practice says where ${what}, and none where nobody says it`, () => {
      const content = contentFrom('rapport-journey', outcomes);
      assert.equal(content.definition?.heldBy, undefined);
      assert.deepEqual(sidesOf(content, 'trainer'), { from: 'trainer', to: 'therapist' });
      assert.deepEqual(sidesOf(content, 'therapist'), { from: 'therapist', to: 'trainer' });
      assert.equal(sidesOf(content, undefined), undefined);
    });

  it('are the same on the page, in the record and for whoever reads it, whoever says it and whoever disagrees', () => {
    const perhaps = [undefined, 'trainer', 'therapist'] as const;
    for (const heldBy of perhaps)
      for (const recipient of perhaps)
        for (const told of perhaps)
          for (const form of perhaps) {
            const { definition } = contentFrom('rapport-intake', {
              intake: { definition: { ...silent, heldBy }, answers: {} },
            });
            const sides = sidesOf({ definition }, recipient);
            const consents = sides
              ? consentsFrom(
                  { share: ['goals'], 'signed-name': 'Sam' },
                  {
                    ...{ now: 0, today: '2026-11-22', purpose: '', withdraw: '', giver: '', receiver: '' },
                    from: sides.from,
                  },
                )
              : [];
            const sent = { consents, definition: definition!, recipient: heldBy ? undefined : recipient };
            const reader = recipientOf(sent, { id: definition!.id, ...(form && { heldBy: form }) }, told);
            assert.equal(reader, sides ? sides.from : (form ?? told));
          }
  });
});
