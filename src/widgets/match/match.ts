import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { match } from '../../i18n/en/match.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import type { Outcomes } from '../../model/journey/parts.js';
import type { SummarySection } from '../../model/journey/summary.js';
import type { Match } from '../../model/matching/match.js';
import type { Relaxation } from '../../model/matching/relaxations.js';
import type { SubmissionContent } from '../../model/submission/build.js';
import { RapportMatchChooseEvent } from './events.js';
import type { FoundTrainers } from './find-trainers.js';
import { assistance, outcomeOf, summaryOf, type Choice } from './outcome.js';
import { nothingAsked, peoplePage, SearchingElement } from './searching-element.js';

registerMessages('en', 'match', match);

/** What is kept of a match that stands alone. */
interface Draft {
  /** The answers and the page; absent where only a choice was made. */
  form?: unknown;
  seed?: string;
  /** Without a trainer it is the wish for help. */
  choice?: { trainer?: string };
}

/** So many people come up when more are asked for. */
const more = 6;

/**
 * Shows who of a practice's people fits what somebody told: with reasons, without a number, and nobody as the winner.
 * Where nobody has told it anything, it asks a few questions first.
 *
 * @tag rapport-match
 * @slot - What shows until the people are there, and where nobody fits: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The people, or the first question, are shown.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportMatchChooseEvent} rapport-match-choose - Somebody chose, or changed their mind.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportMatch extends SearchingElement {
  static override readonly bundles = [
    ...SearchingElement.bundles,
    'match',
    'match-results',
    'match-comparison',
  ];

  @state() private choice: Choice;
  @state() private visible = 0;
  @state() private asksAgain = false;

  #focusPerson: number | undefined;

  override checkValidity(): boolean {
    return super.checkValidity() && !this.isStale && (this.choice !== undefined || this.#shown.length === 0);
  }

  override reportValidity(): boolean {
    if (!super.reportValidity()) return false;
    this.session?.go(peoplePage);
    this.asksAgain = !this.checkValidity();
    if (this.asksAgain) this.focusNext('.error-summary');
    return !this.asksAgain;
  }

  override reset(): void {
    this.choice = undefined;
    this.asksAgain = false;
    this.visible = this.found?.result?.shown.length ?? 0;
    super.reset();
  }

  protected override titleOf(): string {
    return this.say('match-summary');
  }

  /** With the choice, and the seed of the order that it was made from. */
  protected override get gathered(): unknown {
    const { choice, seed } = this;
    const form = super.gathered;
    if (form === undefined && choice === undefined) return undefined;
    return {
      form,
      seed,
      ...(choice !== undefined && { choice: choice === assistance ? {} : { trainer: choice } }),
    };
  }

  protected override restoreGathered(gathered: unknown): boolean {
    const { form, seed, choice } = gathered as Draft;
    // Where nothing was asked, there may be a choice alone.
    if (form !== undefined && !super.restoreGathered(form)) return false;
    this.seed = seed;
    this.choice = choice && (choice.trainer ?? assistance);
    return true;
  }

  protected override async refitGathered(gathered: Draft): Promise<Draft> {
    return { ...gathered, form: gathered.form && (await super.refitGathered(gathered.form)) };
  }

  protected override gather(): SubmissionContent {
    const { definition, visibleAnswers: answers } = this.session ?? {
      definition: nothingAsked,
      visibleAnswers: {},
    };
    const asked = definition !== nothingAsked && {
      definition: { id: definition.id, version: definition.version },
    };
    return {
      ...{
        widget: 'rapport-match',
        answers: answers as SubmissionContent['answers'],
        results: [],
        goals: [],
      },
      ...asked,
      match: this.#outcome,
    };
  }

  protected override outcome(): Outcomes['match'] {
    return { match: this.#outcome };
  }

  protected override summary(): readonly SummarySection[] {
    return [...super.summary(), ...summaryOf(this.#shown, this.choice, this.say)];
  }

  protected override updated(): void {
    super.updated();
    if (this.#focusPerson === undefined) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.person h3')[this.#focusPerson]?.focus();
    this.#focusPerson = undefined;
  }

  protected override renderWidget(): TemplateResult {
    const { journey, session } = this;
    if (session?.page !== peoplePage) return super.renderWidget();
    const instead = this.renderSending() ?? (journey ? undefined : this.keeping.welcome);
    if (instead) return html`<div class="main">${instead}${this.renderHelp()}</div>`;
    return html`<form novalidate @submit=${this.#goOn}>
      ${this.#renderPeople()} ${journey ? nothing : [this.#renderKept(), this.renderHelp()]}
    </form>`;
  }

  /** Where nothing was asked, nothing is kept before somebody chooses. */
  #renderKept() {
    return this.asks || this.gathered !== undefined ? this.renderFoot() : nothing;
  }

  get #shown(): readonly Match[] {
    return this.found?.result?.fits.slice(0, this.visible) ?? [];
  }

  get #outcome() {
    return outcomeOf(this.#shown, this.choice);
  }

  #renderPeople() {
    const { say, language, found, choice, practiceConfig: config, cards, later, journey, session } = this;
    if (!session || !cards || !found) return html`<p .textContent=${say('loading')}></p>`;
    const { result, wishes, weighable, opening } = found;
    const shown = this.#shown;
    const speech = { say, language };
    const goBack = () => session.back() || journey?.back();
    return html`${this.asksAgain ? cards.renderMissing(say) : nothing}
    ${
      result && shown.length > 0
        ? cards.renderResults({
            ...{ ...speech, wishes, result, shown, choose: this.#choose, showMore: this.#showMore },
            chosen: typeof choice === 'string' ? choice : undefined,
            asksHelp: choice === assistance,
            askHelp: () => {
              this.#choose(assistance);
            },
            // One person is in no order.
            weighing: cards.renderPriorities(
              this.viewOf(session),
              result.fits.length > 1 ? weighable : [],
              shown,
              this.moved,
            ),
            under: later && [
              later.renderCompare(shown, wishes, speech),
              later.renderRuledOut(result.ruledOut, speech),
            ],
          })
        : later?.renderNoMatch({
            ...{ ...speech, result, opening, trainers: this.roster?.trainers ?? [], config },
            ...{ wayBack: this.#wayBack, tryAgain: this.#tryAgain },
          })
    }
    ${cards.renderActions({
      ...{ say, inJourney: !!journey, practice: this.practiceName, someone: shown.length > 0 },
      // Alone without an address the choice is an event, and the page goes on from there.
      sends: !!journey || !!((this.endpoint || this.onsubmission) && this.finish),
      back: session.progress.page > 0 || journey?.progress.part ? goBack : undefined,
    })}`;
  }

  /** In a journey what was chosen before stands, if it still can. */
  protected override takeUp(found: FoundTrainers): void {
    const { fits, shown } = found.result ?? { fits: [], shown: [] };
    const kept = this.journey?.outcomes.match?.match;
    const choice = kept ? (kept.chosen ?? assistance) : this.choice;
    const place = typeof choice === 'string' ? fits.findIndex(({ trainer }) => trainer.id === choice) + 1 : 0;
    this.choice = typeof choice !== 'string' || place > 0 ? choice : undefined;
    this.visible = Math.max(shown.length, place, this.moved ? this.visible : 0);
    if (kept) this.#keep();
  }

  #choose = (choice: string | typeof assistance): void => {
    // Pressed again, a button comes up again.
    this.choice = this.choice === choice ? undefined : choice;
    this.asksAgain = false;
    const { reasons } = this.#outcome;
    const trainer = typeof this.choice === 'string' ? this.choice : undefined;
    const detail = { trainer, reasons: reasons.filter((reason) => reason.trainer === trainer) };
    this.#keep();
    this.dispatchEvent(new RapportMatchChooseEvent(trainer, this.answersInEvents ? detail : undefined));
  };

  #keep(): void {
    const { journey } = this;
    if (!journey) this.keeping.changed();
    else if (this.choice === undefined) journey.drop('match');
    else journey.keep('match', this.outcome(), this.summary());
  }

  #goOn = (event: Event): void => {
    event.preventDefault();
    if (!this.journey) void this.submit();
    else if (this.reportValidity()) this.journey.finish('match', this.outcome(), this.summary());
  };

  #showMore = (): void => {
    this.#focusPerson = this.visible;
    this.visible += more;
  };

  #tryAgain = (): void => {
    this.requestUpdate('trainers');
  };

  /** A wish that a form asked about leads back to its page there. */
  #wayBack = (wish: Relaxation['kind']): (() => void) | undefined => {
    const { journey, session } = this;
    const page = this.cards?.pageAbout(wish, this.told);
    if (page === undefined || this.preferences) return undefined;
    return () => {
      if (this.asks) session?.go(page);
      else journey?.edit('intake', page);
    };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-match': RapportMatch;
  }
}
