import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { extendDefinition, parseExtension } from '../../../src/model/form/extend.js';
import { findPreset } from '../../../src/model/form/presets/index.js';
import { applyText } from '../../../src/model/form/preset.js';
import { definitionSchema } from '../../../src/model/form/definition.schema.js';
import { questionsOf } from '../../../src/model/form/definition.js';
import { extensionSchema } from '../../../src/model/form/extension.schema.js';
import { questionSchema } from '../../../src/model/form/kinds.schema.js';
import { roles, topics } from '../../../src/model/form/roles.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { everyPreset } from './every-preset.js';

const page = readFileSync(new URL('../../../src/model/form/definition.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
);
const kinds = questionSchema._zod.def.options.map((option) =>
  String(option._zod.def.shape.kind._zod.def.values[0]),
);

describe('the page about definitions', () => {
  it('has a form of its own that can be used, with a kind of nearly every sort', () => {
    const own = parseDefinition(examples.find((example) => 'sections' in example));
    const shown = new Set(questionsOf(own).map(({ kind }) => kind));
    assert.ok(shown.size >= 12, [...shown].join());
  });

  it('has a form that builds on ours and can be used, with its words and without', () => {
    const json = examples.find((example) => 'extends' in example);
    const noWords = applyText(findPreset('personal-training')!, { title: '', sections: {}, questions: {} });
    for (const base of [everyPreset[0]!.definition, noWords]) {
      const built = extendDefinition(base, parseExtension(json));
      const ids = questionsOf(built).map(({ id }) => id);
      assert.ok(ids.includes('parking') && !ids.includes('space'));
    }
  });

  it('names every kind, field, role and topic', () => {
    const written = (word: string) => page.includes(`\`${word}\``);
    const fields = questionSchema._zod.def.options.flatMap((option) => Object.keys(option._zod.def.shape));
    const all = [
      ...[...kinds, ...fields, ...roles, ...topics],
      ...Object.keys(definitionSchema._zod.def.shape),
      ...Object.keys(extensionSchema._zod.def.shape),
    ];
    assert.ok(kinds.length > 15);
    assert.deepEqual(
      [...new Set(all)].filter((word) => !written(word)),
      [],
    );
  });
});

describe('the JSON Schema of a definition', () => {
  const schemas = {
    definition: z.toJSONSchema(definitionSchema),
    extension: z.toJSONSchema(extensionSchema),
  };

  it('can be made, and names every kind, for an editor to complete', () => {
    for (const schema of Object.values(schemas)) {
      const text = JSON.stringify(schema);
      for (const kind of kinds) assert.ok(text.includes(`"const":"${kind}"`), kind);
    }
  });

  it('holds conditions as deep as they go, and no key that is not ours', () => {
    const text = JSON.stringify(schemas.definition);
    assert.match(text, /"\$ref":"#\/\$defs\/\w+"/);
    assert.equal(schemas.definition.additionalProperties, false);
    assert.deepEqual(schemas.definition.required, ['schema', 'id', 'version', 'title', 'sections']);
  });
});
