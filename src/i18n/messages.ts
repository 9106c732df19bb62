import type { Question } from '../model/form/definition.js';
import type { Bundles } from './bundles.js';

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Every message of every bundle: strings, and functions where a number or a name goes in. */
export type Messages = Intersection<Bundles[keyof Bundles]>;

/** Says a message by its key. What the controls and the pure formatters are handed. */
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
