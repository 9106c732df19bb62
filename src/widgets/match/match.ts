import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderQuestion } from '../../controls/section.js';
import { again } from '../../element/again.js';
import { icon } from '../../element/icons.js';
import { OwnerError } from '../../element/rapport-element.js';
import { warnOnce } from '../../element/warn.js';
import { PartElement } from '../../flow/part-element.js';
import { match } from '../../i18n/en/match.js';
import { formatList } from '../../i18n/format.js';
import { registerWords } from '../../i18n/words-controller.js';
import type { Definition } from '../../model/form/definition.js';
import type { ClientPreferences } from '../../model/journey/preferences.js';
import type { Outcomes } from '../../model/journey/store.js';
import type { SummarySection } from '../../model/journey/summary.js';
import type { Match, MatchResult } from '../../model/matching/match.js';
import type { OpeningWish } from '../../model/matching/opening.js';
import type { Roster, Trainer } from '../../model/matching/trainer.js';
import type { Gathered } from '../../model/submission/build.js';
import { people } from '../../theme/people.js';
import { RapportMatchChooseEvent } from './events.js';
import { loadRoster } from './load-roster.js';
import { lookFor, pageAbout, weighable, wishesFrom, type Told } from './look.js';
import { matchStyles } from './match.styles.js';
import { callName } from './names.js';
import { help, outcomeOf, summaryOf, type Choice } from './outcome.js';
import { renderMissing, renderPeople } from './people-page.js';
import type { Wishes } from './speech.js';

registerWords('en', 'match', match);

type Later = typeof import('./later.js');

/** The page of the people, after the match's own questions where it asks any. */
const peoplePage = 'people';
/** Nothing to ask: somebody else asked. */
const nothingAsked: Definition = {
  schema: 'rapport/definition@1',
  id: 'match-nothing-asked',
  version: '1',
  title: '',
  sections: [],
};

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
export class RapportMatch extends PartElement {
  static override styles: CSSResultGroup = [PartElement.styles, people, matchStyles];
  static override readonly pieces = [...PartElement.pieces, 'match', 'match-later'];
  static override readonly prepareOn = [...PartElement.prepareOn, 'trainers', 'preferences'];

  /** Address of the practice's people, as JSON or as a spreadsheet's CSV; as a property also a roster, or a list. */
  @property() trainers: string | Roster | readonly Trainer[] = '';

  /** What is wished for. Not set: the intake of the journey says it, or the match asks. */
  @property({ attribute: false }) preferences: ClientPreferences | undefined;

  @state() private result: MatchResult | undefined;
  @state() private choice: Choice;
  @state() private visible = 0;
  @state() private asksAgain = false;
  @state() private later: Later | undefined;
  @state() private orderWords = '';

  protected override readonly partName = 'match';

  #roster: Roster | undefined;
  #rosterFrom: unknown;
  #wishes: Wishes = { areas: [] };
  #seed: string | undefined;
  #focusPerson: number | undefined;
  /** The answers that the people on the page were found by. */
  #lookedAt: unknown;
  #looking = new AbortController();

