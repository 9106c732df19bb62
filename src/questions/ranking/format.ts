import { isList } from '../../model/form/answers.js';
import { formatOption, type Format } from '../format-kind.js';

/** A line for each place: "1. Getting stronger". */
export const format: Format<'ranking'> = (question, answer, locale) =>
  isList(answer)
    ? answer
        .map((id, index) => locale.say('ranking-place', index + 1, formatOption(question, id, locale)))
        .join('\n')
    : undefined;
