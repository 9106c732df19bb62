import * as z from 'zod/mini';
import type { InstrumentIssue } from './issues.js';
import type { Instrument } from './instrument.js';
import type { InstrumentWords } from './words.js';

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const texts = z.record(z.string(), text);
const intro = z.exactOptional(text);
const scoreWords = z.strictObject({ name: text, lower: text, higher: text });

/** The words of an instrument that a practice brings itself. */
export const wordsSchema: z.ZodMiniType<InstrumentWords> = z.strictObject({
  title: text,
  about: text,
  scales: z.record(
    z.string(),
    z.union([z.strictObject({ intro, options: texts }), z.strictObject({ intro, low: text, high: text })]),
  ),
  items: texts,
  total: z.exactOptional(scoreWords),
  subscales: z.record(z.string(), scoreWords),
  bands: texts,
});

const differ = (path: string, wanted: readonly string[], given: object): InstrumentIssue[] => {
  const keys = Object.keys(given);
  return [
    ...wanted.filter((id) => !keys.includes(id)).map((id) => ({ path: [path, id], message: 'has no words' })),
    ...keys
      .filter((id) => !wanted.includes(id))
      .map((id) => ({ path: [path, id], message: 'the instrument has nothing of this id' })),
  ];
};

/** Where an instrument has no words, and where words have nothing to stand for. */
export function findTextIssues(instrument: Instrument, words: InstrumentWords): InstrumentIssue[] {
  const { items, scales, subscales, total } = instrument;
  const bands = [...subscales, ...(total ? [total] : [])].flatMap((rule) => rule.bands ?? []);
  const ids = (things: readonly { id: string }[]) => [...new Set(things.map(({ id }) => id))];
  const faults = [
    ...differ('items', ids(items), words.items),
    ...differ('scales', Object.keys(scales), words.scales),
    ...differ('subscales', ids(subscales), words.subscales),
    ...differ('bands', ids(bands), words.bands),
  ];
  if ((total === undefined) !== (words.total === undefined))
    faults.push({ path: ['total'], message: total ? 'has no words' : 'the instrument has no total' });
  for (const [id, scale] of Object.entries(scales)) {
    const its = words.scales[id];
    if (!its) continue;
    if (scale.kind === 'options' && 'options' in its)
      faults.push(
        ...differ(
          'options',
          scale.options.map(({ value }) => String(value)),
          its.options,
        ).map(({ path, message }) => ({ path: ['scales', id, ...path], message })),
      );
    else if ((scale.kind === 'options') !== 'options' in its)
      faults.push({ path: ['scales', id], message: 'options need words each, a ruler needs low and high' });
  }
  return faults;
}
