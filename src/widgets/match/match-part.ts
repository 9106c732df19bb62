import { html, nothing } from 'lit';
import { Part } from '../../flow/part.js';
import { match as messages } from '../../i18n/en/match.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import type { Outcomes } from '../../model/flow/parts.js';
import type { SummarySection } from '../../model/flow/summary.js';
import type { Definition } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import type { Match } from '../../model/matching/match.js';
import type { Relaxation } from '../../model/matching/relaxations.js';
import { RapportMatchChooseEvent } from './events.js';
import { assistance, outcomeOf, summaryOf, type Choice } from './outcome.js';
import { nothingAsked, TrainerSearch, type MatchOptions } from './trainer-search.js';

registerMessages('en', 'match', messages);

/** The page of the people, after the match's own questions where it asks any. */
const peoplePage = 'people';

/** So many people come up when more are asked for. */
const more = 6;

/** Who fits, as a part of a flow: the people, why each of them is shown, and the choice. */
export class MatchPart extends Part<'match', MatchOptions> {
  override readonly name = 'match';
  override get trailingPages(): readonly string[] {
    return [peoplePage];
  }

  readonly #search = new TrainerSearch(this.host);
  #choice: Choice;
  #visible = 0;
  /** True while Continue was pressed without a choice. */
  #asksForChoice = false;
  #focusCard: number | undefined;
  #searching = new AbortController();

  override async checkOptions(): Promise<void> {
    const { preferences } = this.host;
    if (preferences) (await import('./check-preferences.js')).checkPreferences(preferences);
  }

  override load(signal: AbortSignal): Promise<Definition> {
    return this.#search.loadDefinition(signal);
  }

