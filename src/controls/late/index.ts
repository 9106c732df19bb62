import type { CSSResult } from 'lit';
import { fields } from '../../i18n/en/fields.js';
import { registerWords } from '../../i18n/words-controller.js';
import { body as bodyStyles } from '../../theme/late/body.js';
import { group as groupStyles } from '../../theme/late/group.js';
import { late } from '../../theme/late.js';
import { list } from '../../theme/late/list.js';
import { ranking as rankingStyles } from '../../theme/late/ranking.js';
import { signature as signatureStyles } from '../../theme/late/signature.js';
import { statements } from '../../theme/late/statements.js';
import { bands } from '../../theme/tokens.js';
import { addControls } from '../index.js';
import { address } from './address.js';
import { body } from './body.js';
import { country } from './country.js';
import { group } from './group.js';
import { matrix } from './matrix.js';
import { ranking } from './ranking.js';
import { readOnly } from './read-only.js';
import { select } from './select.js';
import { signature } from './signature.js';

/**
 * Controls that few forms need, with their words and styles. Fetched once a form that has such a question is ready, so
 * that the first page of every other form does not carry them.
 */
registerWords('en', 'fields', fields);

addControls({
  readonly: readOnly,
  ...{ select, country, address, ranking, matrix, body, group, signature },
});

/** Styles of these controls. */
export const lateStyles: readonly CSSResult[] = [
  ...[late, bands, list, statements, bodyStyles, groupStyles, rankingStyles, signatureStyles],
];
