/** `rapport-widgets`: the classes, their events and types. Importing it registers nothing. */
export * from './element/events.js';
export { registerLanguage } from './i18n/register-language.js';
export type { BundleName, Bundles, PartialTranslation, Translation } from './i18n/bundles.js';
export type { Messages } from './i18n/messages.js';
export { RapportBrief } from './widgets/brief/brief.js';
export * from './widgets/goals/events.js';
export { RapportGoals } from './widgets/goals/goals.js';
export { RapportIntake } from './widgets/intake/intake.js';
export { RapportJourney } from './widgets/journey/journey.js';
export * from './widgets/match/events.js';
export { RapportMatch } from './widgets/match/match.js';
export * from './widgets/questionnaire/events.js';
export { RapportQuestionnaire } from './widgets/questionnaire/questionnaire.js';
export type { Answer, Answers } from './model/form/answers.js';
export type { Definition, Question, Section } from './model/form/definition.js';
export type { Goal } from './model/goals/goal.js';
export type { PreviousResult } from './model/scoring/previous.js';
export type { Submission } from './model/submission/submission.js';
