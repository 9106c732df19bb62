import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { questionsOf } from '../../../src/model/form/definition.js';
import { extendDefinition, isExtension, parseExtension } from '../../../src/model/form/extend.js';
import { DefinitionError } from '../../../src/model/form/definition-error.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { everyPreset } from './every-preset.js';
import { form, question } from './sample.js';

/** Two pages: a name; areas with a follow-up. And a third that waits for the areas. */
const base = form(
  [question('text', { id: 'name' })],
  [
    question('multiple-choice', { id: 'areas' }),
    question('text', { id: 'where', when: { question: 'areas', op: 'answered' } }),
  ],
  { when: { question: 'name', op: 'answered' }, questions: [question('yes-no', { id: 'last' })] },
);

const built = (changes: object) =>
  extendDefinition(
    base,
    parseExtension({
      schema: 'rapport/definition@1',
      extends: 'sample',
      id: 'own',
      version: '7',
      ...changes,
    }),
  );
const shape = (changes: object) =>
  Object.fromEntries(
    built(changes).sections.map(({ id, questions }) => [id, questions.map((each) => each.id)]),
  );
const tea = { id: 'tea', kind: 'text', label: 'Which tea do you like?' };
const milk = { id: 'milk', kind: 'yes-no', label: 'With milk?' };

