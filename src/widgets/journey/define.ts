import { define } from '../../element/define.js';
import { RapportJourney } from './journey.js';

// The tag and its events, those of the parts among them, for TypeScript: this file is all that a page imports.
export type * from '../../element/events.js';
export type * from '../../element/submit-events.js';
export type * from '../goals/events.js';
export type * from '../match/events.js';
export type * from '../questionnaire/events.js';
export type { RapportJourney };

// The one place where a widget knows of the others: the journey shows their parts.
RapportJourney.partLoaders = {
  intake: async (host) => new (await import('../intake/intake-part.js')).IntakePart(host),
  questionnaire: async (host) =>
    new (await import('../questionnaire/questionnaire-part.js')).QuestionnairePart(host),
  goals: async (host) => new (await import('../goals/goals-part.js')).GoalsPart(host),
  match: async (host) => new (await import('../match/match-part.js')).MatchPart(host),
};

define('rapport-journey', RapportJourney);
