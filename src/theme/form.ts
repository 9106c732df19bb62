import type { CSSResult } from 'lit';
import { choices } from './choices.js';
import { errors } from './errors.js';
import { fields } from './fields.js';
import { frame } from './frame.js';
import { marks } from './marks.js';
import { question } from './question.js';

/** What a widget that asks questions needs for its first page, after `baseStyles`. Other controls bring their own styles. */
export const formStyles: CSSResult[] = [frame, question, marks, choices, fields, errors];
