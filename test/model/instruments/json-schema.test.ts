import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { schemas } from '../../../.ci/schemas.mjs';
import { instruments } from '../../../src/model/instruments/registry.js';

describe('the JSON Schemas for a practice', () => {
  const files = schemas();

  it('are one for an instrument of its own and one for wording that it brings', () => {
    assert.ok(files['instrument.schema.json']);
    assert.deepEqual(files['wording.schema.json']!.required, ['wordingOf', 'licence', 'items']);
  });

  it('know every key that our own instruments have, and no other', () => {
    const { instrument } = files['instrument.schema.json']!.properties;
    const known = Object.keys(instrument!.properties);
    assert.equal(instrument!.additionalProperties, false);
    assert.deepEqual(
      [...new Set(instruments.flatMap((each) => Object.keys(each)))].toSorted(),
      known.toSorted(),
    );
  });

  it('survive being written and read', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(files)), files);
  });
});
