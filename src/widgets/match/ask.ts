import { matchWords } from '../../i18n/en/presets/match.js';
import type { Definition } from '../../model/form/definition.js';
import { withWords, type PresetWords } from '../../model/form/preset.js';
import { matchQuestions } from '../../model/matching/questions.js';
import type { Roster } from '../../model/matching/trainer.js';

/** The match's own few questions, for the people of one list. Fetched only where nobody has told it anything. */
export function ownQuestions(roster: Roster, language: string): Definition {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const { currency } = roster.trainers.find((each) => each.currency !== undefined) ?? {};
  const structure = matchQuestions(roster);
  const asked = structure.sections.flatMap(({ questions }) => questions);
  const tongues = asked.flatMap((each) => (each.id === 'language' && 'options' in each ? each.options : []));
  const words: PresetWords = {
    ...matchWords,
    questions: {
      ...matchWords.questions,
      language: {
        ...matchWords.questions.language,
        options: Object.fromEntries(
          tongues.map((tag) => [String(tag), names.of(String(tag)) ?? String(tag)] as const),
        ),
      },
      'price-ceiling': {
        ...matchWords.questions['price-ceiling'],
        ...(currency !== undefined && {
          unit:
            new Intl.DisplayNames(language, { type: 'currency', style: 'narrow' }).of(currency) ?? currency,
        }),
      },
    },
  };
  return withWords(structure, words);
}
