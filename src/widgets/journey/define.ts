import { define } from '../../element/define.js';
import { RapportJourney } from './journey.js';

// The tag and its events, those of the parts among them, for TypeScript: this file is all that a page imports.
export type * from '../../element/events.js';
export type * from '../goals/events.js';
export type * from '../match/events.js';
export type * from '../questionnaire/events.js';
export type { RapportJourney };

// The one place where a widget knows of the others: the journey composes them by their tags.
RapportJourney.partLoaders = {
  intake: () => import('../intake/define.js'),
  questionnaire: () => import('../questionnaire/define.js'),
  goals: () => import('../goals/define.js'),
  match: () => import('../match/define.js'),
};

define('rapport-journey', RapportJourney);
