import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { extendDefinition, parseExtension } from '../../../src/model/form/extend.js';
import { renamedKinds, renameKinds, type RenamedKind } from '../../../src/model/form/kind-names.js';
import { kindSchemas } from '../../../src/model/form/kinds.schema.js';
import { DefinitionError } from '../../../src/model/form/definition-error.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { everyPreset } from './every-preset.js';
import { form, question } from './sample.js';

type Json = Record<string, unknown>;

/** As it was written before, or by somebody who guesses: this kind in place of the right one. */
const called = (kind: string, asked: object): object => ({ ...asked, kind });

const style = question('bipolar', { id: 'style' });
const one = question('single-choice', { id: 'one' });
const some = question('multiple-choice', { id: 'some' });
const groupOf = (...questions: object[]) => ({ ...question('group', { id: 'group' }), questions });

const definition = (...questions: object[]): Json => ({ ...form(questions as never) });
const extension = (...add: object[]): Json => ({
  schema: 'rapport/definition@1',
  extends: 'personal-training',
  id: 'ours',
  version: '1',
  add,
});

/** What is read, and what is told of on the way. */
function reading<Form>(parse: (json: unknown, warn: (renamed: RenamedKind) => void) => Form, json: unknown) {
  const told: RenamedKind[] = [];
  const read = parse(json, (renamed) => told.push(renamed));
  return { read, told };
}

describe('a kind by the name that it had before', () => {
  it('is read as the new one, on a page and in a group, and each is told of', () => {
    const old = definition(
      called('lean', style),
      called('choices', some),
      groupOf(called('choice', one), question('text', { id: 'more' })),
    );
    const { read, told } = reading(parseDefinition, old);
    assert.deepEqual(
      read,
      parseDefinition(definition(style, some, groupOf(one, question('text', { id: 'more' })))),
    );
    assert.deepEqual(told, [
      { path: 'sections.0.questions.0.kind', from: 'lean', to: 'bipolar' },
      { path: 'sections.0.questions.1.kind', from: 'choices', to: 'multiple-choice' },
      { path: 'sections.0.questions.2.questions.0.kind', from: 'choice', to: 'single-choice' },
    ]);
  });

  it('is read in what a practice adds to one of our forms: beside a question, on a page, in a group', () => {
    const { read, told } = reading(
      parseExtension,
      extension(
        { after: 'format', questions: [called('lean', style)] },
        {
          before: 'reach',
          section: { id: 'page', title: 'A page', questions: [groupOf(called('choices', some))] },
        },
      ),
    );
    assert.deepEqual(
      told.map(({ path, to }) => [path, to]),
      [
        ['add.0.questions.0.kind', 'bipolar'],
        ['add.1.section.questions.0.questions.0.kind', 'multiple-choice'],
      ],
    );
    const kinds = extendDefinition(everyPreset[0]!.definition, read).sections.flatMap(({ questions }) =>
      questions.filter(({ id }) => ['style', 'group'].includes(id)).map(({ kind }) => kind),
    );
    assert.deepEqual(kinds.sort(), ['bipolar', 'group']);
  });

  it('is read also where nobody wants to be told', () => {
    assert.deepEqual(parseDefinition(definition(called('lean', style))), parseDefinition(definition(style)));
  });

  it('is a name like any other where no kind is meant', () => {
    const asked = question('single-choice', {
      id: 'choice',
      label: 'lean',
      options: [{ id: 'choices', label: 'choices' }],
    });
    const { read, told } = reading(parseDefinition, definition(asked));
    assert.deepEqual(read.sections[0]!.questions, [asked]);
    assert.deepEqual(told, []);
  });

  it('leaves any other JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        assert.deepEqual(
          renameKinds(json, () => assert.fail()),
          json,
        );
      }),
    );
  });

  it('is no name of a kind today', () => {
    for (const [from, to] of renamedKinds)
      assert.deepEqual([from in kindSchemas, to in kindSchemas], [false, true], from);
  });
});

/** What is said of a form that cannot be read. */
function errorOf(read: () => unknown): DefinitionError {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error;
  }
  return assert.fail('it was read');
}

describe('a kind that there is not', () => {
  const at = 'sections.0.questions.1.kind';
  for (const [written, meant] of [
    ['txt', 'text'],
    ['Long_Text', 'long-text'],
    ['mulitple-choice', 'multiple-choice'],
    ['adress', 'address'],
    ['singlechoice', 'single-choice'],
    ['choise', 'single-choice'],
    ['rankings', 'ranking'],
    ['e-mail', 'email'],
  ] as const)
    it(`is named with its place, what is allowed and what may be meant: ${written}`, () => {
      const { path, message } = errorOf(() =>
        parseDefinition(definition(question('text', { id: 'first' }), called(written, style))),
      );
      assert.equal(path, at);
      assert.ok(
        message.startsWith(
          `${at}: "${written}" is no kind of question here (did you mean "${meant}"?); allowed: text,`,
        ),
        message,
      );
      assert.match(message, /, group$/);
    });

  for (const written of ['slider', 'file-upload', 'x', '', 'constructor', '__proto__'])
    it(`is not guessed at where it is far from all: ${JSON.stringify(written)}`, () => {
      const { message } = errorOf(() => parseDefinition(definition(style, called(written, some))));
      assert.ok(message.startsWith(`${at}: "${written}" is no kind of question here; allowed: `), message);
    });

  it('is found in a group, where fewer are allowed', () => {
    for (const [written, says] of [
      ['week', /^"week" is no kind of question here; allowed: (?!.*week)text, .*, country/],
      ['phon', /^"phon" is no kind of question here \(did you mean "phone"\?\); allowed: text, .*, country$/],
    ] as const) {
      const { path, message } = errorOf(() =>
        parseDefinition(definition(style, groupOf(one, some, called(written, { id: 'q', label: 'x' })))),
      );
      assert.equal(path, 'sections.0.questions.1.questions.2.kind');
      assert.match(message.slice(path.length + 2), says);
    }
  });

  it('is found in what a practice adds to one of our forms', () => {
    for (const [add, path] of [
      [{ after: 'format', questions: [called('bipolr', style)] }, 'add.0.questions.0.kind'],
      [
        {
          after: 'format',
          section: { id: 'page', title: 'x', questions: [style, groupOf(called('bipolr', some))] },
        },
        'add.0.section.questions.1.questions.0.kind',
      ],
    ] as const) {
      const error = errorOf(() => parseExtension(extension(add)));
      assert.equal(error.path, path);
      assert.match(error.message, /: "bipolr" is no kind of question here/);
    }
  });

  it('is no name at all: then only what is allowed is said', () => {
    for (const kind of [undefined, null, 5, ['text']]) {
      const { path, message } = errorOf(() => parseDefinition(definition(style, { ...some, kind })));
      assert.equal(path, at);
      assert.match(message, /^sections\.0\.questions\.1\.kind: allowed: text, long-text, /);
    }
  });

  it('is cut short where somebody pasted a book', () => {
    const { message } = errorOf(() => parseDefinition(definition(style, called('x'.repeat(5000), some))));
    assert.ok(message.length < 600, String(message.length));
  });

  it('does not hang on a form that holds itself', () => {
    const round: { questions: object[] } & Json = { ...question('group'), questions: [] };
    round.questions.push(round);
    assert.equal(
      errorOf(() => parseDefinition(definition(round))).path,
      'sections.0.questions.0.questions.0.kind',
    );
  });
});
