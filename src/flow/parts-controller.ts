import { ConfigurationError } from '../element/configuration-error.js';
import { retryImport } from '../element/retry-import.js';
import type { PartName } from '../model/flow/parts.js';
import { replaceStyles } from '../element/add-styles.js';
import type { FlowHost } from './flow-host.js';
import { loadControls } from '../questions/kinds.js';
import { openSession } from './open-session.js';
import type { Part, ReviewModule } from './part.js';

/** What makes and shows the parts. */
export interface PartsHost extends FlowHost {
  readonly review: ReviewModule | undefined;
  /** The object behind a part; fetched where it comes in a file of its own. */
  createPart(name: PartName): Part | Promise<Part>;
  /** A part cannot start: what the page's author wrote stands in its place. */
  showFailure(error: ConfigurationError): void;
}

/** Registry of the parts of a flow: loads what they ask, opens their sessions, and brings them on screen. */
export class PartsController {
  readonly #host: PartsHost;
  readonly #parts = new Map<PartName, Part>();
  #shown: Part | undefined;
  #loading = new AbortController().signal;
  #entering = new AbortController();

  constructor(host: PartsHost) {
    this.#host = host;
  }

  /** The part on screen; undefined on the review, and before it is made. */
  get current(): Part | undefined {
    const { at } = this.#host.flow;
    return at === 'review' ? undefined : this.#parts.get(at);
  }

  /** A part with its session; undefined before it was opened. */
  open(name: PartName): Part | undefined {
    return this.#host.flow.sessions.has(name) ? this.#parts.get(name) : undefined;
  }

  /** A part is complete when it has handed over and is right; that on screen hands over what it has when it is sent. */
  isComplete(name: PartName): boolean {
    const { flow } = this.#host;
    const isDone = flow.outcomes[name] !== undefined;
    return (isDone || flow.at === name) && (this.open(name)?.checkValidity() ?? isDone);
  }

  /** Opens the part on screen; on the review the first, which says who somebody is. What is open is asked anew. */
  async load(signal: AbortSignal): Promise<void> {
    this.#loading = signal;
    const { flow } = this.#host;
    const first = flow.at === 'review' ? flow.parts[0] : flow.at;
    for (const name of [...flow.sessions.keys()]) if (name !== first) await this.#load(name, signal);
    if (first) await this.#load(first, signal);
  }

  /** Asks a part anew: its language or its options have changed. */
  reload(name: PartName): void {
    void this.#guard(this.#load(name, this.#loading), this.#loading);
  }

  /** Shows the part that the flow is at; opens it where it is not open yet. */
  async show(): Promise<void> {
    const { at } = this.#host.flow;
    if (this.#shown?.name === at && this.open(at)) return; // a form of that name may be another
    const before = this.#shown;
    this.#shown = undefined;
    if (at === 'review') return;
    const part = this.open(at);
    if (part) {
      this.#enter(part, before);
      return;
    }
    await this.#guard(this.#load(at, this.#loading, before), this.#loading);
    this.#fetchLater(this.open(at));
  }

  /** Fetches what later pages of the open parts need. */
  fetchLater(): void {
    for (const part of this.#parts.values()) this.#fetchLater(part);
  }

  /** What a flow needs towards its end is here. */
  setReview(review: ReviewModule): void {
    for (const part of this.#parts.values()) part.review = review;
  }

  /** Everything was forgotten. */
  reset(): void {
    for (const part of this.#parts.values()) part.reset?.();
  }

  /** The flow has other parts now. */
  clear(): void {
    this.#parts.clear();
    this.#shown = undefined;
  }

  /** Loads what a part asks and opens a session for it, with what is known of the person. */
  async #load(name: PartName, signal: AbortSignal, before?: Part): Promise<void> {
    const host = this.#host;
    const part = this.#parts.get(name) ?? (await host.createPart(name));
    signal.throwIfAborted();
    this.#parts.set(name, part);
    part.review = host.review;
    const definition = await part.load(signal);
    signal.throwIfAborted();
    const { flow } = host;
    const session = await openSession(flow, part, definition);
    signal.throwIfAborted();
    const controls = loadControls(host, part.controlsFor(session.current?.questions ?? []));
    flow.open(name, session);
    await controls; // the first page waits for what asks its questions
    if (flow.at === name) this.#enter(part, before);
  }

  #enter(part: Part, before = this.#shown): void {
    const host = this.#host;
    if (before !== part) replaceStyles(host.renderRoot, before?.styles ?? [], part.styles);
    this.#shown = part;
    this.#entering.abort();
    const { signal } = (this.#entering = new AbortController());
    host.requestUpdate();
    void this.#guard(Promise.resolve(part.entered?.()), signal);
  }

  /** What is no longer wanted may fail in silence; a mistake of the owner's takes the place of the part. */
  async #guard(work: Promise<void>, signal: AbortSignal): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ConfigurationError)) throw error;
      this.#host.showFailure(error);
    }
  }

  /** The controls and the text of a part's later pages. */
  #fetchLater(part: Part | undefined): void {
    const { session, loadFullText } = part ?? {};
    if (!part || !session) return;
    void loadControls(
      this.#host,
      part.controlsFor(session.definition.sections.flatMap(({ questions }) => questions)),
    );
    void part.loadRest?.();
    if (!loadFullText) return;
    part.loadFullText = undefined; // once is enough, and it is wanted before the page that shows it
    void retryImport(loadFullText).then((definition) => {
      session.replaceText(definition);
      this.#host.requestUpdate();
    });
  }
}