describe('a form that builds on another', () => {
  it('is given by whoever gives the other, unless it says who', () => {
    const theirs = { ...base, heldBy: 'therapist' } as const;
    const extension = (more: object) =>
      parseExtension({
        ...{ schema: 'rapport/definition@1', extends: 'sample', id: 'own', version: '7' },
        ...more,
      });
    assert.equal(extendDefinition(theirs, extension({})).heldBy, 'therapist');
    assert.equal(extendDefinition(theirs, extension({ heldBy: 'trainer' })).heldBy, 'trainer');
    assert.equal(extendDefinition(base, extension({ heldBy: 'therapist' })).heldBy, 'therapist');
    assert.equal('heldBy' in extendDefinition(base, extension({})), false);
    assert.throws(() => extension({ heldBy: 'client' }), DefinitionError);
  });

  it('is the other under its own name where nothing is different', () => {
    assert.deepEqual(built({}), { ...base, id: 'own', version: '7' });
    assert.equal(built({ title: 'Ours' }).title, 'Ours');
  });

  it('leaves the other as it was', () => {
    const before = JSON.stringify(base);
    built({
      remove: ['where'],
      add: [{ after: 'name', questions: [tea] }],
      change: { name: { label: 'x' }, 'page-0': { title: 'y' } },
    });
    assert.equal(JSON.stringify(base), before);
  });

  it('leaves out questions and pages; a page without a question goes', () => {
    assert.deepEqual(shape({ remove: ['where', 'last'] }), { 'page-0': ['name'], 'page-1': ['areas'] });
    assert.deepEqual(shape({ remove: ['page-1'] }), { 'page-0': ['name'], 'page-2': ['last'] });
  });

  for (const [what, add, expected] of [
    ['after a question', { after: 'areas', questions: [tea, milk] }, ['areas', 'tea', 'milk', 'where']],
    ['before a question', { before: 'areas', questions: [tea] }, ['tea', 'areas', 'where']],
    ['last on a page', { after: 'page-1', questions: [tea] }, ['areas', 'where', 'tea']],
    ['first on a page', { before: 'page-1', questions: [tea] }, ['tea', 'areas', 'where']],
  ] as const)
    it(`adds questions ${what}`, () => {
      assert.deepEqual(shape({ add: [add] })['page-1'], expected);
    });

  it('adds pages, also beside the page of a question', () => {
    const section = { id: 'drinks', title: 'Drinks', questions: [tea] };
    for (const [add, at] of [
      [{ after: 'page-0', section }, 1],
      [{ before: 'where', section }, 1],
      [{ after: 'last', section }, 3],
    ] as const)
      assert.equal(Object.keys(shape({ add: [add] })).indexOf('drinks'), at);
  });

  it('adds beside what was added before', () => {
    const add = [
      { after: 'name', questions: [tea] },
      { after: 'tea', questions: [{ ...milk, when: { question: 'tea', op: 'answered' } }] },
    ];
    assert.deepEqual(shape({ add })['page-0'], ['name', 'tea', 'milk']);
  });

  it('puts another question in the place of one that others look at', () => {
    const areas = { ...question('multiple-choice', { id: 'areas' }), label: 'Where?' };
    const { sections } = built({ remove: ['areas'], add: [{ before: 'where', questions: [areas] }] });
    assert.equal(sections[1]?.questions[0]?.label, 'Where?');
  });

  it('says questions and pages in other words, and what is required', () => {
    const { sections } = built({
      change: {
        name: { label: 'Your name', required: true, why: 'To greet you.' },
        'page-1': { lead: 'Hm.' },
      },
    });
    assert.deepEqual(sections[0]?.questions[0], {
      ...base.sections[0]!.questions[0],
      ...{ label: 'Your name', required: true, why: 'To greet you.' },
    });
    assert.equal(sections[1]?.lead, 'Hm.');
  });

  const section = (id: string, asked: object) => ({ id, title: 'T', questions: [asked] });
  const mistakes: readonly [what: string, changes: object, path: string, says: RegExp][] = [
    ['an unknown key', { removed: [] }, '', /unknown key removed\. Allowed: schema, extends, id/],
    ['no version', { version: undefined }, 'version', /expected string/],
    [
      'leaving out nothing known',
      { remove: ['nam'] },
      'remove.0',
      /"nam" is no question.*Questions: name, areas/,
    ],
    ['leaving out twice', { remove: ['last', 'last'] }, 'remove.1', /"last" is no question/],
    [
      'leaving out what another question looks at',
      { remove: ['last', 'areas'] },
      'remove.1',
      /"areas" is what "where" looks at: remove "where" as well/,
    ],
    [
      'leaving out what a page looks at',
      { remove: ['page-0'] },
      'remove.0',
      /"name" is what "page-2" looks at/,
    ],
    ['leaving out all', { remove: ['page-0', 'page-1', 'page-2'] }, 'remove', /no question/],
    ['adding nowhere', { add: [{ questions: [tea] }] }, 'add.0', /one of after, before/],
    [
      'adding in two places',
      { add: [{ after: 'name', before: 'areas', questions: [tea] }] },
      'add.0',
      /one of/,
    ],
    ['adding nothing', { add: [{ after: 'name' }] }, 'add.0', /one of questions, section/],
    ['adding beside nothing', { add: [{ after: 'nam', questions: [tea] }] }, 'add.0.after', /"nam"/],
    [
      'adding what is there',
      { add: [{ after: 'areas', questions: [tea, { ...tea, id: 'last' }] }] },
      'add.0.questions.1.id',
      /"last" is used already/,
    ],
    [
      'adding the same twice',
      {
        add: [
          { after: 'areas', questions: [tea] },
          { after: 'areas', questions: [tea] },
        ],
      },
      'add.1.questions.0.id',
      /"tea" is used already/,
    ],
    [
      'adding a page that is there',
      { add: [{ after: 'name', section: section('page-2', tea) }] },
      'add.0.section.id',
      /used already/,
    ],
    [
      'adding a page called review',
      { add: [{ after: 'name', section: section('review', tea) }] },
      'add.0.section.id',
      /"review" is the page/,
    ],
    [
      'adding a question of no kind',
      { add: [{ after: 'name', questions: [{ ...tea, kind: 'tea' }] }] },
      'add.0.questions.0.kind',
      /allowed: text, long-text/,
    ],
    [
      'a condition on what is asked later',
      {
        add: [{ after: 'name', questions: [tea, { ...milk, when: { question: 'areas', op: 'answered' } }] }],
      },
      'add.0.questions.1.when',
      /looks at "areas", which is not a question asked before/,
    ],
    [
      'a condition on an answer that nobody can give',
      {
        add: [
          {
            after: 'where',
            section: section('new', { ...milk, when: { question: 'areas', op: 'includes', value: 'x' } }),
          },
        ],
      },
      'add.0.section.questions.0.when',
      /"x" is no answer to "areas"/,
    ],
    ['wording nothing known', { change: { nam: { label: 'x' } } }, 'change.nam', /"nam" is no question/],
    [
      'a title for a question',
      { change: { name: { title: 'x' } } },
      'change.name.title',
      /Allowed: label, hint/,
    ],
    [
      'a label for a page',
      { change: { 'page-0': { label: 'x' } } },
      'change.page-0.label',
      /Allowed: title, short/,
    ],
    ['a key that is no words', { change: { name: { kind: 'email' } } }, 'change.name', /unknown key kind/],
    ['a name that is none', { change: { 'Name!': { label: 'x' } } }, 'change.Name!', /not a name/],
  ];
  for (const [what, changes, path, says] of mistakes)
    it(`is refused with the place of the fault: ${what}`, () => {
      assert.throws(
        () => built(changes),
        (error) => {
          assert.ok(error instanceof DefinitionError);
          assert.equal(error.path, path);
          assert.match(error.message, says);
          return true;
        },
      );
    });

  it('is told from a form that stands alone', () => {
    assert.deepEqual(
      [{ extends: 'x' }, base, null, 'extends', Object.create({ extends: 'x' })].map(isExtension),
      [true, false, false, false, false],
    );
  });
});

describe('a preset that a practice trims', () => {
  for (const { id, definition } of everyPreset)
    it(`is a form that can be used, or a fault that names what to do (${id})`, () => {
      const ids = [...definition.sections, ...questionsOf(definition)].map((each) => each.id);
      fc.assert(
        fc.property(fc.subarray(ids, { maxLength: 4 }), (some) => {
          const extension = {
            schema: 'rapport/definition@1',
            extends: id,
            id: 'own',
            version: '1',
            remove: some,
          };
          try {
            const result = extendDefinition(definition, parseExtension(extension));
            parseDefinition(JSON.parse(JSON.stringify(result)));
            const left = new Set(questionsOf(result).map((each) => each.id));
            for (const gone of some) assert.ok(!left.has(gone));
          } catch (error) {
            if (!(error instanceof DefinitionError)) throw error;
            assert.match(error.message, /^remove\.\d: .*(looks at|is no question)/);
          }
        }),
      );
    });
});
