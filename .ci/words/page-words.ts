import { common } from '../../src/i18n/en/common.js';
import { drafts } from '../../src/i18n/en/drafts.js';
import { questions as controls } from '../../src/i18n/en/questions/index.js';
import { formatWeekday } from '../../src/i18n/format.js';
import type { Answers } from '../../src/model/form/answers.js';
import { sidedPlaces } from '../../src/model/form/body.js';
import type { Definition, Question, Section } from '../../src/model/form/definition.js';
import { textIn, type Text } from '../../src/model/form/text.js';
import { evaluateVisibility, visibleOptions } from '../../src/model/form/visible.js';
import { days, parts } from '../../src/model/form/week.js';

/** Something to read, by the place where a writer finds it. */
export interface Line {
  key: string;
  text: string;
  /** It stands behind something to press, such as "Why we ask". */
  folded: boolean;
  /** The frame's or a control's: it is the same whatever the form says. */
  frame: boolean;
}

/** What stands on one page. */
export interface PageWords {
  id: string;
  /** Questions shown; of a group, those in one entry. */
  questions: number;
  lines: readonly Line[];
}

/** What a form's own page looks like where the definition does not say it. */
export interface Shown {
  /** A question as this person sees it; undefined where it is not asked. */
  adapt?: (question: Question, answers: Answers) => Question | undefined;
  /** Questions that stand behind something to press. */
  isFolded?: (id: string) => boolean;
}

const practice = 'Fennel Street Practice';

/** What a kind of question says by itself, on its first sight. */
function controlWords(question: Question): string[] {
  const offers = question.sensitive && !question.required;
  switch (question.kind) {
    case 'yes-no':
      return [common.yes, common.no];
    case 'scale':
      return [controls['scale-not-sure']];
    case 'long-text':
      return question.prompts ? [controls['long-text-stuck']] : [];
    case 'week':
      return [...days.map((day) => formatWeekday(day, 'en')), ...parts.map((part) => controls[part])];
    case 'body':
      return [
        ...[controls['body-hint'], controls['body-front'], controls['body-back'], controls['body-part']],
        ...[controls['body-side']('left'), controls['body-side']('right')],
        ...sidedPlaces.map(([place]) => controls['body-place'](place)),
        controls['body-nowhere'],
      ];
    case 'text':
    case 'email':
    case 'phone':
    case 'date':
    case 'time':
    case 'number':
    case 'address':
    case 'country':
      return offers ? [common.required] : [];
    default:
      return [];
  }
}

/** Kinds that stand together and give their reason once. */
const isTogether = ({ kind }: Question): boolean => kind === 'bipolar';

/** What one question says, and what its options and parts say. */
function linesOf(question: Question, at: string, answers: Answers, before: Question | undefined): Line[] {
  const line = (key: string, text: Text | undefined, folded = false): Line[] =>
    text === undefined ? [] : [{ key: `${at}.${key}`, text: textIn(text, 'en'), folded, frame: false }];
  const framed = (text: string, key = 'control'): Line => ({ key, text, folded: false, frame: true });
  const given = answers[question.id];
  const own = [
    ...line('label', question.label),
    ...line('hint', question.hint),
    ...('low' in question ? [...line('low', question.low), ...line('high', question.high)] : []),
    ...('from' in question ? [...line('from', question.from), ...line('to', question.to)] : []),
    ...('unit' in question ? line('unit', question.unit) : []),
    ...('prompts' in question ? (question.prompts ?? []).flatMap((each) => line('prompts', each)) : []),
    ...('rows' in question ? question.rows.flatMap(({ id, label }) => line(`rows.${id}`, label)) : []),
    ...('replies' in question && typeof given === 'string'
      ? line(`replies.${given}`, question.replies?.[given])
      : []),
  ];
  // Rows with the same answers say them once.
  const isSaid =
    'options' in question &&
    before !== undefined &&
    'options' in before &&
    JSON.stringify(before.options) === JSON.stringify(question.options);
  const options =
    'options' in question && !isSaid
      ? visibleOptions(question.options, answers).flatMap(({ id, label, hint }) => [
          ...line(`options.${id}`, label),
          ...line(`options.${id}.hint`, hint),
        ])
      : [];
  const within =
    question.kind === 'group'
      ? [
          ...line('one', question.one),
          ...line('add', question.add),
          ...question.questions.flatMap((asked, index) =>
            linesOf(asked, `${at}.${asked.id}`, answers, question.questions[index - 1]),
          ),
        ]
      : [];
  const saysWhy = question.why !== undefined && !(before && isTogether(question) && isTogether(before));
  const offersSilence =
    question.sensitive && ['single-choice', 'multiple-choice', 'yes-no', 'body'].includes(question.kind);
  return [
    ...own,
    ...options,
    ...within,
    ...controlWords(question).map((text) => framed(text)),
    ...(offersSilence ? [framed(common['rather-not'], 'common.rather-not')] : []),
    ...(saysWhy ? [framed(common.why, 'common.why'), ...line('why', question.why, true)] : []),
  ];
}

/** What stands around every page: who reads it, what is kept, the way on. */
const frameOf = (title: string, page: number, pages: number): Line[] =>
  [
    ['title', title],
    ['common.step-of', common['step-of'](page + 1, pages)],
    ['common.minutes-left', common['minutes-left'](5)],
    ['common.continue', common.continue],
    ...(page > 0 ? [['common.back', common.back]] : []),
    ['common.not-sent-yet', common['not-sent-yet'](practice)],
    ['drafts.kept-session', drafts['kept-session']('14:02')],
    ['common.help-summary', common['help-summary']],
  ].map(([key = '', text = '']) => ({ key, text, folded: false, frame: true }));

const sectionLines = ({ id, title, lead, note }: Section): Line[] =>
  Object.entries({ title, lead, note }).flatMap(([key, text]) =>
    text === undefined ? [] : { key: `${id}.${key}`, text: textIn(text, 'en'), folded: false, frame: false },
  );

/** The pages of a form for somebody who gives these answers, with all that stands on them. */
export function pagesOf(
  definition: Definition,
  answers: Answers,
  today: string,
  { adapt = (question) => question, isFolded = () => false }: Shown = {},
): PageWords[] {
  const visible = evaluateVisibility(definition, answers, today);
  return visible.sections.map(({ section, questions }, page) => {
    const asked = questions.flatMap((question) => adapt(question, visible.answers) ?? []);
    const lines = asked.flatMap((question, index) =>
      linesOf(question, question.id, visible.answers, asked[index - 1]).map((line) =>
        isFolded(question.id) ? { ...line, folded: true } : line,
      ),
    );
    return {
      id: section.id,
      questions: asked.reduce((sum, each) => sum + ('questions' in each ? each.questions.length : 1), 0),
      lines: [
        ...frameOf(textIn(definition.title, 'en'), page, visible.sections.length + 1),
        ...sectionLines(section),
        ...lines,
      ],
    };
  });
}

/** How much stands there, in letters. */
export const lettersOf = (pages: readonly PageWords[]): number =>
  pages.reduce((sum, { lines }) => lines.reduce((letters, { text }) => letters + text.length, sum), 0);
