import type { Condition } from './condition.js';
import type { Definition, Question, Section } from './definition.js';
import type { Side } from './roles.js';

/** Everything in a question that is words rather than structure. */
export type Wording = keyof QuestionText;

/** An option of a preset, without its words: an id, or an id that is there only under a condition. */
export type OptionStructure = string | { id: string; when: Condition };

/** A question without its words, its options and rows by their ids alone. */
export type StructureOf<Q> = Q extends Question
  ? Omit<Q, Wording> &
      (Q extends { options: unknown } ? { options: readonly OptionStructure[] } : unknown) &
      (Q extends { rows: unknown } ? { rows: readonly string[] } : unknown) &
      (Q extends { questions: (infer Within)[] } ? { questions: readonly StructureOf<Within>[] } : unknown)
  : never;

/** A question of a preset, without its words. */
export type QuestionStructure = StructureOf<Question>;

/** The structure of a form that we supply. Its words stand by language in i18n. */
export interface PresetStructure {
  id: string;
  version: string;
  /** Who gives the form and reads all of it. Without it, whoever the practice's config names: see `receiverOf`. */
  heldBy?: Side;
  sections: readonly (Pick<Section, 'id' | 'topic' | 'when'> & { questions: readonly QuestionStructure[] })[];
  /** Answers that hardly fit together; what each says stands with the words. */
  checks?: readonly { id: string; when: Condition }[];
}

/** The words of one question. An option's words are its label, or a label with a hint under it. */
export interface QuestionText {
  label: string;
  hint?: string;
  why?: string;
  replies?: Readonly<Record<string, string>>;
  prompts?: readonly string[];
  unit?: string;
  low?: string;
  high?: string;
  from?: string;
  to?: string;
  options?: Readonly<Record<string, string | { label: string; hint: string }>>;
  rows?: Readonly<Record<string, string>>;
  /** Of a group: what its questions say, what adds another, and what one of them is called. */
  questions?: Readonly<Record<string, QuestionText>>;
  add?: string;
  one?: string;
}

/** The words of a preset in one language. */
export interface PresetText {
  title: string;
  sections: Readonly<Record<string, { title: string; short?: string; lead?: string; note?: string }>>;
  questions: Readonly<Record<string, QuestionText>>;
  checks?: Readonly<Record<string, string>>;
}

type WordsById = Readonly<Record<string, QuestionText>>;

function applyQuestionText(question: QuestionStructure, words: WordsById): Question {
  const {
    options: optionWords,
    rows: rowWords,
    questions: within,
    ...wording
  } = words[question.id] ?? { label: question.id };
  const dressed: Record<string, unknown> = { ...question, ...wording };
  if ('options' in question)
    dressed.options = question.options.map((option) => {
      const bare = typeof option === 'string' ? { id: option } : option;
      const say = optionWords?.[bare.id] ?? bare.id;
      return { ...bare, ...(typeof say === 'string' ? { label: say } : say) };
    });
  if ('rows' in question) dressed.rows = question.rows.map((id) => ({ id, label: rowWords?.[id] ?? id }));
  if ('questions' in question)
    dressed.questions = question.questions.map((each) => applyQuestionText(each, within ?? {}));
  return dressed as Question;
}

/**
 * A preset with its words: a definition like any other. Where a word is missing, the id stands; a check without its words
 * is none.
 */
export function applyText(preset: PresetStructure, words: PresetText): Definition {
  return {
    schema: 'rapport/definition@1',
    id: preset.id,
    version: preset.version,
    title: words.title,
    ...(preset.heldBy && { heldBy: preset.heldBy }),
    sections: preset.sections.map((section) => ({
      ...section,
      ...(words.sections[section.id] ?? { title: section.id }),
      questions: section.questions.map((question) => applyQuestionText(question, words.questions)),
    })),
    ...(preset.checks && {
      checks: preset.checks.flatMap((check) => {
        const says = words.checks?.[check.id];
        return says === undefined ? [] : { ...check, says };
      }),
    }),
  };
}
