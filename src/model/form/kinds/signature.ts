import { isEntry, type Answer } from '../answers.js';
import { isDrawing } from '../is-drawing.js';
import { notAnOption } from './checks.js';
import type { KindModel } from './kind.js';

/** A name, or a path as SVG draws it. */
const isSignature = (answer: Answer): boolean =>
  isEntry(answer) &&
  Object.entries(answer).every(
    ([key, value]) =>
      typeof value === 'string' &&
      (key === 'name' ? value.length <= 200 : key === 'drawing' && isDrawing(value)),
  );

/** A name typed, or drawn with a finger. */
export const signature: KindModel<'signature'> = {
  seconds: 15,
  shape: 'record',
  missing: 'missing-text',
  askedAnew: true,
  check: (_, answer) => (isSignature(answer) ? undefined : notAnOption),
};
