import type { QuestionStructure, PresetStructure } from '../form/preset.js';
import { formats, styleFacets, type Roster } from './trainer.js';
import { healthConditions } from '../safety/readiness.js';

const once = (values: readonly string[]) => [...new Set(values)];

/**
 * The few questions that the match asks where nobody has told it anything: the body, the style, the week. What cannot
 * tell the people of this list apart is not asked: a place where there is only one, a condition that nobody minds.
 * Words: `i18n/<language>/presets/match`. Places and languages are named by the list itself.
 */
export function matchQuestions({ trainers }: Pick<Roster, 'trainers'>): PresetStructure {
  const offered = formats.filter((format) => trainers.some((each) => each.formats.includes(format)));
  const refused = healthConditions.filter((each) => trainers.some((one) => one.doesNotTake.includes(each)));
  const places = once(trainers.flatMap((each) => (each.places ?? []).map(({ name }) => name)));
  const languages = once(trainers.flatMap((each) => each.languages.map((tag) => tag.split('-')[0] ?? tag)));
  const choices = (
    id: string,
    role: QuestionStructure['role'],
    options: readonly string[],
  ): QuestionStructure[] =>
    options.length > 1 && options.length <= 60 && role
      ? [{ id, kind: 'multiple-choice', role, options }]
      : [];
  const health = {
    id: 'conditions',
    kind: 'multiple-choice',
    role: 'ready-conditions',
    sensitive: true,
  } as const;
  const hasPrice = trainers.some(({ price }) => price !== undefined);
  return {
    id: 'match',
    version: '2',
    sections: [
      {
        id: 'body',
        topic: 'body',
        questions: [
          { id: 'body-areas', kind: 'body', role: 'body-areas', sensitive: true },
          ...(refused.length > 0 ? [{ ...health, options: [...refused, 'none'], none: 'none' }] : []),
        ],
      },
      {
        id: 'coaching',
        topic: 'coaching',
        questions: styleFacets.map((id) => ({ id, kind: 'bipolar', role: `style-${id}` })),
      },
      {
        id: 'week',
        topic: 'coaching',
        questions: [
          { id: 'times', kind: 'week', role: 'week' },
          ...choices('format', 'format', offered),
          ...choices('place', 'place', places),
          ...choices('language', 'language', languages),
          ...(hasPrice
            ? ([{ id: 'price-ceiling', kind: 'number', role: 'price-ceiling', min: 0 }] as const)
            : []),
        ],
      },
    ],
  };
}
