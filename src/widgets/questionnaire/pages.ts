import type { Answers } from '../../model/form/answers.js';
import type { Definition, Question, Section } from '../../model/form/definition.js';
import {
  boundsOf,
  offers,
  type Instrument,
  type InstrumentWords,
  type Item,
} from '../../model/instruments/index.js';
import { score } from '../../model/scoring/score.js';
import type { SubmissionResult } from '../../model/submission/submission.js';

/** An instrument with its words in one language. */
export interface Chosen {
  instrument: Instrument;
  words: InstrumentWords;
}

/** One page of questions. Items in a block are answered on the same scale, and follow each other. */
export interface Page extends Chosen {
  id: string;
  blocks: readonly (readonly Item[])[];
  title: string;
  lead?: string;
  /** True on the instrument's last page: its credit stands here. */
  last: boolean;
}

/** Two instruments may share an item (PHQ-4 and GAD-7 do): the question's id holds the instrument's. */
export const questionId = (instrument: Instrument, item: string): string => `${instrument.id}-${item}`;

/** The items in their own order, a new page where the scale changes. Items alone on their scale share a page. */
export function pagesOf({ instrument, words }: Chosen): Page[] {
  const blocks: Item[][] = [];
  for (const item of instrument.items) {
    const last = blocks.at(-1);
    if (last?.[0]?.scale === item.scale) last.push(item);
    else blocks.push([item]);
  }
  const pages: Item[][][] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last && [...last, block].every(({ length }) => length === 1)) last.push(block);
    else pages.push([block]);
  }
  return pages.map((each, index) => {
    const intro = words.scales[each[0]?.[0]?.scale ?? '']?.intro;
    return {
      instrument,
      words,
      id: `${instrument.id}-${String(index + 1)}`,
      blocks: each,
      last: index === pages.length - 1,
      ...(index === 0 ? { title: words.title, lead: words.about } : { title: intro ?? words.title }),
    };
  });
}

/** An item as a question: its words, order and options exactly as the instrument has them. */
function questionFor({ instrument, words }: Chosen, { id, scale: scaleId }: Item): Question {
  const scale = instrument.scales[scaleId];
  const said = words.scales[scaleId];
  const common = { id: questionId(instrument, id), label: words.items[id] ?? id };
  if (scale?.kind === 'options') {
    const labels = said && 'options' in said ? said.options : {};
    return {
      ...common,
      kind: 'choice',
      options: scale.options.map(({ value }) => ({
        id: String(value),
        label: labels[value] ?? String(value),
      })),
    };
  }
  const [low, high] = scale ? boundsOf(scale) : [0, 10];
  if (low === 0 && high === 10)
    return {
      ...common,
      kind: 'scale',
      ...(said && 'low' in said ? { low: said.low, high: said.high } : { low: '', high: '' }),
    };
  const steps = [...Array(high - low + 1).keys()].map((step) => String(low + step));
  return { ...common, kind: 'choice', options: steps.map((step) => ({ id: step, label: step })) };
}

/**
 * The questionnaires as one form, a section for each page.
 * @param around - Words that are ours, and pages that follow (in a journey: the result, with its question).
 */
export function definitionFrom(
  chosen: readonly Chosen[],
  around: { title: string; why: string; after: readonly Section[] },
): Definition {
  const [only, ...others] = chosen;
  const sections = chosen.flatMap(pagesOf).map((page): Section => {
    const questions = page.blocks.flat().map((item) => questionFor(page, item));
    return {
      id: page.id,
      title: page.title,
      topic: 'results',
      questions: questions.map((each, index) =>
        index === questions.length - 1 ? { ...each, why: around.why } : each,
      ),
    };
  });
  return {
    schema: 'rapport/definition@1',
    id: chosen.map(({ instrument }) => instrument.id).join('-'),
    version: chosen.map(({ instrument }) => instrument.version).join('-'),
    title: only && others.length === 0 ? only.words.title : around.title,
    sections: [...sections, ...around.after],
  };
}

/** One instrument's numbers by item id. What its scale does not offer (a prefill gone wrong) is no answer. */
function sheetOf(instrument: Instrument, answers: Answers): Record<string, number> {
  return Object.fromEntries(
    instrument.items.flatMap(({ id, scale: scaleId }) => {
      const answer = answers[questionId(instrument, id)];
      const value = typeof answer === 'string' || typeof answer === 'number' ? Number(answer) : NaN;
      const scale = instrument.scales[scaleId];
      return scale && offers(scale, value) ? [[id, value]] : [];
    }),
  );
}

/** One instrument, scored: what is shown, and what is sent. */
export function resultOf(instrument: Instrument, answers: Answers): SubmissionResult {
  const items = sheetOf(instrument, answers);
  const { version, value, subscales, band, complete } = score(instrument, items);
  return {
    instrument: instrument.id,
    version,
    subscales,
    items,
    complete,
    ...(value !== undefined && { value }),
    ...(band !== undefined && { band }),
  };
}
