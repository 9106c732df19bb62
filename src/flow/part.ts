import type { CSSResult } from 'lit';
import type { FormView } from '../questions/layout.js';
import type { Answers } from '../model/form/answers.js';
import type { Definition, Question } from '../model/form/definition.js';
import type { FormSession, SessionOptions } from '../model/form/session.js';
import type { Flow } from '../model/flow/flow.js';
import type { Outcomes, PartName } from '../model/flow/parts.js';
import type { SummarySection } from '../model/flow/summary.js';
import { renderPage } from '../form/page.js';
import type { FlowHost } from './flow-host.js';
import { syncAutofill } from './sync-autofill.js';

/** What a part uses of that which comes later: see `review-module.ts`. */
export type ReviewModule = Pick<typeof import('../questions/format.js'), 'summarise'> &
  Pick<typeof import('./download.js'), 'copyText' | 'download'>;

/**
 * One part of a flow, as an object behind the element that shows it: what is asked, how its pages look, and what it
 * hands over. It is the same alone and in a journey; what came before it, it reads from the flow.
 * @typeParam Options - What an owner may write on the element for this part.
 */
export abstract class Part<Name extends PartName = PartName, Options = unknown> {
  abstract readonly name: Name;
  readonly host: FlowHost & Options;
  /** Styles of its own, in force while it is on screen. */
  readonly styles: CSSResult[] = [];
  /** Pages after the form's own. */
  get trailingPages(): readonly string[] {
    return [];
  }
  /** The same form with all its text, where `load` gave that of the first page only. */
  loadFullText: (() => Promise<Definition>) | undefined;
  /** The review module, once it is here. */
  review: ReviewModule | undefined;
  /** True once all that it needs to sum itself up is here: see `loadRest`. */
  isComplete = false;

  constructor(host: FlowHost & Options) {
    this.host = host;
  }

  /** Finds issues that several answers make together. Pure: the session outlives what is on screen. */
  readonly check?: SessionOptions['check'];

  /**
   * What is asked, with its text.
   * @throws {ConfigurationError} for a mistake of the site's owner.
   */
  abstract load(signal: AbortSignal): Promise<Definition>;

  /** What the part hands over when it is done. */
  abstract outcome(): Outcomes[Name];

  /** Of the questions of a page, those that need a control. */
  controlsFor(questions: readonly Question[]): readonly Question[] {
    return questions;
  }

  /** Fetches what the end of the part needs, beside the review. */
  loadRest?(): Promise<unknown>;

  /** Reads what an owner wrote for this part before it comes up. @throws {ConfigurationError} */
  checkOptions?(): unknown;

  /** Answers that the owner gave, in place of those that were there. */
  givenAnswers: Answers | undefined;

  /**
   * A session is about to be opened. Nothing that is done to it now is told.
   * @param isNew - False where it goes on from a draft, or from a session that was open before the owner gave anything.
   */
  opened?(session: FormSession, isNew: boolean): void;

  /** The part comes up on screen, perhaps again. */
  entered?(): void | Promise<void>;

  /** A property of the element changed, the flow did, or time has passed: called before each render while on screen. */
  willUpdate?(): void;

  /** Called after each render while on screen. */
  updated?(): void;

  /** An answer was given, changed or taken back. */
  answered?(question: string): void;

  /** Called when a page is left with every answer on it right. May name the page to go on to, if not the next. */
  pageCompleted?(page: string): string | undefined;

  /** Everything was forgotten. */
  reset?(): void;

  /** True where things stand side by side: then there is no rail beside them. */
  isWide?(): boolean;

  /** True while there is nothing to keep, so that nothing is said about it. */
  keepsNothing?(): boolean;

  /** What stands beside the page, under the progress. */
  renderBeside?(): unknown;

  /** Buttons in place of Continue and Back; undefined where those are meant. */
  renderActions?(back: (() => void) | undefined): unknown;

  get flow(): Flow {
    return this.host.flow;
  }

  get session(): FormSession | undefined {
    return this.flow.sessions.get(this.name);
  }

  /** The answers so far, as the page may read them. */
  get answers(): Answers {
    return this.session?.visibleAnswers ?? this.flow.prefill;
  }

  /** What the templates of the form need. */
  view(session: FormSession): FormView {
    const { say, language, practiceRegion } = this.host;
    return { session, say, language, region: practiceRegion.slice(0, 2) };
  }

  /** Whether every answer is right, without showing anything. */
  checkValidity(): boolean {
    return this.session?.allIssues.length === 0;
  }

  /** Checks every answer, shows what is amiss, and says whether all is well. */
  reportValidity(): boolean {
    const { session, host } = this;
    if (!session) return false;
    syncAutofill(host.renderRoot);
    if (session.checkAll()) return true;
    host.focusAfterUpdate('errors');
    return false;
  }

  /** Checks the page on screen in the same way. */
  reportPageValidity(session: FormSession): boolean {
    syncAutofill(this.host.renderRoot);
    if (session.checkPage()) return true;
    this.host.focusAfterUpdate('errors');
    return false;
  }

  /** The answers in words, page by page: for the review and the copy to keep. */
  summary(): readonly SummarySection[] {
    const { session, review, host } = this;
    return session && review ? review.summarise(session.definition, session.visibleAnswers, host) : [];
  }

  /** One page. A part with pages of its own kind adds to this. */
  renderPage(session: FormSession): unknown {
    return session.current ? renderPage(this.view(session), session.current) : '';
  }

  /** Whether Back leads out of this part. */
  isFirstPage(session: FormSession): boolean {
    return session.progress.page === 0;
  }

  /** Goes back to the page before. False where that leads out of the part. */
  back(session: FormSession): boolean {
    return session.back();
  }

  /** Text on the step of a page that follows the form. */
  stepTitle(page: string): string {
    return page;
  }

  /** Text on the button that goes on. */
  get continueText(): string {
    return this.host.say('continue');
  }

  /** Who will read this, and when it leaves: under the buttons. */
  get privacyText(): string {
    return this.host.say('not-sent-yet', this.host.practiceName);
  }
}
