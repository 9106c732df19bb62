import { isEntry } from '../../model/form/answers.js';
import type { Format } from '../format-kind.js';

/** The name, or that it was drawn. */
export const format: Format<'signature'> = (_, answer, { say }) => {
  if (!isEntry(answer)) return undefined;
  return typeof answer.name === 'string' ? answer.name : say('signature-drawn');
};
