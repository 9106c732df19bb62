import { match } from '../../i18n/en/presets/match.js';
import { formatName } from '../../i18n/format.js';
import { translatedForm } from '../../i18n/translated-form.js';
import type { Definition } from '../../model/form/definition.js';
import type { PresetText } from '../../model/form/preset.js';
import { matchQuestions } from '../../model/matching/questions.js';
import type { Roster } from '../../model/matching/trainer.js';

/** "£". */
const signOf = (currency: string, language: string) =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** The match's own few questions, for the people of one list. Fetched only where nobody has told it anything. */
export function buildQuestions(roster: Roster, language: string): Promise<Definition> {
  const { currency } = roster.trainers.find((each) => each.currency !== undefined) ?? {};
  const tags = roster.trainers.flatMap((each) => each.languages.map((tag) => tag.split('-')[0] ?? tag));
  // What the list itself names has no translation: it comes from the browser, in the language of the page.
  const text: PresetText = {
    ...match,
    questions: {
      ...match.questions,
      language: {
        ...match.questions.language,
        options: Object.fromEntries(tags.map((tag) => [tag, formatName('language', tag, language)])),
      },
      'price-ceiling': {
        ...match.questions['price-ceiling'],
        ...(currency !== undefined && { unit: signOf(currency, language) }),
      },
    },
  };
  return translatedForm('match', { structure: matchQuestions(roster), text }, language);
}
