import type { PreviousResult } from '../../model/scoring/previous.js';

/** What an owner may write for a questionnaire. */
export interface QuestionnaireOptions {
  instruments: string;
  presentation: 'matrix' | 'items';
  autoAdvance: boolean;
  showPractitionerResults: boolean;
  previous: readonly PreviousResult[];
}

/** What comes after the first sight, or only with one item a page. */
export type ResultPage = typeof import('./result-page.js');
export type SingleItem = typeof import('./single-item.js');
