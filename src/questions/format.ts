import type { LocaleContext } from '../i18n/messages.js';
import { systemClock } from '../model/clock.js';
import { isAnswered, isList, ratherNotSay, type Answer, type Answers } from '../model/form/answers.js';
import { questionIn, type Definition, type Question, type QuestionKind } from '../model/form/definition.js';
import { kindOf } from '../model/form/kinds.js';
import { textIn } from '../model/form/text.js';
import { evaluateVisibility } from '../model/form/visible.js';
import type { SummarySection } from '../model/flow/summary.js';
import { format as address } from './address/format.js';
import { format as bipolar } from './bipolar/format.js';
import { format as body } from './body/format.js';
import { format as country } from './country/format.js';
import { format as date } from './date/format.js';
import { formatByShape, type Format, type FormatAnswer } from './format-kind.js';
import { format as group } from './group/format.js';
import { format as matrix } from './matrix/format.js';
import { format as number } from './number/format.js';
import { format as ranking } from './ranking/format.js';
import { format as scale } from './scale/format.js';
import { format as signature } from './signature/format.js';
import { format as time } from './time/format.js';
import { format as week } from './week/format.js';
import { format as yesNo } from './yes-no/format.js';

/**
 * Registry: how an answer to each kind reads, apart from how it is asked: whoever only reads answers needs no control.
 * Total, so that the compiler names a kind which is not here.
 */
const formats: { readonly [Kind in QuestionKind]: Format<Kind> } = {
  text: formatByShape,
  'long-text': formatByShape,
  email: formatByShape,
  phone: formatByShape,
  date,
  time,
  number,
  'single-choice': formatByShape,
  'multiple-choice': formatByShape,
  'yes-no': yesNo,
  scale,
  select: formatByShape,
  country,
  bipolar,
  week,
  consent: formatByShape,
  address,
  ranking,
  matrix,
  body,
  signature,
  group,
};

/** "I’d rather not say" is the whole answer, whatever the kind. */
const isKept = (answer: Answer): boolean =>
  answer === ratherNotSay || (isList(answer) && answer.length === 1 && answer[0] === ratherNotSay);

/** An answer in the words that the person saw. Total: what it cannot place it gives back as it came. */
export const formatAnswer: FormatAnswer = (question, answer, locale) =>
  isKept(answer)
    ? locale.say('rather-not')
    : ((formats[question.kind] as Format)(question, answer, locale, formatAnswer) ??
      formatByShape(question, answer, locale));

/** A yes to a question about readiness, but for the one that asks whether somebody moves already. */
const asksToCheck = ({ role }: Question, answer: Answer | undefined): boolean =>
  answer === 'yes' && role !== 'ready-active' && role?.startsWith('ready-') === true;

/** A filled form in words, by its pages: what the person sees before sending and keeps as a copy. */
export function summarise(definition: Definition, answers: Answers, plain: LocaleContext): SummarySection[] {
  const locale = { ...plain, questionOf: questionIn(definition) };
  return evaluateVisibility(definition, answers, systemClock.today()).sections.map(
    ({ section, questions }) => ({
      id: section.id,
      title: textIn(section.title, locale.language),
      rows: questions.map((question) => {
        const answer = answers[question.id];
        const { shape } = kindOf(question);
        return {
          label: textIn(question.label, locale.language),
          own: shape === 'prose',
          ...(shape === 'entries' && { entries: true }),
          ...(asksToCheck(question, answer) && { first: true }),
          ...(isAnswered(answer) ? { words: formatAnswer(question, answer, locale) } : {}),
        };
      }),
    }),
  );
}
