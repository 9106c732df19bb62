import { ConfigurationError } from '../../element/configuration-error.js';
import { retryImport } from '../../element/retry-import.js';
import { warnOnce } from '../../element/warn.js';
import { addStyles } from '../../element/add-styles.js';
import type { FlowHost } from '../../flow/flow-host.js';
import type { FilledForm } from '../../model/flow/parts.js';
import type { ClientPreferences } from '../../model/flow/preferences.js';
import type { Answers } from '../../model/form/answers.js';
import type { Definition } from '../../model/form/definition.js';
import type { Roster, Trainer } from '../../model/matching/trainer.js';
import type { FoundTrainers } from './find-trainers.js';
import { loadKind } from '../../questions/kinds.js';
import { loadRoster } from './load-roster.js';

export type LazyResults = typeof import('./lazy-results.js');
export type LazyComparison = typeof import('./lazy-comparison.js');

/** What an owner may write for a match. */
export interface MatchOptions {
  trainers: string | Roster | readonly Trainer[];
  preferences: ClientPreferences | undefined;
}

/** Nothing to ask: somebody else asked. */
export const nothingAsked: Definition = {
  schema: 'rapport/definition@1',
  id: 'match-nothing-asked',
  version: '1',
  title: '',
  sections: [],
};

/** Reads the practice's list, asks where nobody has told it anything, and searches. Fetches what shows the people. */
export class TrainerSearch {
  /** Who was found last. */
  found: FoundTrainers | undefined;
  /** What shows the people, once it is here. */
  results: LazyResults | undefined;
  /** What stands under them, once it is here. */
  comparison: LazyComparison | undefined;
  /** True once what matters most was said: the list is in another order. */
  reordered = false;
  /** Absent where the list could not be read. */
  roster: Roster | undefined;
  readonly #host: FlowHost & MatchOptions;
  #rosterFrom: unknown;
  /** What the people on the page were found by. */
  #searchedBy: readonly unknown[] = [];
  #priorities: unknown;

  constructor(host: FlowHost & MatchOptions) {
    this.#host = host;
  }

  /** Nobody has told the match anything: it asks. */
  get asks(): boolean {
    return !this.#host.preferences && !this.#host.flow.parts.includes('intake');
  }

  /** The filled form that the preferences come from. */
  get filled(): FilledForm | undefined {
    const { flow } = this.#host;
    const session = flow.sessions.get('match');
    if (!this.asks) return flow.outcomes.intake;
    return session && { definition: session.definition, answers: session.visibleAnswers };
  }

  /** True while the people on the page were found by other answers. */
  get isStale(): boolean {
    return this.#terms.some((each, at) => this.#searchedBy[at] !== each);
  }

  /** The list, and the questions that it gives rise to. @throws {ConfigurationError} */
  async loadDefinition(signal: AbortSignal): Promise<Definition> {
    const { trainers, language } = this.#host;
    void this.loadResults();
    // Beside the list, which the questions wait for: what asks them, and the figure of their first page.
    const asking = this.asks ? Promise.all([import('./build-questions.js'), loadKind('body')]) : undefined;
    const [roster, ask] = await Promise.all([
      this.roster && this.#rosterFrom === trainers ? this.roster : this.#loadRoster(trainers, signal),
      asking,
    ]);
    if (signal.aborted) return nothingAsked;
    this.roster = roster;
    this.#rosterFrom = trainers;
    this.#searchedBy = [];
    if (!ask || !roster?.trainers.length) return nothingAsked;
    return ask[0].buildQuestions(roster, language);
  }

  /** Finds who fits. @throws {ConfigurationError} for preferences that there are not. */
  async search(signal: AbortSignal): Promise<void> {
    const { flow, preferences, practiceConfig, firstInteraction } = this.#host;
    this.#searchedBy = this.#terms;
    const answers: Answers = flow.sessions.get('match')?.answers ?? {};
    const seed = (flow.matchSeed ??= crypto.randomUUID());
    const { findTrainers } = await this.loadResults();
    const found = await findTrainers(
      {
        ...{ preferences, told: this.filled, roster: this.roster, seed },
        ...{ match: practiceConfig.match, most: answers.matters },
      },
      signal,
    );
    firstInteraction.begin(); // whoever looks at people is on the last page: what sends them comes now
    const comparison = this.#loadComparison();
    if (!found.result?.fits.length) await comparison;
    if (signal.aborted) return;
    this.reordered = this.found !== undefined && this.#priorities !== answers.matters;
    this.#priorities = answers.matters;
    this.found = found;
  }

  async loadResults(): Promise<LazyResults> {
    const results = await retryImport(() => import('./lazy-results.js'));
    addStyles(this.#host.renderRoot, results.styles);
    return (this.results = results);
  }

  async #loadComparison(): Promise<void> {
    const comparison = await retryImport(() => import('./lazy-comparison.js'));
    addStyles(this.#host.renderRoot, comparison.styles);
    this.comparison = comparison;
    this.#host.requestUpdate();
  }

  get #terms(): readonly unknown[] {
    const { flow } = this.#host;
    return [flow.sessions.get('match')?.answers, this.asks || flow.outcomes.intake, this.roster];
  }

  /** A list that cannot be read takes nothing of what somebody has told before it: the flow goes on without the people. */
  async #loadRoster(trainers: unknown, signal: AbortSignal): Promise<Roster | undefined> {
    const { flow, localName: element } = this.#host;
    const warn = (received: string, expected: string) => {
      warnOnce({ element, attribute: 'trainers', received, expected });
    };
    try {
      return await loadRoster(trainers, signal, warn);
    } catch (error) {
      if (flow.parts[0] === 'match' || signal.aborted || !(error instanceof ConfigurationError)) throw error;
      warn(error.received, error.expected);
      return undefined;
    }
  }
}
