import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DefinitionError } from '../../../src/model/form/definition-error.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { form, question } from './sample.js';

type Json = Record<string, unknown>;

/** A form of three questions as its owner's JSON, with one place changed: in the definition, its questions, its pages. */
function written(change: (places: { d: Json; q: Json[]; s: Json[] }) => void): unknown {
  const definition = JSON.parse(
    JSON.stringify(
      form(
        [question('text', { id: 'name' }), question('multiple-choice', { id: 'areas', none: 'none' })],
        [question('number', { id: 'days', when: { question: 'areas', op: 'includes', value: 'a' } })],
      ),
    ),
  ) as Json;
  const s = definition.sections as Json[];
  change({ d: definition, q: s.flatMap((section) => section.questions as Json[]), s });
  return definition;
}

const condition = (id: string) => ({ question: id, op: 'answered' });
const optionsOf = (asked: Json | undefined) => asked?.options as Json[];

/** What the owner got wrong, where the error points, and a word that its sentence has to hold. */
const mistakes: readonly (readonly [what: string, json: unknown, path: string, says: RegExp])[] = [
  ['nothing', undefined, '', /expected object/],
  ['a list', [], '', /expected object/],
  [
    'another schema',
    written(({ d }) => (d.schema = 'rapport/definition@2')),
    'schema',
    /allowed: rapport\/definition@1/,
  ],
  ['no title', written(({ d }) => delete d.title), 'title', /expected string/],
  [
    'a key that does not exist',
    written(({ d }) => (d.tilte = 'x')),
    '',
    /unknown key tilte\. Allowed: schema, id, version, title, heldBy, sections, checks$/,
  ],
  [
    'an unknown key in a question',
    written(({ q }) => (q[1]!.requried = true)),
    'sections.0.questions.1',
    /unknown key requried\. Allowed: id, label, hint, why, required,/,
  ],
  ['an unknown key in a page', written(({ s }) => (s[1]!.leed = 'x')), 'sections.1', /unknown key leed/],
  [
    'an unknown key in an option',
    written(({ q }) => (optionsOf(q[1])[2]!.text = 'x')),
    'sections.0.questions.1.options.2',
    /unknown key text\. Allowed: id, label, hint, when$/,
  ],
  [
    'an unknown key in a condition',
    written(({ q }) => (q[2]!.when = { ...condition('name'), values: 1 })),
    'sections.1.questions.0.when',
    /unknown key values\. Allowed: question, op, value$/,
  ],
  [
    'a condition on an answer that nobody can give',
    written(({ q }) => (q[2]!.when = { question: 'areas', op: 'includes', value: 'elbow' })),
    'sections.1.questions.0.when',
    /"elbow" is no answer to "areas"\. Allowed: a, /,
  ],
  [
    'bounds that leave no answer',
    written(({ q }) => Object.assign(q[2]!, { min: 9, max: 3 })),
    'sections.1.questions.0.min',
    /more than max/,
  ],
  [
    'a kind that does not exist',
    written(({ q }) => (q[0]!.kind = 'txt')),
    'sections.0.questions.0.kind',
    /allowed: text, long-text, .*, ranking, .*group/,
  ],
  [
    'no kind',
    written(({ q }) => delete q[0]!.kind),
    'sections.0.questions.0.kind',
    /allowed: text, long-text/,
  ],
  [
    'options on a question of text',
    written(({ q }) => (q[0]!.options = [])),
    'sections.0.questions.0',
    /unknown key options/,
  ],
  [
    'a choice without options',
    written(({ q }) => (q[1]!.options = [])),
    'sections.0.questions.1.options',
    /at least 1/,
  ],
  [
    'a page without questions',
    written(({ s }) => (s[1]!.questions = [])),
    'sections.1.questions',
    /at least 1/,
  ],
  ['a form without pages', written(({ d }) => (d.sections = [])), 'sections', /at least 1/],
  [
    'a label that is a number',
    written(({ q }) => (q[0]!.label = 5)),
    'sections.0.questions.0.label',
    /expected string/,
  ],
  [
    'an id with a capital',
    written(({ q }) => (q[0]!.id = 'Name')),
    'sections.0.questions.0.id',
    /not of the form/,
  ],
  [
    'an id that every object has',
    written(({ q }) => (q[0]!.id = 'constructor')),
    'sections.0.questions.0.id',
    /not of the form/,
  ],
  [
    'a length of nothing',
    written(({ q }) => (q[0]!.maxLength = 0)),
    'sections.0.questions.0.maxLength',
    /at least 1/,
  ],
  ['a step of nothing', written(({ q }) => (q[2]!.step = 0)), 'sections.1.questions.0.step', /./],
  [
    'a comparison that does not exist',
    written(({ q }) => (q[2]!.when = { not: { any: [{ question: 'name', op: 'is' }] } })),
    'sections.1.questions.0.when.not.any.0.op',
    /allowed: equals/,
  ],
  ['an empty condition', written(({ q }) => (q[2]!.when = {})), 'sections.1.questions.0.when.question', /./],

  [
    'two questions of one id, pages apart',
    written(({ q }) => (q[2]!.id = 'name')),
    'sections.1.questions.0.id',
    /"name" is used twice/,
  ],
  [
    'two pages of one id',
    written(({ s }) => (s[1]!.id = 'page-0')),
    'sections.1.id',
    /"page-0" is used twice/,
  ],
  [
    'two options of one id',
    written(({ q }) => (optionsOf(q[1])[1]!.id = 'a')),
    'sections.0.questions.1.options.1.id',
    /"a" is used twice/,
  ],
  [
    '"none" that is no option',
    written(({ q }) => (q[1]!.none = 'nothing')),
    'sections.0.questions.1.none',
    /"nothing" is not one of the options/,
  ],
  [
    'a condition on nothing',
    written(({ q }) => (q[2]!.when = condition('nam'))),
    'sections.1.questions.0.when',
    /looks at "nam"/,
  ],
  [
    'a condition on itself',
    written(({ q }) => (q[2]!.when = condition('days'))),
    'sections.1.questions.0.when',
    /looks at "days"/,
  ],
  [
    'a condition on a later question',
    written(({ q }) => (q[0]!.when = { not: { all: [condition('days')] } })),
    'sections.0.questions.0.when',
    /looks at "days"/,
  ],
  [
    'a page that waits for its own question',
    written(({ s }) => (s[0]!.when = condition('name'))),
    'sections.0.when',
    /looks at "name"/,
  ],
  [
    'an option that waits for its own question',
    written(({ q }) => (optionsOf(q[1])[0]!.when = condition('areas'))),
    'sections.0.questions.1.options.0.when',
    /looks at "areas"/,
  ],
  [
    'a page by the name of the one that follows the form',
    written(({ s }) => (s[1]!.id = 'review')),
    'sections.1.id',
    /"review" is the page that follows/,
  ],
  [
    'an option that a sensitive question has already',
    written(({ q }) => {
      q[1]!.sensitive = true;
      optionsOf(q[1])[0]!.id = 'rather-not-say';
    }),
    'sections.0.questions.1.options.0.id',
    /is there already/,
  ],
];

describe('reading a form definition', () => {
  for (const [what, json, path, says] of mistakes)
    it(`points at ${path || 'the whole'}: ${what}`, () => {
      assert.throws(
        () => parseDefinition(json),
        (error: unknown) => {
          assert.ok(error instanceof DefinitionError);
          assert.equal(error.path, path);
          assert.match(error.message, says);
          assert.ok(error.message.startsWith(path || 'definition'), 'the sentence begins with the place');
          return true;
        },
      );
    });

  it('gives back what it read, when nothing is wrong', () => {
    const json = written(() => undefined);
    assert.deepEqual(parseDefinition(json), json);
  });

  it('takes words in several languages, and conditions nested deep', () => {
    const json = written(({ q }) => {
      q[0]!.label = { en: 'Your name', 'pt-BR': 'Seu nome' };
      q[2]!.when = { all: [{ any: [{ not: { not: condition('name') } }] }] };
    });
    assert.deepEqual(parseDefinition(json), json);
  });

  it('takes "rather not say" as an ordinary option of a question that is not sensitive', () => {
    assert.ok(parseDefinition(written(({ q }) => (optionsOf(q[1])[1]!.id = 'rather-not-say'))));
  });
});
