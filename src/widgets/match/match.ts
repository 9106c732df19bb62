import { consume } from '@lit/context';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { journeyContext } from '../../element/journey-context.js';
import { icon } from '../../element/icons.js';
import { SubmittingElement, type ReviewSheet } from '../../flow/submitting-element.js';
import { warnOnce } from '../../element/warn.js';
import { match } from '../../i18n/en/match.js';
import { registerWords } from '../../i18n/words-controller.js';
import type { Answers } from '../../model/form/answers.js';
import type { ClientPreferences } from '../../model/journey/preferences.js';
import type { JourneyStore } from '../../model/journey/store.js';
import type { OpeningWish } from '../../model/matching/constraints.js';
import type { Match, MatchPolicy, MatchResult } from '../../model/matching/match.js';
import type { Roster, Trainer } from '../../model/matching/trainer.js';
import type { Gathered } from '../../model/submission/build.js';
import { people } from '../../theme/people.js';
import { table } from '../../theme/table.js';
import { RapportMatchChooseEvent } from './events.js';
import { loadRoster } from './load-roster.js';
import { lookFor, pageAbout, wishesFrom } from './look.js';
import { matchStyles } from './match.styles.js';
import { renderNobody } from './nobody-page.js';
import { help, outcomeOf, summaryOf, type Choice } from './outcome.js';
import { renderMissing, renderPeople } from './people-page.js';

registerWords('en', 'match', match);

/** So many people come up when more are asked for. */
const more = 6;

