import type { CSSResult } from 'lit';
import { choices } from './choices.js';
import { errors } from './errors.js';
import { fields } from './fields.js';
import { frame } from './frame.js';
import { lean } from './lean.js';
import { marks } from './marks.js';
import { question } from './question.js';
import { ruler } from './ruler.js';
import { week } from './week.js';

/** What a widget that asks questions needs, after `baseStyles`. The body map's own sheet is `body.js`. */
export const formStyles: CSSResult[] = [frame, question, marks, choices, fields, errors, ruler, lean, week];