  override async entered(): Promise<void> {
    if (this.session?.page === peoplePage && this.#search.isStale) await this.#find();
  }

  override willUpdate(): void {
    if (this.session?.page === peoplePage && this.#search.isStale && this.#search.roster) void this.#find();
  }

  override updated(): void {
    if (this.#focusCard === undefined) return;
    this.host.renderRoot.querySelectorAll<HTMLElement>('.person h3')[this.#focusCard]?.focus();
    this.#focusCard = undefined;
  }

  override reset(): void {
    this.#choice = undefined;
    this.#asksForChoice = false;
    this.#visible = this.#search.found?.result?.shown.length ?? 0;
  }

  override checkValidity(): boolean {
    const chosen = this.#choice !== undefined || this.#shown.length === 0;
    return super.checkValidity() && !this.#search.isStale && chosen;
  }

  override reportValidity(): boolean {
    if (!super.reportValidity()) return false;
    this.session?.go(peoplePage);
    return this.#reportChoice();
  }

  override reportPageValidity(session: FormSession): boolean {
    return session.page === peoplePage ? this.#reportChoice() : super.reportPageValidity(session);
  }

  override outcome(): Outcomes['match'] {
    const { session } = this;
    const asked = session &&
      session.definition !== nothingAsked && {
        asked: { definition: session.definition, answers: session.visibleAnswers },
      };
    return { match: outcomeOf(this.#shown, this.#choice), ...asked };
  }

  override summary(): readonly SummarySection[] {
    return [...super.summary(), ...summaryOf(this.#shown, this.#choice, this.host.say)];
  }

  override stepTitle(): string {
    return this.host.say('match-summary');
  }

  /** Where nothing was asked, nothing is kept before somebody chooses. */
  override keepsNothing(): boolean {
    return !this.#search.asks && this.#choice === undefined && this.flow.parts.length === 1;
  }

  /** People stand side by side. */
  override isWide(): boolean {
    return this.session?.page === peoplePage;
  }

  override renderPage(session: FormSession): unknown {
    if (session.page !== peoplePage) return super.renderPage(session);
    const { say, language, practiceConfig: config } = this.host;
    const { found, results, comparison, roster, reordered } = this.#search;
    if (!results || !found) return html`<p .textContent=${say('loading')}></p>`;
    const { result, wishes, weighable, opening } = found;
    const shown = this.#shown;
    const locale = { say, language };
    if (!result || shown.length === 0)
      return comparison?.renderNoMatch({
        ...{ ...locale, result, opening, trainers: roster?.trainers ?? [], config },
        ...{ wayBack: this.#wayBack, tryAgain: this.#tryAgain },
      });
    return html`${this.#asksForChoice ? results.renderMissing(say) : nothing}
    ${results.renderResults({
      ...{ ...locale, wishes, result, shown, choose: this.#choose, showMore: this.#showMore },
      chosen: typeof this.#choice === 'string' ? this.#choice : undefined,
      asksHelp: this.#choice === assistance,
      askHelp: () => {
        this.#choose(assistance);
      },
      // One person is in no order.
      weighing: results.renderPriorities(
        this.view(session),
        result.fits.length > 1 ? weighable : [],
        shown,
        reordered,
      ),
      under: comparison && [
        comparison.renderCompare(shown, wishes, locale),
        comparison.renderRuledOut(result.ruledOut, locale),
      ],
    })}`;
  }

  override renderActions(back: (() => void) | undefined): unknown {
    if (this.session?.page !== peoplePage) return undefined;
    const { say, practiceName, endpointUrl, onsubmission } = this.host;
    const { hasReview } = this.flow;
    return (
      this.#search.results?.renderActions({
        ...{ say, hasReview, practice: practiceName, someone: this.#shown.length > 0, back },
        // Without an address the choice is an event, and the page goes on from there.
        sends: hasReview || !!((endpointUrl || onsubmission) && this.review),
      }) ?? ''
    );
  }

  get #shown(): readonly Match[] {
    return this.#search.found?.result?.fits.slice(0, this.#visible) ?? [];
  }

  #reportChoice(): boolean {
    this.#asksForChoice = !this.checkValidity();
    if (this.#asksForChoice) this.host.focusAfterUpdate('errors');
    return !this.#asksForChoice;
  }

  async #find(): Promise<void> {
    this.#searching.abort();
    const { signal } = (this.#searching = new AbortController());
    await this.#search.search(signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted) return;
    this.#keepChoice();
    this.host.requestUpdate();
  }

  /** What was chosen before stands, if it still can. */
  #keepChoice(): void {
    const { fits, shown } = this.#search.found?.result ?? { fits: [], shown: [] };
    const kept = this.flow.outcomes.match?.match;
    const choice = kept ? (kept.chosen ?? assistance) : this.#choice;
    const place = typeof choice === 'string' ? fits.findIndex(({ trainer }) => trainer.id === choice) + 1 : 0;
    this.#choice = typeof choice !== 'string' || place > 0 ? choice : undefined;
    this.#visible = Math.max(shown.length, place, this.#search.reordered ? this.#visible : 0);
    if (kept) this.#handOver();
  }

  readonly #choose = (choice: string | typeof assistance): void => {
    // Pressed again, a button comes up again.
    this.#choice = this.#choice === choice ? undefined : choice;
    this.#asksForChoice = false;
    const trainer = typeof this.#choice === 'string' ? this.#choice : undefined;
    const { reasons } = this.outcome().match;
    const detail = { trainer, reasons: reasons.filter((reason) => reason.trainer === trainer) };
    this.#handOver();
    this.host.dispatchEvent(
      new RapportMatchChooseEvent(trainer, this.host.answersInEvents ? detail : undefined),
    );
  };

  #handOver(): void {
    if (this.#choice === undefined) this.flow.clearOutcome('match');
    else this.flow.setOutcome('match', this.outcome(), this.summary());
  }

  readonly #showMore = (): void => {
    this.#focusCard = this.#visible;
    this.#visible += more;
    this.host.requestUpdate();
  };

  readonly #tryAgain = (): void => {
    this.host.parts.reload('match');
  };

  /** A preference that a form asked about leads back to its page there. */
  readonly #wayBack = (kind: Relaxation['kind']): (() => void) | undefined => {
    const page = this.#search.results?.pageAbout(kind, this.#search.filled);
    if (page === undefined || this.host.preferences) return undefined;
    return () => {
      if (this.#search.asks) this.session?.go(page);
      else this.flow.edit('intake', page);
    };
  };
}
