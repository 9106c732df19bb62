import type { PreviousResult } from '../../model/scoring/previous.js';

/** What an owner may write for a questionnaire. */
export interface QuestionnaireOptions {
  instruments: string;
  presentation: 'matrix' | 'items';
  autoAdvance: boolean;
  showPractitionerResults: boolean;
  previous: readonly PreviousResult[];
}
