import { dayParts } from '../day-parts.js';
import { address } from './address.js';
import { bipolar } from './bipolar.js';
import { body } from './body.js';
import { combobox } from './combobox.js';
import { consent } from './consent.js';
import { date } from './date.js';
import { email } from './email.js';
import { grid } from './grid.js';
import { group } from './group.js';
import { longText } from './long-text.js';
import { matrix } from './matrix.js';
import { number } from './number.js';
import { phone } from './phone.js';
import { ranking } from './ranking.js';
import { readOnly } from './read-only.js';
import { scale } from './scale.js';
import { select } from './select.js';
import { signature } from './signature.js';
import { time } from './time.js';
import { undo } from './undo.js';
import { week } from './week.js';

/** The messages of all kinds of questions. In a form each kind brings its own, in English, with its control. */
export const questions = {
  ...dayParts,
  ...address,
  ...bipolar,
  ...body,
  ...combobox,
  ...consent,
  ...date,
  ...email,
  ...grid,
  ...group,
  ...longText,
  ...matrix,
  ...number,
  ...phone,
  ...ranking,
  ...readOnly,
  ...scale,
  ...select,
  ...signature,
  ...time,
  ...undo,
  ...week,
};
