import type { Question } from '../model/form/definition.js';
import type { brief } from './en/brief.js';
import type { common } from './en/common.js';
import type { questions } from './en/questions/index.js';
import type { review } from './en/review.js';
import type { goals } from './en/goals.js';
import type { goalsPages } from './en/goals-pages.js';
import type { previous } from './en/previous.js';
import type { journey } from './en/journey.js';
import type { drafts } from './en/drafts.js';
import type { match } from './en/match.js';
import type { matchResults } from './en/match-results.js';
import type { matchComparison } from './en/match-comparison.js';
import type { questionnaire } from './en/questionnaire.js';
import type { results } from './en/results.js';

/** Every word that the widgets say: strings, and functions where a number or a name goes in. English is the source. */
export type Messages = typeof common &
  typeof questions &
  typeof review &
  typeof questionnaire &
  typeof previous &
  typeof results &
  typeof goals &
  typeof goalsPages &
  typeof match &
  typeof matchResults &
  typeof matchComparison &
  typeof journey &
  typeof drafts &
  typeof brief;

/** Says a key of `Words`. What the controls and the pure formatters are handed. */
export type Say = <Key extends keyof Messages>(
  key: Key,
  ...args: Messages[Key] extends (...args: infer Args) => string ? Args : []
) => string;

/** What the pure formatters are handed. */
export interface LocaleContext {
  say: Say;
  /** BCP 47 tag of the language spoken. */
  language: string;
  /** Another question of the form by its id, where it is known: a group is named after the choices of one. */
  questionOf?: (id: string) => Question | undefined;
}
