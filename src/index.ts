/**
 * `rapport-widgets`: the element classes, their events, and the types of what they take and give. Importing it
 * registers nothing: `rapport-widgets/define` does.
 */
export { RapportChangeEvent, RapportReadyEvent, RapportStepEvent } from './element/events.js';
export * from './element/submit-events.js';
export { RapportBrief } from './widgets/brief/brief.js';
export * from './widgets/goals/events.js';
export { RapportGoals } from './widgets/goals/goals.js';
export { RapportIntake } from './widgets/intake/intake.js';
export { RapportJourney } from './widgets/journey/journey.js';
export * from './widgets/match/events.js';
export { RapportMatch } from './widgets/match/match.js';
export { RapportPractice } from './widgets/practice/practice.js';
export * from './widgets/questionnaire/events.js';
export { RapportQuestionnaire } from './widgets/questionnaire/questionnaire.js';

// A language of the page's own.
export { registerLanguage } from './i18n/register-language.js';
export type {
  BundleName,
  Bundles,
  InstrumentTexts,
  SafetyLists,
  PartialTranslation,
  PresetName,
  PresetTexts,
  Translation,
} from './i18n/bundles.js';
export type { Messages } from './i18n/messages.js';
export type { TranslationSource } from './i18n/registered.js';

// What `submit()` rejects with where the page gave answers that no submission can hold.
export { RapportError } from './model/rapport-error.js';
export { SubmissionError } from './model/submission/submission-error.js';
export type { SubmissionErrorCode } from './model/submission/submission-error.js';

// What the properties take and the events carry.
export type { PracticeConfig } from './element/practice-config.js';
export type { Answer, Answers, Entry, PlainAnswer } from './model/form/answers.js';
export type { Comparison, Condition } from './model/form/condition.js';
export type { Definition, Question, QuestionKind, Section } from './model/form/definition.js';
export type { Extension } from './model/form/extend.js';
export type { Side, Topic } from './model/form/roles.js';
export type { Text } from './model/form/text.js';
export type { Day, PartOfDay, Slot } from './model/form/week.js';
export type { Goal, ProgressEntry } from './model/goals/goal.js';
export type { ClientPreferences } from './model/flow/preferences.js';
export type { MatchClient } from './model/matching/constraints.js';
export type { MatchPolicy } from './model/matching/match.js';
export type { Whereabouts } from './model/matching/places.js';
export type { Weights } from './model/matching/reasons.js';
export type {
  BodyArea,
  Format,
  SidedArea,
  StyleFacet,
  WeightedFacet,
} from './model/matching/trainer-terms.js';
export type { Roster, Trainer } from './model/matching/trainer.js';
export type { HealthCondition } from './model/safety/readiness.js';
export type { PreviousResult } from './model/scoring/previous.js';
export type { Audience } from './model/submission/audience.js';
export type { Agreement, ReplyTo, Statement } from './model/submission/consent.js';
export type { Consent, MatchOutcome, Submission, SubmissionResult } from './model/submission/submission.js';

// The bases of the elements, for their types: not made to be extended.
export type { RapportElement } from './element/rapport-element.js';
export type { FlowElement } from './flow/flow-element.js';
