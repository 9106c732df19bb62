import type { Answers } from '../../model/form/answers.js';
import type { Definition, Question, Section } from '../../model/form/definition.js';
import type { Instrument, Item, Setting } from '../../model/instruments/instrument.js';
import { boundsOf, offers } from '../../model/instruments/scale.js';
import type { WordsIn } from '../../model/instruments/words.js';
import { score } from '../../model/scoring/score.js';
import type { SubmissionResult } from '../../model/submission/submission.js';

/** An instrument with its words, and the languages that they are in. */
export interface LoadedInstrument extends WordsIn {
  instrument: Instrument;
}

/** Whether an instrument may be shown in this way. */
export const allows = ({ settings }: Instrument, setting: Setting): boolean =>
  settings === undefined || settings.includes(setting);

/** One page of questions. Items in a block are answered on the same scale, and follow each other. */
export interface Page extends LoadedInstrument {
  id: string;
  blocks: readonly (readonly Item[])[];
  title: string;
  lead?: string;
  /** The stem, where a page asks one item and its title says something else. */
  stem?: string;
  /** True on the instrument's last page: its credit stands here. */
  last: boolean;
}

/** Two instruments may share an item (PHQ-4 and GAD-7 do): the question's id holds the instrument's. */
export const questionId = (instrument: Instrument, item: string): string => `${instrument.id}-${item}`;

/** Which items share a page: a new one where the scale changes. Items alone on their scale share a page. */
function groupsOf({ items }: Instrument): Item[][][] {
  const blocks: Item[][] = [];
  for (const item of items) {
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
  return pages;
}

/**
 * The pages of one instrument, its items in their own order.
 * @param setting - `items`: each item has a page of its own, where the instrument allows it.
 */
export function pagesOf(chosen: LoadedInstrument, setting: 'matrix' | 'items'): Page[] {
  const { instrument, words } = chosen;
  const byItem = allows(instrument, 'items') && (setting === 'items' || !allows(instrument, 'matrix'));
  const pages = byItem ? instrument.items.map((item) => [[item]]) : groupsOf(instrument);
  return pages.map((each, index) => {
    const intro = words.scales[each[0]?.[0]?.scale ?? '']?.intro;
    return {
      ...chosen,
      id: `${instrument.id}-${String(index + 1)}`,
      blocks: each,
      last: index === pages.length - 1,
      ...(index > 0
        ? { title: intro ?? words.title }
        : {
            title: words.title,
            lead: words.about,
            ...(byItem && intro !== undefined && { stem: intro }),
          }),
    };
  });
}

/** An item as a question: its words, order and options exactly as the instrument has them. */
function questionFor({ instrument, words }: LoadedInstrument, { id, scale: scaleId }: Item): Question {
  const scale = instrument.scales[scaleId];
  const said = words.scales[scaleId];
  const common = { id: questionId(instrument, id), label: words.items[id] ?? id };
  if (scale?.kind === 'options') {
    const labels = said && 'options' in said ? said.options : {};
    return {
      ...common,
      kind: 'single-choice',
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
  return { ...common, kind: 'single-choice', options: steps.map((step) => ({ id: step, label: step })) };
}

/**
 * The questionnaires as one form, a section for each page.
 * @param around - Words that are ours, and pages that follow (in a journey: the result, with its question).
 */
export function definitionFrom(
  chosen: readonly LoadedInstrument[],
  pages: readonly Page[],
  around: { title: string; why: string; nth: (number: number) => string; after: readonly Section[] },
): Definition {
  const [only, ...others] = chosen;
  const sections = pages.map((page, at): Section => {
    const questions = page.blocks.flat().map((item) => questionFor(page, item));
    return {
      id: page.id,
      title: page.title,
      ...(questions.length === 1 && page.instrument.items.length > 1 && { short: around.nth(at + 1) }),
      topic: 'results',
      questions: questions.map((each, index) =>
        index === questions.length - 1 ? { ...each, why: around.why } : each,
      ),
    };
  });
  return {
    schema: 'rapport/definition@1',
    id: chosen.map(({ instrument }) => instrument.id).join('-'),
    // Other words or other pages are another form: a journey then takes the answers over into it.
    version: [...chosen.map(({ instrument, lang }) => instrument.version + lang.items), sections.length].join(
      '-',
    ),
    title: only && others.length === 0 ? only.words.title : around.title,
    sections: [...sections, ...around.after],
  };
}

/** One instrument's numbers by item id. What its scale does not offer (a prefill gone wrong) is no answer. */
export function sheetOf(instrument: Instrument, answers: Answers): Record<string, number> {
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
