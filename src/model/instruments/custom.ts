import * as z from 'zod/mini';
import { readAs } from '../issue.js';
import { InstrumentError } from './instrument-error.js';
import { instrumentSchema } from './instrument.schema.js';
import type { Instrument, ResponseScale } from './instrument.js';
import { instrumentIds } from './load.js';
import type { InstrumentWords, ScaleWords } from './words.js';
import { findTextIssues, wordsSchema } from './words.schema.js';

/** An instrument with words that the practice brought. */
export interface CustomInstrument {
  instrument: Instrument;
  words: InstrumentWords;
  /** BCP 47 tag of the words, where the practice said it. */
  lang?: string;
}

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const lang = z.exactOptional(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{2,8})*$/)));

export const customInstrumentSchema = z.strictObject({
  instrument: instrumentSchema,
  words: wordsSchema,
  lang,
});

/** The wording of a published questionnaire of which we ship the keys only. */
export const wordingSchema = z.strictObject({
  wordingOf: text,
  /** How the practice came to be allowed to use the wording. */
  licence: text,
  /** Which published order its items are in, where there are several. */
  order: z.exactOptional(text),
  lang,
  title: z.exactOptional(text),
  about: z.exactOptional(text),
  intro: z.exactOptional(text),
  /** The answers in the order of the published form. */
  options: z.exactOptional(z.array(text)),
  /** The words at both ends of a ruler. */
  ends: z.exactOptional(z.strictObject({ low: text, high: text })),
  /** Each with its published number, in the published order. */
  items: z.array(z.strictObject({ number: z.number(), text })),
});

function read<Shape>(schema: z.ZodMiniType<Shape>, json: unknown): Shape {
  const parsed = readAs(schema, json);
  if (parsed.ok) return parsed.data;
  throw new InstrumentError('shape', parsed.path, parsed.problem, { cause: parsed.cause });
}

/**
 * Reads an instrument of the practice's own, of the same shape as ours, with its words.
 * @throws {InstrumentError} that names the place of the first fault.
 */
export function readCustomInstrument(json: unknown): CustomInstrument {
  const own = read(customInstrumentSchema, json);
  const { instrument, words } = own;
  if (instrumentIds.includes(instrument.id))
    throw new InstrumentError('duplicate-id', 'instrument.id', 'an id that none of ours has');
  if (instrument.wording ?? instrument.orders)
    throw new InstrumentError(
      'wording',
      'instrument',
      'no wording or orders: your own instrument brings its words',
    );
  const [fault] = findTextIssues(instrument, words);
  if (fault) throw new InstrumentError('wording', `words.${fault.path.join('.')}`, fault.message);
  return own;
}

function scaleWords(scale: ResponseScale, wording: z.infer<typeof wordingSchema>): ScaleWords {
  const { intro, options, ends } = wording;
  const stem = intro === undefined ? {} : { intro };
  if (scale.kind === 'ruler') {
    if (!ends || options)
      throw new InstrumentError('wording', 'ends', 'the words at both ends, low and high');
    return { ...stem, ...ends };
  }
  if (ends || options?.length !== scale.options.length)
    throw new InstrumentError(
      'wording',
      'options',
      `the words of ${String(scale.options.length)} answers, in the order of the published form`,
    );
  return {
    ...stem,
    options: Object.fromEntries(scale.options.map(({ value }, at) => [value, options[at] ?? ''])),
  };
}

/**
 * Puts a practice's wording to the keys of a published questionnaire. Their number and order are checked against the
 * published form; that the words are right is the practice's own word.
 * @param frame - Our words around it: title, names of the scores, bands.
 * @throws {InstrumentError} that names the place of the first fault.
 */
export function readWording(json: unknown, keys: Instrument, frame: InstrumentWords): CustomInstrument {
  const wording = read(wordingSchema, json);
  const { items, order, title, about, licence } = wording;
  for (const [at, { id }] of keys.items.entries()) {
    const number = Number(id.replace('item-', ''));
    if (items[at]?.number !== number)
      throw new InstrumentError(
        'wording',
        `items.${String(at)}.number`,
        `number ${String(number)} of the published form`,
      );
  }
  if (items.length !== keys.items.length)
    throw new InstrumentError('wording', 'items', `${String(keys.items.length)} items`);
  const chosen = keys.orders?.find(({ id }) => id === order);
  if ((keys.orders ?? order) !== undefined && !chosen)
    throw new InstrumentError(
      'order',
      'order',
      keys.orders
        ? `the numbers that your order turns round: ${keys.orders.map(({ id }) => id).join(' or ')}`
        : 'none: there is one published order',
    );
  const { orders, ...rest } = keys;
  const instrument: Instrument = chosen
    ? {
        ...rest,
        version: chosen.version,
        items: rest.items.map((item) =>
          chosen.reverse.includes(item.id) ? { ...item, reverse: true } : item,
        ),
      }
    : { ...rest, ...(orders && { orders }) };
  return {
    instrument: { ...instrument, licence },
    words: {
      ...frame,
      ...(title !== undefined && { title }),
      ...(about !== undefined && { about }),
      scales: Object.fromEntries(
        Object.entries(keys.scales).map(([id, scale]) => [id, scaleWords(scale, wording)]),
      ),
      items: Object.fromEntries(keys.items.map(({ id }, at) => [id, items[at]?.text ?? ''])),
    },
    ...(wording.lang !== undefined && { lang: wording.lang }),
  };
}
