import { property, state } from 'lit/decorators.js';
import { retryImport } from '../../element/retry-import.js';
import { ConfigurationError } from '../../element/rapport-element.js';
import { warnOnce } from '../../element/warn.js';
import { addStyles } from '../../element/add-styles.js';
import { PartElement } from '../../flow/part-element.js';
import type { Definition } from '../../model/form/definition.js';
import type { ClientPreferences } from '../../model/journey/preferences.js';
import type { Roster, Trainer } from '../../model/matching/trainer.js';
import { loadKind } from '../../questions/kinds.js';
import { loadRoster } from './load-roster.js';
import type { FoundTrainers, FilledForm } from './find-trainers.js';

type Cards = typeof import('./lazy-results.js');
type Later = typeof import('./lazy-comparison.js');

/** The page of the people, after the match's own questions where it asks any. */
export const peoplePage = 'people';

/** Nothing to ask: somebody else asked. */
export const nothingAsked: Definition = {
  schema: 'rapport/definition@1',
  id: 'match-nothing-asked',
  version: '1',
  title: '',
  sections: [],
};

/** What of the match looks for people: it reads the list, asks where nobody has told it anything, and searches. */
export abstract class SearchingElement extends PartElement {
  static override readonly reloadOn = [...PartElement.reloadOn, 'trainers', 'preferences'];

  /** Address of the practice's people, as JSON or as a spreadsheet's CSV; as a property also a roster, or a list. */
  @property() trainers: string | Roster | readonly Trainer[] = '';

  /** What is wished for. Not set: the intake of the journey says it, or the match asks. */
  @property({ attribute: false }) preferences: ClientPreferences | undefined;

  /** Reads what an owner wishes for on somebody's behalf. @throws {ConfigurationError} */
  static async check({ preferences }: Pick<SearchingElement, 'preferences'>): Promise<void> {
    if (preferences) (await import('./check-preferences.js')).checkPreferences(preferences);
  }

  @state() protected found: FoundTrainers | undefined;
  @state() protected cards: Cards | undefined;
  @state() protected later: Later | undefined;
  /** True once what matters most was said: the list is in another order. */
  @state() protected moved = false;

  protected override readonly partName = 'match';

  /** Absent where the list could not be read. */
  protected roster: Roster | undefined;
  /** Breaks ties: the order stays the same for one person, and differs from one to the next. */
  protected seed: string | undefined;
  #rosterFrom: unknown;
  /** The answers that the people on the page were found by, and what mattered most then. */
  #lookedAt: unknown;
  #most: unknown;
  #looking = new AbortController();

  /** Other people were found, or the same in another order. */
  protected abstract takeUp(found: FoundTrainers): void;

  protected override get pagesAfter(): readonly string[] {
    return [peoplePage];
  }

  /** Nobody has told the match anything: it asks. */
  protected get asks(): boolean {
    return !this.preferences && !this.journey?.parts.includes('intake');
  }

  /** The filled form that the wishes come from. */
  protected get told(): FilledForm | undefined {
    const { session } = this;
    if (!this.asks) return this.journey?.outcomes.intake;
    return session && { definition: session.definition, answers: session.visibleAnswers };
  }

  /** True while the people on the page were found by other answers. */
  protected get isStale(): boolean {
    return this.#lookedAt !== this.session?.answers;
  }

  protected override async loadDefinition(signal: AbortSignal): Promise<Definition> {
    const { trainers } = this;
    // Beside the list, which the questions wait for: what asks them, and the figure of their first page.
    const asking = this.asks ? Promise.all([import('./build-questions.js'), loadKind('body')]) : undefined;
    const [roster, ask] = await Promise.all([
      this.roster && this.#rosterFrom === trainers ? this.roster : this.#loadRoster(trainers, signal),
      asking,
    ]);
    if (signal.aborted) return nothingAsked;
    this.roster = roster;
    this.#rosterFrom = trainers;
    if (!ask || !roster?.trainers.length) return nothingAsked;
    return ask[0].buildQuestions(roster, this.language);
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    // Beside the list, which it waits for; where questions come first, while they are answered.
    const cards = this.#loadCards();
    await super.load(signal);
    if (signal.aborted || this.session?.page !== peoplePage) return;
    await cards;
    await this.#look(signal);
  }

  protected override willUpdate(changed: Parameters<PartElement['willUpdate']>[0]): void {
    super.willUpdate(changed);
    if (this.phase !== 'ready' || this.session?.page !== peoplePage || !this.isStale) return;
    this.#looking.abort();
    const { signal } = (this.#looking = new AbortController());
    this.#look(signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  /** A list that cannot be read takes nothing of what somebody has told a journey: it goes on without the people. */
  async #loadRoster(trainers: unknown, signal: AbortSignal): Promise<Roster | undefined> {
    const element = this.journey ? 'rapport-journey' : this.localName;
    const tell = (received: string, expected: string) => {
      warnOnce({ element, attribute: 'trainers', received, expected });
    };
    try {
      return await loadRoster(trainers, signal, tell);
    } catch (error) {
      if (!this.journey || signal.aborted || !(error instanceof ConfigurationError)) throw error;
      tell(error.received, error.expected);
      return undefined;
    }
  }

  async #look(signal: AbortSignal): Promise<void> {
    const { journey, session, preferences, roster, told } = this;
    const { answers = {} } = session ?? {};
    this.#lookedAt = answers;
    const seed = (this.seed ??= journey?.matchSeed ?? crypto.randomUUID());
    if (journey) journey.matchSeed = seed;
    const { findTrainers } = await this.#loadCards();
    const found = await findTrainers(
      {
        ...{ preferences, told, roster, seed },
        ...{ match: this.practiceConfig.match, most: answers.matters },
      },
      signal,
    );
    this.beginning.begin(); // whoever looks at people is on the last page: what sends them comes now
    const later = this.#loadLater();
    if (!found.result?.fits.length) await later;
    if (signal.aborted) return;
    this.moved = this.found !== undefined && this.#most !== answers.matters;
    this.#most = answers.matters;
    this.found = found;
    this.takeUp(found);
  }

  async #loadCards(): Promise<Cards> {
    const cards = await retryImport(() => import('./lazy-results.js'));
    addStyles(this.renderRoot, cards.styles);
    return (this.cards = cards);
  }

  async #loadLater(): Promise<void> {
    const later = await retryImport(() => import('./lazy-comparison.js'));
    addStyles(this.renderRoot, later.styles);
    this.later = later;
  }
}
