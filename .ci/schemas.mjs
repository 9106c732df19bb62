// Writes the JSON Schemas of what a practice writes and receives, from the zod schemas that the library itself reads with.
//   node --import tsx .ci/schemas.mjs     → dist/*.schema.json
// What a refinement says and JSON Schema cannot is described in words; a refinement nobody has described stops the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { definitionSchema } from '../src/model/form/definition.schema.ts';
import { extensionSchema } from '../src/model/form/extension.schema.ts';
import { renamedKinds } from '../src/model/form/kind-names.ts';
import { customInstrumentSchema, wordingSchema } from '../src/model/instruments/custom.ts';
import { rosterSchema } from '../src/model/matching/trainer.schema.ts';
import { submissionSchema } from '../src/model/submission/submission.ts';
import { trainers, trainersTop } from './schema-words.mjs';

/** What each refinement of the library means, as far as JSON Schema can say it; by what it says to its owner. */
const meanings = {
  'expected int': { type: 'integer' },
  'not of the form YYYY-MM-DD': { format: 'date', description: 'A day of the calendar, YYYY-MM-DD.' },
  'not of the form YYYY-MM-DDThh:mm:ss.sssZ': {
    format: 'date-time',
    description: 'A moment in UTC, such as 2026-11-22T09:31:00.000Z.',
  },
  'not a unit of this measure': { description: 'A measure with a unit that belongs to it.' },
  'the last has a value': {
    description:
      'Small wins: a value each or, between them, what the client wants to do in their own words. The last has a value: it is the target.',
  },
};

/** The name of a kind of question, and beside it the one that it had before: still read, and marked for editors. */
function withOldName(here, kind) {
  const old = [...renamedKinds].filter(([, to]) => to === kind);
  if (old.length === 0) return;
  const { type, const: name } = here;
  for (const key of Object.keys(here)) delete here[key];
  const deprecated = old.map(([from]) => ({
    const: from,
    deprecated: true,
    description: `Now called "${kind}".`,
  }));
  Object.assign(here, { type, anyOf: [{ const: name }, ...deprecated] });
}

/** The JSON Schema of what is written, before defaults are filled in. */
export function jsonSchema(schema, title, reused = 'inline') {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    reused,
    override: ({ zodSchema, jsonSchema: here, path }) => {
      if (path.at(-1) === 'kind' && zodSchema._zod.def.type === 'literal')
        withOldName(here, zodSchema._zod.def.values[0]);
      for (const check of zodSchema._zod.def.checks ?? []) {
        if (check._zod.def.check !== 'custom') continue;
        // A check of many rules speaks for itself, fault by fault; its file's description says what it looks at.
        const says = check._zod.def.error?.({});
        if (says === undefined) continue;
        if (!meanings[says]) throw new Error(`${title}: .ci/schemas.mjs has no meaning for "${says}"`);
        Object.assign(here, meanings[says]);
      }
    },
  });
  const { $schema, ...rest } = json;
  return { $schema, title, ...rest };
}

/** Adds the words of each field. A field without words, or words without a field, stops the build. */
function describe(object, words) {
  for (const [name, field] of Object.entries(object.properties)) {
    if (!words[name]) throw new Error(`.ci/schema-words.mjs says nothing about ${name}`);
    field.description = words[name];
  }
  for (const name of Object.keys(words))
    if (!object.properties[name])
      throw new Error(`.ci/schema-words.mjs describes ${name}, which is not there`);
}

/** The schemas, by the names of their files. */
export function schemas() {
  const roster = jsonSchema(rosterSchema, 'Rapport: the trainers of a practice');
  describe(roster, trainersTop);
  describe(roster.properties.trainers.items, trainers);
  return {
    'trainers.schema.json': roster,
    'definition.schema.json': {
      ...jsonSchema(definitionSchema, 'Rapport: a form', 'ref'),
      description:
        'A form. Beyond this schema: ids of questions and of pages are unique, a condition names a question before it and an answer that can be given, and "none" is one of the options.',
    },
    'extension.schema.json': {
      ...jsonSchema(extensionSchema, 'Rapport: a form that builds on one of ours', 'ref'),
      description: 'What a practice takes out of, adds to and changes in a form that we supply.',
    },
    'instrument.schema.json': {
      ...jsonSchema(customInstrumentSchema, 'Rapport: a questionnaire of your own'),
      description:
        'A questionnaire. Beyond this schema: ids are unique and met, ranges are those that its items reach, and bands begin where the range begins.',
    },
    'wording.schema.json': jsonSchema(wordingSchema, 'Rapport: the wording of a published questionnaire'),
    'submission.schema.json': {
      ...jsonSchema(submissionSchema, 'Rapport: a submission'),
      description: 'Everything that leaves the page. Unknown keys are refused.',
    },
  };
}

if (process.argv[1]?.endsWith('schemas.mjs')) {
  mkdirSync('dist', { recursive: true });
  for (const [name, schema] of Object.entries(schemas()))
    writeFileSync(`dist/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
