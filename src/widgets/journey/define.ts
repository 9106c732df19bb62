import { define } from '../../element/define.js';
import { RapportJourney } from './journey.js';

// The one place where a widget knows of the others: the journey composes them by their tags.
RapportJourney.partLoaders = {
  intake: () => import('../intake/define.js'),
  questionnaire: () => import('../questionnaire/define.js'),
  goals: () => import('../goals/define.js'),
  match: () => import('../match/define.js'),
};

define('rapport-journey', RapportJourney);
