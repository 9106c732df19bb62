import { isAnswered, isEntry } from '../../model/form/answers.js';
import { textIn } from '../../model/form/text.js';
import { formatOption, formatUnknown, type Format } from '../format-kind.js';

/** Each statement with what was answered to it, a line each. */
export const format: Format<'matrix'> = (question, answer, locale) => {
  if (!isEntry(answer)) return undefined;
  const { rows } = question;
  const lines = rows.flatMap(({ id, label }) => {
    const given = answer[id];
    if (!isAnswered(given)) return [];
    return `${textIn(label, locale.language)}: ${formatOption(question, String(given), locale)}`;
  });
  const known = rows.map(({ id }) => id);
  return [...lines, ...formatUnknown(answer, known)].join('\n');
};
