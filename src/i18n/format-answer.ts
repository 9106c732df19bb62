import {
  isAnswered,
  isEntries,
  isEntry,
  isList,
  notSure,
  ratherNotSay,
  type Answer,
  type Answers,
} from '../model/form/answers.js';
import { questionsOf, type Definition, type Question } from '../model/form/definition.js';
import { textIn } from '../model/form/text.js';
import { evaluateVisibility } from '../model/form/visible.js';
import type { SummarySection } from '../model/flow/summary.js';
import { days, parts } from '../model/form/week.js';
import { formatAddress, formatBodyPlace, formatCountry, formatGroup, formatMatrix } from './format-entry.js';
import { formatDate, formatLabels, formatNumber, formatTime } from './format.js';
import type { LocaleContext } from './messages.js';

export type { LocaleContext } from './messages.js';

/** Days with their parts: "Tuesday: evening. Saturday: early, midday". */
function weekWords(slots: readonly string[], { say }: LocaleContext): string {
  return days
    .map((day) => ({ day, mine: parts.filter((part) => slots.includes(`${day}-${part}`)) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ day, mine }) => `${say(day)}: ${mine.map((part) => say(part).toLowerCase()).join(', ')}`)
    .join('. ');
}

function leanWords(question: Question, value: number, { say, language }: LocaleContext): string {
  if (question.kind !== 'lean' || value === 0) return say('either-fine');
  const end = textIn(value < 0 ? question.from : question.to, language);
  return say(Math.abs(value) === 2 ? 'lean-strong' : 'lean-some', end);
}

function optionWords(question: Question, id: string, { say, language }: LocaleContext): string {
  if (id === ratherNotSay) return say('rather-not');
  const found = 'options' in question ? question.options.find((each) => each.id === id) : undefined;
  return found ? textIn(found.label, language) : id;
}

function listWords(question: Question, ids: readonly string[], speech: LocaleContext): string {
  if (question.kind === 'week') return weekWords(ids, speech);
  const labels = ids.map((id) =>
    question.kind === 'body' && id !== ratherNotSay
      ? formatBodyPlace(id, speech)
      : optionWords(question, id, speech),
  );
  return question.kind === 'ranking'
    ? labels.map((label, index) => speech.say('rank-place', index + 1, label)).join('\n')
    : formatLabels(labels, speech.language);
}

function entryWords(question: Question, answer: Exclude<Answer, string>, speech: LocaleContext): string {
  if (isEntries(answer))
    return question.kind === 'group' ? formatGroup(question, answer, speech, formatAnswer) : '';
  if (!isEntry(answer)) return '';
  if (question.kind === 'address') return formatAddress(answer, speech);
  if (question.kind === 'matrix') return formatMatrix(question, answer, speech);
  return typeof answer.name === 'string' ? answer.name : speech.say('sign-drawn');
}

function numberWords(question: Question, answer: number, speech: LocaleContext): string {
  const { say, language } = speech;
  if (question.kind === 'scale') return say('out-of-ten', answer);
  if (question.kind === 'lean') return leanWords(question, answer, speech);
  const unit =
    question.kind === 'number' && question.unit !== undefined ? ` ${textIn(question.unit, language)}` : '';
  return `${formatNumber(answer, language)}${unit}`;
}

/** An answer in the words that the person saw. Total: what it cannot place it gives back as it came. */
export function formatAnswer(question: Question, answer: Answer, speech: LocaleContext): string {
  const { say, language } = speech;
  if (typeof answer === 'boolean') return say('yes');
  if (isList(answer)) return listWords(question, answer, speech);
  if (typeof answer === 'object') return entryWords(question, answer, speech);
  if (typeof answer === 'number') return numberWords(question, answer, speech);
  if (question.kind === 'date') return formatDate(answer, language) || answer;
  if (question.kind === 'time') return formatTime(answer, language) || answer;
  if (question.kind === 'country') return formatCountry(answer, language);
  if (answer === notSure && question.kind === 'scale') return say('not-sure');
  if (question.kind === 'yes-no' && (answer === 'yes' || answer === 'no')) return say(answer);
  return optionWords(question, answer, speech);
}

/** A filled form in words, by its pages: what the person sees before sending and keeps as a copy. */
export function summarise(definition: Definition, answers: Answers, plain: LocaleContext): SummarySection[] {
  const asked = questionsOf(definition);
  const speech = { ...plain, questionOf: (id: string) => asked.find((question) => question.id === id) };
  return evaluateVisibility(definition, answers).sections.map(({ section, questions }) => ({
    id: section.id,
    title: textIn(section.title, speech.language),
    rows: questions.map((question) => {
      const answer = answers[question.id];
      return {
        label: textIn(question.label, speech.language),
        own: question.kind === 'long-text',
        ...(question.kind === 'group' && { entries: true }),
        ...(isAnswered(answer) ? { words: formatAnswer(question, answer, speech) } : {}),
      };
    }),
  }));
}
