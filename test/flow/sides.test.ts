import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sidesOf } from '../../src/flow/sharing.js';
import { contentFrom } from '../../src/model/flow/content.js';
import { extendDefinition, parseExtension } from '../../src/model/form/extend.js';
import { findPreset } from '../../src/model/form/presets/index.js';
import { applyText } from '../../src/model/form/preset.js';

const built = (preset: string) =>
  extendDefinition(
    applyText(findPreset(preset)!, { title: '', sections: {}, questions: {} }),
    parseExtension({ schema: 'rapport/definition@1', extends: preset, id: 'fennel-street', version: '3' }),
  );

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
      assert.deepEqual(sidesOf(content), { from, to });
    });

  it('are a trainer first where there is no form', () => {
    assert.deepEqual(sidesOf(contentFrom('rapport-journey', {})), { from: 'trainer', to: 'therapist' });
  });
});
