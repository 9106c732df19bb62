import type { CSSResult } from 'lit';
import { chart } from '../../theme/chart.js';
import { help } from '../../theme/help.js';
import { matrix } from '../../theme/matrix.js';
import { ratingScale } from '../../theme/rating-scale.js';
import { result } from '../../theme/result.js';
import { table } from '../../theme/table.js';
import { bands } from '../../theme/tokens.js';
import { questionnaireStyles } from './questionnaire.styles.js';

/** Styles of every page of the questionnaires. */
export const questionnairePartStyles: CSSResult[] = [
  ...[ratingScale, bands, matrix, result, chart, table, help, questionnaireStyles],
];