/**
 * Shows who of a practice's people fits what somebody told: with reasons, without a number, and nobody as the winner.
 *
 * @tag rapport-match
 * @slot - What shows until the people are there, and stays if they never are: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The people are shown.
 * @fires {RapportMatchChooseEvent} rapport-match-choose - Somebody chose, or changed their mind.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportMatch extends SubmittingElement {
  static override styles: CSSResultGroup = [SubmittingElement.styles, people, table, matchStyles];
  static override readonly pieces = [...SubmittingElement.pieces, 'match'];
  static override readonly prepareOn = [...SubmittingElement.prepareOn, 'trainers', 'preferences'];

  /** Address of the practice's people as JSON; as a property also a roster, or a list of trainers. */
  @property() trainers: string | Roster | readonly Trainer[] = '';

  /** What is wished for. Where it is not set, the intake of the journey says it. */
  @property({ attribute: false }) preferences: ClientPreferences | undefined;

  @consume({ context: journeyContext })
  @state()
  protected journey?: JourneyStore | undefined;

  @state() private result: MatchResult | undefined;
  @state() private choice: Choice;
  @state() private visible = 0;
  @state() private asksAgain = false;

  #roster: Roster | undefined;
  #rosterFrom: unknown;
  #wishes: ClientPreferences = {};
  #seed: string | undefined;
  #focusPerson: number | undefined;

  protected override readonly personName = '';
  protected override readonly mayShare = false;

  /** The match asks nothing that could be filled in. */
  override get answers(): Answers {
    return {};
  }

  override set answers(answers: Answers) {
    if (Object.keys(answers).length > 0)
      warnOnce({
        element: this.localName,
        attribute: 'answers',
        came: 'answers',
        allowed: 'the preferences property',
      });
  }

  override checkValidity(): boolean {
    return this.choice !== undefined || this.#shown.length === 0;
  }

  override reportValidity(): boolean {
    this.asksAgain = !this.checkValidity();
    if (this.asksAgain) this.focusNext('.sum');
    return !this.asksAgain;
  }

  override reset(): void {
    super.reset();
    this.choice = undefined;
    this.asksAgain = false;
    this.visible = this.result?.shown.length ?? 0;
  }

  protected override async prepare(signal: AbortSignal): Promise<void> {
    await super.prepare(signal);
    const { trainers } = this;
    if (!this.#roster || this.#rosterFrom !== trainers) {
      const roster = await loadRoster(trainers, signal);
      if (signal.aborted) return;
      this.#roster = roster;
      this.#rosterFrom = trainers;
    }
    this.#look(this.#roster);
    this.#arrive();
  }

  /** By now somebody has told the journey much: a list that cannot be read takes nothing of it away. */
  protected override refuse(attribute: string, came: string, allowed: string): void {
    super.refuse(attribute, came, allowed);
    this.#roster = this.result = undefined;
    if (!this.journey) return;
    this.phase = 'ready';
    this.#arrive();
  }

  protected override gather(): Gathered {
    return { widget: 'rapport-match', answers: {}, results: [], goals: [], match: this.#outcome };
  }

  protected override get sheets(): readonly ReviewSheet[] {
    const change = () => {
      this.focusNext('.title');
    };
    return this.#summary.map((section) => ({ ...section, change }));
  }

  protected override updated(): void {
    super.updated();
    if (this.#focusPerson === undefined) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.person h3')[this.#focusPerson]?.focus();
    this.#focusPerson = undefined;
  }

  protected override renderWidget(): TemplateResult {
    const sending = this.renderSending();
    if (sending) return html`<div class="main">${sending}${this.renderHelp()}</div>`;
    return html`<form novalidate @submit=${this.#goOn}>
      ${this.asksAgain ? renderMissing(this.say) : nothing} ${this.#renderPage()} ${this.#renderActions()}
      ${this.journey ? nothing : this.renderHelp()}
    </form>`;
  }

  get #shown(): readonly Match[] {
    return this.result?.fits.slice(0, this.visible) ?? [];
  }

  get #outcome() {
    return outcomeOf(this.#shown, this.choice);
  }

  get #summary() {
    return summaryOf(this.#shown, this.choice, this.say);
  }

  #renderPage() {
    const { say, language, result, choice, practiceConfig: config } = this;
    const common = { say, language, wishes: this.#wishes };
    if (result && result.fits.length > 0)
      return renderPeople({
        ...common,
        ...{ result, choice, shown: this.#shown, choose: this.#choose, showMore: this.#showMore },
      });
    const trainers = this.#roster?.trainers ?? [];
    return renderNobody({
      ...common,
      ...{ result, trainers, config, wayBack: this.#wayBack, tryAgain: this.#tryAgain },
    });
  }

  #renderActions() {
    const { say, journey, practiceName } = this;
    // Alone without an address the choice is an event, and the page goes on from there.
    if (!journey && ((!this.endpoint && !this.onsubmission) || !this.finish)) return nothing;
    const forward = this.#shown.length > 0 ? say('continue') : say('match-go-on');
    const send = () => (practiceName ? say('send-to', practiceName) : say('send'));
    return html`<div class="actions">
        <button type="submit" class="btn" .textContent=${journey ? forward : send()}></button>
        ${
          journey && journey.progress.part > 0
            ? html`<button
                type="button"
                class="btn bare"
                @click=${() => journey.back()}
                .textContent=${say('back')}
              ></button>`
            : nothing
        }
      </div>
      <p class="privacy">
        ${icon('lock')}<span
          .textContent=${say(journey ? 'not-sent-yet' : 'match-send-note', practiceName)}
        ></span>
      </p>`;
  }

  /** Works out who fits. In a journey what was chosen before stands, if it still can. */
  #look(roster: Roster): void {
    const { journey, practiceConfig } = this;
    this.#seed ??= journey?.matchSeed ?? crypto.randomUUID();
    if (journey) journey.matchSeed = this.#seed;
    this.#wishes = wishesFrom(this.preferences, journey?.outcomes.intake);
    this.result = lookFor(this.#wishes, this.#seed, roster, practiceConfig.match as MatchPolicy | undefined);
    const kept = journey?.outcomes.match?.match;
    const ids = this.result.fits.map(({ trainer }) => trainer.id);
    const choice = kept ? (kept.chosen ?? help) : this.choice;
    this.choice = typeof choice !== 'string' || ids.includes(choice) ? choice : undefined;
    const place = typeof this.choice === 'string' ? ids.indexOf(this.choice) + 1 : 0;
    this.visible = Math.max(this.result.shown.length, place);
    if (kept) this.#keep();
  }

  #arrive(): void {
    void this.loadFinish();
    this.journey?.moved('match', { page: 0, pages: 1, secondsLeft: 45 });
    if (this.journey?.underway) this.focusNext('.title');
  }

  #choose = (choice: string | typeof help): void => {
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
    if (this.choice === undefined) this.journey?.drop('match');
    else this.journey?.keep('match', { match: this.#outcome }, this.#summary);
  }

  #goOn = (event: Event): void => {
    event.preventDefault();
    if (!this.journey) void this.submit();
    else if (this.reportValidity()) this.journey.finish('match', { match: this.#outcome }, this.#summary);
  };

  #showMore = (): void => {
    this.#focusPerson = this.visible;
    this.visible += more;
  };

  #tryAgain = (): void => {
    this.requestUpdate('trainers');
  };

  /** A wish that the intake asked about leads back to its page there. */
  #wayBack = (wish: OpeningWish['kind']): (() => void) | undefined => {
    const { journey } = this;
    const page = pageAbout(wish, journey?.outcomes.intake);
    if (page === undefined || this.preferences) return undefined;
    return () => {
      journey?.edit('intake', page);
    };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-match': RapportMatch;
  }
}
