// Writes the JSON Schemas that a practice's editor can check its config with, beside the npm build.
//   node --import tsx .ci/schemas.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { ownSchema, wordingSchema } from '../src/model/instruments/own.ts';

/** By file name. What JSON Schema cannot say (ids that meet, ranges that items reach) is checked when the config is read. */
export const schemas = () =>
  Object.fromEntries(
    Object.entries({ instrument: ownSchema, wording: wordingSchema }).map(([name, schema]) => [
      `${name}.schema.json`,
      { title: name, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('dist/npm', { recursive: true });
  for (const [name, schema] of Object.entries(schemas()))
    writeFileSync(`dist/npm/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
