import type { Question } from '../model/form/definition.js';
import type { brief } from './en/brief.js';
import type { common } from './en/common.js';
import type { fields } from './en/fields.js';
import type { finish } from './en/review.js';
import type { goals } from './en/goals.js';
import type { goalsLater } from './en/goals-pages.js';
import type { history } from './en/previous.js';
import type { journey } from './en/journey.js';
import type { keeping } from './en/drafts.js';
import type { match } from './en/match.js';
import type { matchCards } from './en/match-results.js';
import type { matchLater } from './en/match-comparison.js';
import type { questionnaire } from './en/questionnaire.js';
import type { results } from './en/results.js';

/** Every word that the widgets say: strings, and functions where a number or a name goes in. English is the source. */
export type Words = typeof common &
  typeof fields &
  typeof finish &
  typeof questionnaire &
  typeof history &
  typeof results &
  typeof goals &
  typeof goalsLater &
  typeof match &
  typeof matchCards &
  typeof matchLater &
  typeof journey &
  typeof keeping &
  typeof brief;

/** Says a key of `Words`. What the controls and the pure formatters are handed. */
export type Say = <Key extends keyof Words>(
  key: Key,
  ...args: Words[Key] extends (...args: infer Args) => string ? Args : []
) => string;

/** What the pure formatters are handed. */
export interface Speech {
  say: Say;
  /** BCP 47 tag of the language spoken. */
  language: string;
  /** Another question of the form by its id, where it is known: a group is named after the choices of one. */
  questionOf?: (id: string) => Question | undefined;
}
