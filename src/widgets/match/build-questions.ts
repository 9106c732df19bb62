import { matchWords } from '../../i18n/en/presets/match.js';
import type { Definition } from '../../model/form/definition.js';
import { applyText, type PresetText } from '../../model/form/preset.js';
import { matchQuestions } from '../../model/matching/questions.js';
import type { Roster } from '../../model/matching/trainer.js';

/** "£". */
const signOf = (currency: string, language: string) =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** The match's own few questions, for the people of one list. Fetched only where nobody has told it anything. */
export function buildQuestions(roster: Roster, language: string): Definition {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const { currency } = roster.trainers.find((each) => each.currency !== undefined) ?? {};
  const tongues = roster.trainers.flatMap((each) => each.languages.map((tag) => tag.split('-')[0] ?? tag));
  const words: PresetText = {
    ...matchWords,
    questions: {
      ...matchWords.questions,
      language: {
        ...matchWords.questions.language,
        options: Object.fromEntries(tongues.map((tag) => [tag, names.of(tag) ?? tag])),
      },
      'price-ceiling': {
        ...matchWords.questions['price-ceiling'],
        ...(currency !== undefined && { unit: signOf(currency, language) }),
      },
    },
  };
  return applyText(matchQuestions(roster), words);
}
