import { expect } from '@open-wc/testing';
import { sidesOf } from '../../src/flow/sharing.js';
import { extendDefinition, parseExtension } from '../../src/model/form/extend.js';
import { findPreset } from '../../src/model/form/presets/index.js';
import { applyText } from '../../src/model/form/preset.js';
import { gatherFrom } from '../../src/widgets/journey/gather.js';

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
      const gathered = gatherFrom({ intake: { definition: built(preset), answers: {} } });
      expect(gathered.definition).to.deep.equal({ id: 'fennel-street', version: '3', heldBy: from });
      expect(sidesOf(gathered)).to.deep.equal({ from, to });
    });

  it('are a trainer first where there is no form', () => {
    expect(sidesOf(gatherFrom({}))).to.deep.equal({ from: 'trainer', to: 'therapist' });
  });
});