  override checkValidity(): boolean {
    if (this.session && this.#lookedAt !== this.session.answers) return false;
    return super.checkValidity() && (this.choice !== undefined || this.#shown.length === 0);
  }

  override reportValidity(): boolean {
    if (!super.reportValidity()) return false;
    this.session?.go(peoplePage);
    this.asksAgain = !this.checkValidity();
    if (this.asksAgain) this.focusNext('.sum');
    return !this.asksAgain;
  }

  override reset(): void {
    this.choice = undefined;
    this.asksAgain = false;
    this.visible = this.result?.shown.length ?? 0;
    super.reset();
  }

  protected override get pagesAfter(): readonly string[] {
    return [peoplePage];
  }

  protected override titleOf(): string {
    return this.say('match-summary');
  }

  protected override async loadDefinition(signal: AbortSignal): Promise<Definition> {
    const { trainers } = this;
    if (!this.#roster || this.#rosterFrom !== trainers) {
      this.#roster = await this.#loadRoster(trainers, signal);
      this.#rosterFrom = trainers;
    }
    if (!this.#asks || !this.#roster?.trainers.length) return nothingAsked;
    const { ownQuestions } = await import('./ask.js');
    return ownQuestions(this.#roster, this.language);
  }

  protected override async prepare(signal: AbortSignal): Promise<void> {
    await super.prepare(signal);
    if (!signal.aborted && this.session?.page === peoplePage) await this.#look(signal);
  }

  protected override gather(): Gathered {
    const { definition, countedAnswers: answers } = this.session ?? {
      definition: nothingAsked,
      countedAnswers: {},
    };
    const asked = definition !== nothingAsked && {
      definition: { id: definition.id, version: definition.version },
    };
    return {
      ...{ widget: 'rapport-match', answers: answers as Gathered['answers'], results: [], goals: [] },
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

  protected override willUpdate(changed: Parameters<PartElement['willUpdate']>[0]): void {
    super.willUpdate(changed);
    const { session, phase } = this;
    if (phase !== 'ready' || session?.page !== peoplePage || this.#lookedAt === session.answers) return;
    const again = this.result !== undefined;
    this.#looking.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    this.#look(signal, again).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  protected override updated(): void {
    super.updated();
    if (this.#focusPerson === undefined) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.person h3')[this.#focusPerson]?.focus();
    this.#focusPerson = undefined;
  }

  protected override renderWidget(): TemplateResult {
    if (this.session?.page !== peoplePage) return super.renderWidget();
    const sending = this.renderSending();
    if (sending) return html`<div class="main">${sending}${this.renderHelp()}</div>`;
    return html`<form novalidate @submit=${this.#goOn}>
      ${this.asksAgain ? renderMissing(this.say) : nothing} ${this.#renderPeople()} ${this.#renderActions()}
      ${this.journey ? nothing : this.renderHelp()}
    </form>`;
  }

  /** Nobody has told the match anything: it asks. */
  get #asks(): boolean {
    return !this.preferences && !this.journey?.parts.includes('intake');
  }

  get #told(): Told | undefined {
    const { session } = this;
    if (!this.#asks) return this.journey?.outcomes.intake;
    return session && { definition: session.definition, answers: session.countedAnswers };
  }

  get #shown(): readonly Match[] {
    return this.result?.fits.slice(0, this.visible) ?? [];
  }

  get #outcome() {
    return outcomeOf(this.#shown, this.choice);
  }

  #renderPeople() {
    const { say, language, result, choice, practiceConfig: config, later } = this;
    const wishes = this.#wishes;
    const shown = this.#shown;
    if (result && result.fits.length > 0)
      return renderPeople({
        ...{ say, language, wishes, result, choice, shown, weighing: this.#renderWeighing() },
        ...{ choose: this.#choose, showMore: this.#showMore },
        under:
          later &&
          html`${later.renderCompare(shown, wishes, { say, language })}
          ${later.renderRuledOut(result.ruledOut, { say, language })}`,
      });
    if (!later || (this.#roster && !result)) return html`<p .textContent=${say('loading')}></p>`;
    return later.renderNobody({
      ...{ say, language, result, trainers: this.#roster?.trainers ?? [], config },
      ...{ wayBack: this.#wayBack, tryAgain: this.#tryAgain },
    });
  }

  /** What matters most, asked in the form's own way; the list answers at once. */
  #renderWeighing() {
    const { session, say } = this;
    const some = this.practiceConfig.match?.clientMayWeigh ? weighable(this.#wishes) : [];
    if (!session || some.length === 0) return nothing;
    return html`${renderQuestion(this.viewOf(session), {
        ...{ id: 'matters', kind: 'choices', label: say('match-matters'), hint: say('match-matters-hint') },
        options: some.map((id) => ({ id, label: say('match-matter', id) })),
      })}
      <p class="vh" role="status" .textContent=${this.orderWords}></p>`;
  }

  #renderActions() {
    const { say, journey, session, practiceName } = this;
    const back = journey ? session?.progress.page || journey.progress.part : session?.progress.page;
    // Alone without an address the choice is an event, and the page goes on from there.
    const sends = journey ?? ((this.endpoint || this.onsubmission) && this.finish);
    if (!sends && !back) return nothing;
    const forward = this.#shown.length > 0 ? say('continue') : say('match-go-on');
    const send = () => (practiceName ? say('send-to', practiceName) : say('send'));
    return html`<div class="actions">
        ${
          sends
            ? html`<button type="submit" class="btn" .textContent=${journey ? forward : send()}></button>`
            : nothing
        }
        ${
          back
            ? html`<button
                type="button"
                class="btn bare"
                @click=${() => session?.back() || journey?.back()}
                .textContent=${say('back')}
              ></button>`
            : nothing
        }
      </div>
      ${
        sends
          ? html`<p class="privacy">
              ${icon('lock')}<span
                .textContent=${say(journey ? 'not-sent-yet' : 'match-send-note', practiceName)}
              ></span>
            </p>`
          : nothing
      }`;
  }

  /** A list that cannot be read takes nothing of what somebody has told a journey: it goes on without the people. */
  async #loadRoster(trainers: unknown, signal: AbortSignal): Promise<Roster | undefined> {
    const element = this.journey ? 'rapport-journey' : this.localName;
    const tell = (came: string, allowed: string) => {
      warnOnce({ element, attribute: 'trainers', came, allowed });
    };
    try {
      return await loadRoster(trainers, signal, tell);
    } catch (error) {
      if (!this.journey || signal.aborted || !(error instanceof OwnerError)) throw error;
      tell(error.came, error.allowed);
      return undefined;
    }
  }

  /** Works out who fits. In a journey what was chosen before stands, if it still can. */
  async #look(signal: AbortSignal, isAgain = false): Promise<void> {
    const { journey, session, practiceConfig } = this;
    this.#lookedAt = session?.answers;
    this.#seed ??= journey?.matchSeed ?? crypto.randomUUID();
    if (journey) journey.matchSeed = this.#seed;
    const wishes = wishesFrom(this.preferences, this.#told);
    const said = session?.answers.matters;
    const most = typeof said === 'object' ? weighable(wishes).filter((each) => said.includes(each)) : [];
    const roster = this.#roster;
    const result = roster && (await lookFor(wishes, this.#seed, roster, practiceConfig.match, most, signal));
    const later = this.#loadLater();
    if (!result?.fits.length) await later;
    if (signal.aborted) return;
    this.#wishes = wishes;
    this.result = result;
    this.#takeUp(isAgain);
  }

  #takeUp(isAgain: boolean): void {
    const { fits, shown } = this.result ?? { fits: [], shown: [] };
    const kept = this.journey?.outcomes.match?.match;
    const ids = fits.map(({ trainer }) => trainer.id);
    const choice = kept ? (kept.chosen ?? help) : this.choice;
    this.choice = typeof choice !== 'string' || ids.includes(choice) ? choice : undefined;
    const place = typeof this.choice === 'string' ? ids.indexOf(this.choice) + 1 : 0;
    this.visible = Math.max(shown.length, place, isAgain ? this.visible : 0);
    const trainers = this.#shown.map(({ trainer }) => trainer);
    const names = formatList(
      trainers.map((each) => callName(each, trainers)),
      this.language,
    );
    this.orderWords = isAgain ? this.say('match-order', names) : '';
    if (kept) this.#keep();
  }

  async #loadLater(): Promise<void> {
    const later = await again(() => import('./later.js'));
    if (this.later) return;
    const root = this.renderRoot as ShadowRoot;
    const sheets = later.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.later = later;
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
    else this.journey?.keep('match', this.outcome(), this.summary());
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
  #wayBack = (wish: OpeningWish['kind']): (() => void) | undefined => {
    const { journey, session } = this;
    const page = pageAbout(wish, this.#told);
    if (page === undefined || this.preferences) return undefined;
    return () => {
      if (this.#asks) session?.go(page);
      else journey?.edit('intake', page);
    };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-match': RapportMatch;
  }
}
