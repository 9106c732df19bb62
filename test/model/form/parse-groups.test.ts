import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DefinitionError } from '../../../src/model/form/definition-error.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { form, question } from './sample.js';

type Json = Record<string, unknown>;

/** A form with a body, a group for each place, a matrix and a last question, with one place changed. */
function grouped(change: (places: { q: Json[]; within: Json[] }) => void): unknown {
  const definition = JSON.parse(
    JSON.stringify(
      form([
        question('body', { id: 'place' }),
        question('group', {
          id: 'each-place',
          each: 'place',
          questions: [
            question('yes-no', { id: 'pain' }),
            question('single-choice', {
              id: 'since',
              when: { question: 'pain', op: 'equals', value: 'yes' },
            }),
          ],
        }),
        question('matrix', { id: 'grid' }),
        question('text', { id: 'last', when: { question: 'place', op: 'includes', value: 'knee-left' } }),
      ]),
    ),
  ) as { sections: { questions: Json[] }[] };
  const q = definition.sections[0]!.questions;
  change({ q, within: q[1]!.questions as Json[] });
  return definition;
}
const inGroup = 'sections.0.questions.1';

const condition = (id: string) => ({ question: id, op: 'answered' });
const optionsOf = (asked: Json | undefined) => asked?.options as Json[];

/** What the owner got wrong, where the error points, and a word that its sentence has to hold. */
const mistakes: readonly (readonly [what: string, json: unknown, path: string, says: RegExp])[] = [
  [
    'a group for each of a question that does not exist',
    grouped(({ q }) => (q[1]!.each = 'plase')),
    `${inGroup}.each`,
    /"plase" is no earlier question/,
  ],
  [
    'a group for each of itself',
    grouped(({ q }) => (q[1]!.each = 'each-place')),
    `${inGroup}.each`,
    /"each-place" is no earlier/,
  ],
  [
    'a group for each of a later question',
    grouped(({ q }) => q.unshift(q.splice(1, 1)[0]!)),
    'sections.0.questions.0.each',
    /"place" is no earlier/,
  ],
  [
    'a group for each of a question that has no choices',
    grouped(({ q }) => (q[0]!.kind = 'text')),
    `${inGroup}.each`,
    /kind multiple-choice or body/,
  ],
  [
    'a group for each of more choices than a submission takes',
    grouped(({ q }) => {
      const options = [...Array(51).keys()].map((id) => ({ id: `o${String(id)}`, label: 'x' }));
      q[0] = { id: 'place', kind: 'multiple-choice', label: 'x', options };
      delete q[3]!.when;
    }),
    `${inGroup}.each`,
    /more than 50 options/,
  ],
  [
    'two questions of one id in a group',
    grouped(({ within }) => (within[1]!.id = 'pain')),
    `${inGroup}.questions.1.id`,
    /"pain" is used twice/,
  ],
  [
    'a question in a group with the id of one before it',
    grouped(({ within }) => (within[1]!.id = 'place')),
    `${inGroup}.questions.1.id`,
    /"place" is used already/,
  ],
  [
    'a question with the id of one in a group before it',
    grouped(({ q }) => (q[3]!.id = 'since')),
    'sections.0.questions.3.id',
    /"since" is used twice/,
  ],
  [
    'a question in a group by the name that says whose entry it is',
    grouped(({ within }) => (within[1]!.id = 'of')),
    `${inGroup}.questions.1.id`,
    /"of" is used already/,
  ],
  [
    'a question in a group that waits for itself',
    grouped(({ within }) => (within[1]!.when = condition('since'))),
    `${inGroup}.questions.1.when`,
    /looks at "since"/,
  ],
  [
    'a question in a group that waits for a later one in it',
    grouped(({ within }) => (within[0]!.when = condition('since'))),
    `${inGroup}.questions.0.when`,
    /looks at "since"/,
  ],
  [
    'a question after a group that waits for one in it',
    grouped(({ q }) => (q[3]!.when = condition('pain'))),
    'sections.0.questions.3.when',
    /looks at "pain"/,
  ],
  [
    'a group that waits for its own question',
    grouped(({ q }) => (q[1]!.when = condition('pain'))),
    `${inGroup}.when`,
    /looks at "pain"/,
  ],
  [
    'an option in a group that waits for nothing',
    grouped(({ within }) => (optionsOf(within[1])[0]!.when = condition('nobody'))),
    `${inGroup}.questions.1.options.0.when`,
    /looks at "nobody"/,
  ],
  [
    'a group in a group',
    grouped(({ within }) => within.push({ id: 'g', kind: 'group', label: 'x', questions: [] })),
    `${inGroup}.questions.2.kind`,
    /./,
  ],
  [
    'a group that asks nothing',
    grouped(({ q }) => (q[1]!.questions = [])),
    `${inGroup}.questions`,
    /at least 1/,
  ],
  [
    'a place that no body has',
    grouped(({ q }) => (q[3]!.when = { question: 'place', op: 'includes', value: 'knee' })),
    'sections.0.questions.3.when',
    /"knee" is no answer to "place"\. Allowed: neck, shoulder-left, .*, none/,
  ],
  [
    'two rows of one id',
    grouped(({ q }) => ((q[2]!.rows as Json[])[1]!.id = 'r')),
    'sections.0.questions.2.rows.1.id',
    /"r" is used twice/,
  ],
  [
    'a matrix without rows',
    grouped(({ q }) => (q[2]!.rows = [])),
    'sections.0.questions.2.rows',
    /at least 1/,
  ],
];

describe('reading a form with groups, places and rows', () => {
  for (const [what, json, path, says] of mistakes)
    it(`points at ${path}: ${what}`, () => {
      assert.throws(
        () => parseDefinition(json),
        (error: unknown) => {
          assert.ok(error instanceof DefinitionError);
          assert.equal(error.path, path);
          assert.match(error.message, says);
          return true;
        },
      );
    });

  it('gives back places, a group and a matrix, when nothing is wrong', () => {
    const json = grouped(() => undefined);
    assert.deepEqual(parseDefinition(json), json);
  });
});
