import type { CSSResult } from 'lit';
import { fields } from '../../i18n/en/fields.js';
import { registerWords } from '../../i18n/words-controller.js';
import { body as bodyStyles } from '../../theme/late/body.js';
import { group as groupStyles } from '../../theme/late/group.js';
import { late } from '../../theme/late.js';
import { bands } from '../../theme/tokens.js';
import { addControls } from '../index.js';
import { body } from './body.js';
import { group } from './group.js';
import { readOnly } from './read-only.js';

/**
 * Controls that few forms need, with their words and styles. Fetched once a form that has such a question is ready, so
 * that the first page of every other form does not carry them.
 */
registerWords('en', 'fields', fields);

addControls({ readonly: readOnly });
addControls({ body, group });

/** Styles of these controls. */
export const lateStyles: readonly CSSResult[] = [late, bands, bodyStyles, groupStyles];
