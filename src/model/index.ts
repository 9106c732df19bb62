/**
 * `rapport-widgets/model`: plain data and pure functions for a practice's own server and scripts, in Node and in
 * browsers. No DOM, no Lit. Each name is here on purpose, and says at its place what it takes and gives;
 * `docs/api/model.api.md` lists them and is checked by the build. Our own code imports from the modules themselves.
 */

// Errors: every one has a `code`, a `path` and a `problem`.
export { RapportError } from './rapport-error.js';

// Forms
export { answerByRole } from './flow/from-answers.js';
export { notSure, ratherNotSay } from './form/answers.js';
export { DefinitionError } from './form/definition-error.js';
export { questionsOf } from './form/definition.js';
export { extendDefinition, isExtension, parseExtension } from './form/extend.js';
export { parseDefinition } from './form/parse-definition.js';
export { applyText } from './form/preset.js';
export { findPreset, presets } from './form/presets/index.js';
export { textIn } from './form/text.js';
export { validate } from './form/validate.js';
export { visibleQuestions } from './form/visible.js';
export type { Answer, Answers, Entry, PlainAnswer } from './form/answers.js';
export type { Comparison, Condition } from './form/condition.js';
export type { DefinitionErrorCode } from './form/definition-error.js';
export type { Definition, Question, QuestionKind, Section } from './form/definition.js';
export type { Extension } from './form/extend.js';
export type { RenamedKind, WarnRenamed } from './form/kind-names.js';
export type {
  OptionStructure,
  PresetStructure,
  PresetText,
  QuestionStructure,
  QuestionText,
  StructureOf,
  Wording,
} from './form/preset.js';
export type { Role, Side, Topic } from './form/roles.js';
export type { Text } from './form/text.js';
export type { Issue, IssueCode } from './form/validate.js';
export type { Day, PartOfDay, Slot } from './form/week.js';

// Questionnaires
export { readCustomInstrument, readWording } from './instruments/custom.js';
export { InstrumentError } from './instruments/instrument-error.js';
export { findInstrument, instruments } from './instruments/registry.js';
export { AnswerError } from './scoring/answer-error.js';
export { compare } from './scoring/change.js';
export { ComparisonError } from './scoring/comparison-error.js';
export { PreviousResultError } from './scoring/previous-result-error.js';
export { readPrevious } from './scoring/previous.js';
export { reliableChange } from './scoring/reliable-change.js';
export { score } from './scoring/score.js';
export type { CustomInstrument } from './instruments/custom.js';
export type { InstrumentErrorCode } from './instruments/instrument-error.js';
export type {
  Band,
  Instrument,
  Item,
  Norm,
  PublishedChange,
  PublishedOrder,
  Reliability,
  ResponseOption,
  ResponseScale,
  ScoreRule,
  Setting,
  Subscale,
} from './instruments/instrument.js';
export type { InstrumentWords, ScaleWords, ScoreWords } from './instruments/words.js';
export type { AnswerErrorCode } from './scoring/answer-error.js';
export type { Change, Scored, Verdict } from './scoring/change.js';
export type { ComparisonErrorCode } from './scoring/comparison-error.js';
export type { PreviousResultErrorCode } from './scoring/previous-result-error.js';
export type { PreviousResult } from './scoring/previous.js';
export type { ReliableChange } from './scoring/reliable-change.js';
export type { Score } from './scoring/score.js';

// Goals
export { dayIn } from './clock.js';
export { attainmentT } from './goals/attainment.js';
export { attainmentValues } from './goals/levels.js';
export { weightGoalLimit } from './goals/limits.js';
export { measureOf, measures } from './goals/measures.js';
export { progressOf, replan } from './goals/progress.js';
export { smallWins } from './goals/small-wins.js';
export { starters } from './goals/starters.js';
export type { AttainmentLevel, RatedGoal } from './goals/attainment.js';
export type { Goal, ProgressEntry } from './goals/goal.js';
export type { LevelValue } from './goals/levels.js';
export type { WeightGoal, WeightGoalLimit } from './goals/limits.js';
export type { Direction, Measure, MeasureId, Pace, PaceSource, Unit } from './goals/measures.js';
export type { EarnedWin, GoalProgress } from './goals/progress.js';
export type { SmallWins, SmallWinsRequest } from './goals/small-wins.js';
export type { Starter, StarterId } from './goals/starters.js';
export type { MeasuredWin, OwnWin, Win } from './goals/wins.js';

// Trainers
export { preferencesFrom } from './flow/preferences.js';
export { gowerSimilarity } from './matching/gower.js';
export { matchTrainers } from './matching/match.js';
export { parseRoster, readRoster } from './matching/parse-roster.js';
export { applyPriorities } from './matching/reasons.js';
export { findRelaxations } from './matching/relaxations.js';
export { RosterError } from './matching/roster-error.js';
export type { ClientPreferences } from './flow/preferences.js';
export type { Constraint, ConstraintKind, MatchClient, RuledOut } from './matching/constraints.js';
export type { Facet, FacetPart, FacetRecord, FacetValue, GowerResult } from './matching/gower.js';
export type { Match, MatchPolicy, MatchResult } from './matching/match.js';
export type { RosterIssue, RosterReading } from './matching/parse-roster.js';
export type { Whereabouts } from './matching/places.js';
export type { Reason, Weights } from './matching/reasons.js';
export type { Relaxation } from './matching/relaxations.js';
export type { RosterErrorCode } from './matching/roster-error.js';
export type {
  BodyArea,
  Experience,
  Format,
  Priority,
  SidedArea,
  StyleFacet,
  WeightedFacet,
} from './matching/trainer-terms.js';
export type { Roster, Trainer } from './matching/trainer.js';

// Safety
export { readinessFrom } from './flow/readiness-from.js';
export { abuseLinesFor } from './safety/abuse-lines.js';
export { findDanger } from './safety/danger-words.js';
export { HelpLineError } from './safety/help-line-error.js';
export { reviewedHelpLines } from './safety/help-line-sources.js';
export { helpLinesFor } from './safety/help-lines.js';
export { readiness } from './safety/readiness.js';
export type { DangerKind, DangerMatch, DangerWords } from './safety/danger-words.js';
export type { HelpLineErrorCode } from './safety/help-line-error.js';
export type { HelpLine, HelpLineRegions } from './safety/help-lines.js';
export type { ReviewedHelpLine } from './safety/review-lines.js';
export type {
  HealthCondition,
  Readiness,
  ReadinessAnswers,
  ReadinessOutcome,
  ReadinessReason,
  RecentChange,
} from './safety/readiness.js';

// Submissions
export { audiences } from './submission/audience.js';
export { buildSubmission } from './submission/build.js';
export { canonicalJson } from './submission/canonical.js';
export { recipientOf } from './submission/recipient.js';
export { redactFor } from './submission/redact.js';
export { SubmissionError } from './submission/submission-error.js';
export { parseSubmission } from './submission/submission.js';
export { uuid7 } from './submission/uuid.js';
export type { Audience } from './submission/audience.js';
export type { SubmissionContent, SubmissionMeta } from './submission/build.js';
export type { Redacted, RedactOptions } from './submission/redact.js';
export type { SubmissionErrorCode } from './submission/submission-error.js';
export type { Agreement, ReplyTo, Statement } from './submission/consent.js';
export type { Consent, MatchOutcome, Submission, SubmissionResult } from './submission/submission.js';
