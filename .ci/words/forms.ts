import { goals as goalMessages } from '../../src/i18n/en/goals.js';
import * as goalEntry from '../../src/i18n/en/presets/goals.entry.js';
import { instrumentText } from '../../src/i18n/instrument-text.js';
import type { Say } from '../../src/i18n/messages.js';
import { presetIds } from '../../src/i18n/other-presets.js';
import { loadPreset } from '../../src/i18n/presets.js';
import { applyText } from '../../src/model/form/preset.js';
import type { Definition } from '../../src/model/form/definition.js';
import { loadInstrument } from '../../src/model/instruments/load.js';
import { adaptQuestion } from '../../src/widgets/goals/adapt-question.js';
import { definitionFrom, pagesOf as pagesOfInstrument } from '../../src/widgets/questionnaire/pages.js';
import { questionnaire } from '../../src/i18n/en/questionnaire.js';
import type { Shown } from './page-words.js';

/** A form that ships, and how its own pages show it. */
export interface ShippedForm {
  definition: Definition;
  shown?: Shown;
}

const sayGoals = ((key: keyof typeof goalMessages, ...args: never[]) => {
  const words = goalMessages[key];
  return typeof words === 'function' ? (words as (...all: never[]) => string)(...args) : words;
}) as Say;

/** One goal, as somebody sees it of whom nothing is known yet. */
const goals: ShippedForm = {
  definition: applyText(goalEntry.structure, goalEntry.text),
  shown: {
    adapt: (question, answers) =>
      adaptQuestion(question, question.id, {
        ...{ answers, say: sayGoals, language: 'en', region: 'GB', age: 'unknown' },
        ...{ suggested: [], another: false, path: undefined, resized: false },
      }),
    isFolded: (id) => ['measure', 'win', 'win-by', 'weight-importance', 'weight-difficulty'].includes(id),
  },
};

/** The pages of a questionnaire: what stands above its items is said by the page. */
async function questionnaireForm(id: string): Promise<ShippedForm> {
  const [instrument, text] = await Promise.all([loadInstrument(id), instrumentText(id, 'en')]);
  if (!instrument || !text) throw new Error(`there is no questionnaire ${id}`);
  const chosen = { instrument, ...text };
  const pages = pagesOfInstrument(chosen, 'matrix');
  const { 'ask-title': title, 'ask-why': why, 'ask-nth': nth } = questionnaire;
  const definition = definitionFrom([chosen], pages, { title, why, nth, after: [] });
  return {
    definition: {
      ...definition,
      sections: definition.sections.map((section, at) => {
        const page = pages[at];
        const [first] = page?.blocks.flat() ?? [];
        const stem = text.words.scales[first?.scale ?? '']?.intro;
        const lead = [page?.lead, stem === page?.title ? undefined : stem].filter(Boolean).join('\n');
        return lead ? { ...section, lead } : section;
      }),
    },
  };
}

/** Every form that ships, in English. */
export async function shippedForms(): Promise<ShippedForm[]> {
  const presets = await Promise.all(presetIds.map((id) => loadPreset(id, 'en')));
  return [
    ...presets.flatMap((definition) => (definition ? { definition } : [])),
    goals,
    await questionnaireForm('rapport-check'),
  ];
}
