import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionsOf } from '../../../src/model/form/definition.js';
import type { Role } from '../../../src/model/form/roles.js';
import { readinessFrom } from '../../../src/model/flow/readiness-from.js';
import { formats } from '../../../src/model/matching/trainer.js';
import { healthConditions, recentChanges } from '../../../src/model/safety/readiness.js';
import { everyPreset } from './every-preset.js';

const [training, therapy, counselling] = everyPreset as [
  (typeof everyPreset)[0],
  (typeof everyPreset)[0],
  (typeof everyPreset)[0],
];

const order = (preset: typeof training) => questionsOf(preset.definition).map(({ id }) => id);
const roleOptions = (preset: typeof training, role: Role): string[] => {
  const question = questionsOf(preset.definition).find((each) => each.role === role);
  return question && 'options' in question
    ? question.options.map(({ id }) => id).filter((id) => id !== 'none')
    : [];
};

describe('the personal-training intake, before all', () => {
  it('asks what weighs on someone before it asks what they want to do', () => {
    const asked = order(training);
    for (const later of ['focus', 'hard-before', 'body-areas', 'active', 'times', 'format'])
      assert.ok(asked.indexOf('overwhelmed') < asked.indexOf(later), later);
  });

  it('has at most twelve pages for a grown-up who fills it in for themselves', () => {
    const pages = training.definition.sections.filter(
      ({ id }) => !['helping', 'guardian', 'body-care'].includes(id),
    );
    assert.ok(pages.length <= 12, String(pages.length));
  });
});

describe('the intakes that ask about readiness', () => {
  for (const preset of [training, therapy]) {
    it(`use the names that it knows (${preset.id})`, () => {
      assert.deepEqual(roleOptions(preset, 'format'), [...formats]);
      assert.deepEqual(roleOptions(preset, 'ready-conditions'), [...healthConditions]);
      assert.deepEqual(roleOptions(preset, 'ready-recent'), [...recentChanges]);
    });

    it(`say under the signs what to do when they are there right now (${preset.id})`, () => {
      for (const id of ['body', 'readiness'])
        assert.match(preset.words.sections[id]?.note ?? '', /local emergency number/);
    });

    it(`come to an outcome (${preset.id})`, () => {
      const from = (more: object) =>
        readinessFrom(preset.definition, { conditions: ['none'], symptoms: 'no', ...more })?.outcome;
      assert.equal(from({ recent: ['none'] }), 'ready');
      assert.equal(from({ recent: ['surgery'], active: 'yes' }), 'talk-first');
      assert.equal(from({ recent: ['pregnancy'], active: 'yes' }), 'moderate-first');
      assert.equal(from({}), 'unknown');
    });
  }
});

describe('the counselling-partner intake', () => {
  it('screens for nothing and asks the body only of somebody who may want to move', () => {
    assert.equal(readinessFrom(counselling.definition, {}), undefined);
    assert.ok(!questionsOf(counselling.definition).some(({ role }) => role?.startsWith('ready-')));
  });

  it('names no illness', () => {
    const illness =
      /\b(depress\w*|anxi\w*|trauma\w*|panic\w*|ptsd|adhd|autis\w*|bipolar|eating disorder|addict\w*|suicid\w*|self-harm|illness|disease|diabetes|patient|symptom\w*|treatment|diagnos\w*|disorder\w*)\b/i;
    // All but the kind of a question: how it is asked is nothing that anybody reads.
    const shown = (key: string, value: unknown) => (key === 'kind' ? undefined : value);
    const said = counselling.definition.sections.map((section) => JSON.stringify(section, shown));
    for (const text of said) assert.doesNotMatch(text, illness);
  });
});

describe('the occupational-therapy intake', () => {
  it('asks about the same parts of a day in the table and in the order', () => {
    const asked = questionsOf(therapy.definition);
    const table = asked.find(({ kind }) => kind === 'matrix');
    const ranking = asked.find(({ kind }) => kind === 'ranking');
    assert.ok(table?.kind === 'matrix' && ranking?.kind === 'ranking');
    assert.deepEqual(
      table.rows,
      ranking.options.map(({ id, label }) => ({ id, label })),
    );
  });
});
