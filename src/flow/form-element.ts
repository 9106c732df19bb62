import { consume } from '@lit/context';
import { state } from 'lit/decorators.js';
import { retryImport } from '../element/retry-import.js';
import { journeyContext } from '../element/journey-context.js';
import type { Answers } from '../model/form/answers.js';
import { questionsOf, type Definition } from '../model/form/definition.js';
import type { SavedForm } from '../model/form/migrate.js';
import { FormSession, type SessionChange, type SessionOptions } from '../model/form/session.js';
import type { Outcomes, PartName } from '../model/journey/parts.js';
import type { JourneyStore } from '../model/journey/store.js';
import { loadControls } from '../questions/kinds.js';
import { SubmittingElement } from './submitting-element.js';

/** Seldom needed: the form has to change while somebody is away. */
const fetchRefit = () => retryImport(() => import('../model/form/migrate.js'));

/** A widget with a form: it loads what is asked, opens a session for it, and keeps it. In a journey that has the session. */
export abstract class FormElement extends SubmittingElement {
  @consume({ context: journeyContext })
  @state()
  protected journey?: JourneyStore | undefined;

  /** Which part of a journey this is. */
  protected abstract readonly partName: PartName;

  /** Pages after the form's own: the review, when the widget stands alone. */
  protected get pagesAfter(): readonly string[] {
    return this.journey ? [] : ['review'];
  }

  /** Finds faults that several answers make together. Pure: in a journey the session outlives the element. */
  protected readonly check?: SessionOptions['check'];

  @state() protected session?: FormSession | undefined;

  #prefill: Answers = {};
  #unsubscribe: (() => void) | undefined;

  protected override fail(attribute: string, came: string, allowed: string): void {
    super.fail(attribute, came, allowed);
    this.journey?.refuse();
  }

  /** What is asked, with its words. @throws {OwnerError} for a mistake of the site's owner. */
  protected abstract loadDefinition(signal: AbortSignal): Promise<Definition>;

  /** The same form with all its words, where `loadDefinition` gave those of the first page only. */
  protected loadWhole: (() => Promise<Definition>) | undefined;

  override get answers(): Answers {
    return this.session?.visibleAnswers ?? this.#prefill;
  }

  override set answers(answers: Answers) {
    this.#prefill = answers;
    if (!this.keeping.welcome) this.session?.replace(answers); // what the person gave stands over what a page gives
  }

  override checkValidity(): boolean {
    return this.session?.allIssues.length === 0;
  }

  override reset(): void {
    const { page } = this.session ?? {};
    super.reset();
    this.session?.reset();
    this.#report(page !== this.session?.page);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    await super.load(signal);
    const definition = await this.loadDefinition(signal);
    if (signal.aborted) return;
    const session = await this.#open(definition);
    // The first page waits for what asks its questions.
    const controls = loadControls(this, session.current?.questions ?? []);
    this.session = session;
    await controls;
    if (!this.journey)
      await this.keeping.begin(this.localName, this.practiceName, this.endpoint, definition.id);
    this.#listen();
    this.#report();
    void this.#fetchAhead(session);
    if (this.journey?.underway) this.focusNext('.title');
  }

  /** The session of a form: the journey's, or one of our own, with what is known of the person. */
  async #open(definition: Definition): Promise<FormSession> {
    const { journey, partName } = this;
    const kept = journey?.sessions.get(partName);
    const same = kept?.definition.id === definition.id && kept.definition.version === definition.version;
    let left = same ? undefined : journey?.takeUp(partName, definition);
    if (left && left.version !== definition.version)
      left = (await fetchRefit()).migrateForm(definition, left);
    if (journey?.underway || left) this.beginning.begin();
    if (same) return kept;
    const told = partName === 'intake' ? journey?.prefill : undefined;
    const session = new FormSession(definition, {
      answers: left?.answers ?? this.session?.answers ?? told ?? this.#prefill,
      trailingPages: this.pagesAfter,
      today: () => new Date().toISOString().slice(0, 10),
      ...(this.check && { check: this.check }),
      partialText: this.loadWhole !== undefined,
    });
    journey?.sessions.set(partName, session);
    session.go(left?.page ?? '');
    return session;
  }

  /** Fetches what later pages need, once somebody begins: the connection may go later. */
  async #fetchAhead(session: FormSession): Promise<void> {
    const { loadWhole } = this;
    await this.beginning.begun;
    void loadControls(this, questionsOf(session.definition));
    void this.loadFinish();
    if (!loadWhole) return;
    // In a journey the session outlives the element: it gets its words all the same.
    session.replaceText(await retryImport(loadWhole));
    this.requestUpdate();
  }

  protected override get gathered(): unknown {
    const { definition, answers = {}, page } = this.session ?? {};
    if (!definition || (this.step === 0 && Object.keys(answers).length === 0)) return undefined;
    return { version: definition.version, answers, page };
  }

  protected override restoreGathered(gathered: unknown): boolean {
    const { session } = this;
    const { version, answers, page } = gathered as SavedForm;
    if (session?.definition.version !== version) return false;
    this.#unsubscribe?.(); // nothing moved: no event, and no focus
    session.replace(answers);
    session.go(page);
    this.#listen();
    this.requestUpdate();
    return true;
  }

  protected override async refitGathered(gathered: unknown): Promise<unknown> {
    const { definition } = this.session ?? {};
    const left = gathered as SavedForm;
    if (!definition || left.version === definition.version) return left;
    const { migrateForm } = await fetchRefit();
    this.renewed = true;
    return migrateForm(definition, left);
  }

  protected override get step(): number {
    return this.session?.progress.page ?? 0;
  }

  protected override get filled(): Outcomes['intake'] | undefined {
    const { session } = this;
    return session && { definition: session.definition, answers: session.visibleAnswers };
  }

  #listen(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.session?.subscribe(this.#hear);
  }

  readonly #hear = (change: SessionChange): void => {
    this.requestUpdate();
    if (!this.journey) this.keeping.changed();
    if (change.kind === 'answer') this.tellChange(change.question);
    if (change.kind === 'page') {
      this.beginning.begin();
      this.focusNext('.title');
    }
    this.#report(change.kind === 'page');
  };

  #report(moved = false): void {
    const progress = this.session?.progress;
    if (!progress) return;
    if (this.journey) this.journey.moved(this.partName, progress);
    else if (moved) this.tellStep(this.session?.page ?? '', progress.page + 1, progress.pages);
  }
}
