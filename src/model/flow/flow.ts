import type { Answers } from '../form/answers.js';
import type { Definition } from '../form/definition.js';
import type { FormSession, SessionChange } from '../form/session.js';
import type { PartDraft } from './draft.js';
import type { Addition, Followed } from './followed.js';
import {
  defaultProgress,
  type FilledForm,
  type Outcomes,
  type PartName,
  type PartProgress,
} from './parts.js';
import type { SendState } from './send-state.js';
import type { SummarySection } from './summary.js';

/** What changed: an answer of a part, the page that the person is on, or anything else. */
export type FlowChange = { kind: 'answer'; part: PartName; question: string } | { kind: 'page' | 'other' };

/** What a draft has kept of the flow itself. */
export interface Resumed {
  at: PartName | 'review';
  returning: boolean;
  sharing: Answers;
  /** Milliseconds since 1970. */
  startedAt: number;
  follows?: Followed | undefined;
}

/** From where: docs/length.md. */
const secondsOfReview = 45;

/** Puts the keys of an answer in order, those of its parts too. */
const inOrder = (_key: string, value: object | null): unknown =>
  value?.constructor === Object ? Object.fromEntries(Object.entries(value).sort()) : value;

/** Whether two forms are answered alike, in whatever order. */
const same = (before: Answers | undefined, after: Answers = {}): boolean =>
  before === undefined || JSON.stringify(before, inOrder) === JSON.stringify(after, inOrder);

export interface FlowOptions {
  /** Whether a review follows the last part. Without one the last page of the last part is where it is sent. */
  hasReview?: boolean;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * Store and state machine of what one person fills in: the parts in their order, the session of each, the page they
 * are on, what the parts have handed over, and how the sending stands. A widget alone is a flow of one part; a journey
 * has several. It knows no screen: the same flow runs in Node.
 */
export class Flow {
  /** What the parts have handed over so far. */
  readonly outcomes: Partial<Outcomes> = {};
  /** What each part has to show on the review, in words. */
  readonly summaries = new Map<PartName, readonly SummarySection[]>();
  /** Answers that the page gave the first form to start with. */
  prefill: Answers = {};
  /** Parts of a draft that are not open yet, and where they stood. */
  readonly saved = new Map<PartName, PartDraft>();
  readonly savedProgress = new Map<PartName, PartProgress>();
  /** Breaks ties between trainers, so that their order does not jump when the match comes up again. */
  matchSeed?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly #sessions = new Map<PartName, FormSession>();
  readonly #unsubscribe = new Map<PartName, () => void>();
  /** The shortest time promised at each place so far: a part may turn out longer than its default. */
  readonly #promised = new Map<number, number>();
  readonly #listeners = new Set<(change: FlowChange) => void>();
  #at: PartName | 'review';
  #sharing: Answers = {};
  #startedAt: number;
  #sending: SendState = { kind: 'idle' };
  #navigated = false;
  #returning = false;
  #migrated = false;
  /** What is asked before Send. */
  readonly #first: readonly PartName[];
  #parts: readonly PartName[];
  #hasReview: boolean;
  #follows: Followed | undefined;

  /** @param parts - In the order asked. */
  constructor(parts: readonly PartName[], { hasReview = true, now = Date.now }: FlowOptions = {}) {
    this.#parts = this.#first = parts;
    this.#hasReview = hasReview;
    this.now = now;
    this.#at = parts[0] ?? 'review';
    this.#startedAt = now();
  }

  /** In the order asked. */
  get parts(): readonly PartName[] {
    return this.#parts;
  }

  /** Whether a review follows the last part. */
  get hasReview(): boolean {
    return this.#hasReview;
  }

  /** What was sent before, where this adds to it. */
  get follows(): Followed | undefined {
    return this.#follows;
  }

  /** The part on screen, or the review after the last. */
  get at(): PartName | 'review' {
    return this.#at;
  }

  /** The session of the part on screen; undefined on the review, and before the part is open. */
  get session(): FormSession | undefined {
    return this.#at === 'review' ? undefined : this.#sessions.get(this.#at);
  }

  /** The sessions of the parts that are open. A part that comes back finds its answers. */
  get sessions(): ReadonlyMap<PartName, FormSession> {
    return this.#sessions;
  }

  /** When the person began, in milliseconds since 1970. Time away from a draft does not count. */
  get startedAt(): number {
    return this.#startedAt;
  }

  /** True once the person has moved between pages: from then on a new page may take the focus. */
  get navigated(): boolean {
    return this.#navigated;
  }

  /** True while somebody came back from the review to change one thing: a part that is done then leads there again. */
  get returning(): boolean {
    return this.#returning;
  }

  /** True while the part on screen goes on from a draft of another version of its form: not all of it may be there. */
  get migrated(): boolean {
    return this.#migrated;
  }

  /** How the sending stands. */
  get sending(): SendState {
    return this.#sending;
  }

  setSending(state: SendState): void {
    this.#sending = state;
    this.#tell({ kind: 'other' });
  }

  /** The switches of the review, and the name under them. */
  get sharing(): Answers {
    return this.#sharing;
  }

  setSharing(answers: Answers): void {
    this.#sharing = answers;
    this.#tell({ kind: 'other' });
  }

  /** Whether this page is where it is sent: the last one, where no review follows. */
  get isAtEnd(): boolean {
    const { session } = this;
    return session !== undefined && !this.hasReview && session.page === session.pages.at(-1);
  }

  /** The part whose answers are those of the whole: the intake, or the only part there is. */
  get main(): PartName | undefined {
    return this.parts.includes('intake') ? 'intake' : this.parts.length === 1 ? this.parts[0] : undefined;
  }

  /** The form that says who somebody is. */
  get filled(): FilledForm | undefined {
    if (this.#follows) return this.#follows.filled;
    const session = this.main && this.#sessions.get(this.main);
    return session
      ? { definition: session.definition, answers: session.visibleAnswers }
      : this.outcomes.intake;
  }

  /** Where the person is as one number: parts count in hundreds, the pages of a part in ones. */
  get place(): number {
    return this.#index * 100 + (this.#at === 'review' ? 0 : this.progressOf(this.#at).page);
  }

  /** One progress over all parts; the review is the last page. Its time never counts up on the way forward. */
  get progress(): PartProgress & { part: number } {
    const { place } = this;
    const part = this.#index;
    const each = this.parts.map((name) => this.progressOf(name));
    const sum = (some: readonly PartProgress[], key: 'pages' | 'secondsLeft') =>
      some.reduce((total, progress) => total + progress[key], 0);
    for (const behind of this.#promised.keys()) if (behind > place) this.#promised.delete(behind);
    const secondsLeft = Math.min(
      sum(each.slice(part), 'secondsLeft') + secondsOfReview,
      ...this.#promised.values(),
    );
    if (this.#sessions.size > 0) this.#promised.set(place, secondsLeft); // until then all of it is a default
    return {
      part,
      page: sum(each.slice(0, part), 'pages') + (each[part]?.page ?? 0),
      pages: sum(each, 'pages') + Number(this.hasReview),
      secondsLeft,
    };
  }

  /** Tells of every change until the returned function is called. */
  subscribe(listener: (change: FlowChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A part is open: what is done in its session is done in the flow. */
  open(part: PartName, session: FormSession): void {
    this.#unsubscribe.get(part)?.();
    this.#sessions.set(part, session);
    if (this.#at === 'review' && this.#migrated && session.allIssues.length > 0) {
      // Its form changed since, and something is open again: there they go on, and come back.
      this.#at = part;
      this.#returning = true;
    }
    this.#unsubscribe.set(
      part,
      session.subscribe((change) => {
        this.#follow(part, change);
      }),
    );
  }

  /** A part hands over what it has, without going on: what comes after it may depend on it. */
  setOutcome<Part extends PartName>(
    part: Part,
    outcome: Outcomes[Part],
    summary: readonly SummarySection[],
  ): void {
    (this.outcomes as Outcomes)[part] = outcome;
    this.summaries.set(part, summary);
    this.#tell({ kind: 'other' });
  }

  /** A part takes back what it handed over: somebody changed their mind and has not chosen anew. */
  clearOutcome(part: PartName): void {
    Reflect.deleteProperty(this.outcomes, part);
    this.summaries.delete(part);
    this.#tell({ kind: 'other' });
  }

  /** A part is done: the next one, or the review, comes up. */
  finish<Part extends PartName>(
    part: Part,
    outcome: Outcomes[Part],
    summary: readonly SummarySection[],
  ): void {
    const before = this.outcomes.intake?.answers;
    this.setOutcome(part, outcome, summary);
    this.#to(this.#after(part, part === 'intake' && !same(before, this.outcomes.intake?.answers)));
  }

  /** From the first page of the part on screen back to the last page of the one before. False on the very first. */
  back(): boolean {
    const before = this.parts[this.#index - 1];
    if (!before) return false;
    // A change from the review may have left it on another page.
    this.#turn(before, (pages) => pages.at(-1));
    this.#to(before);
    return true;
  }

  /** Goes to the review, or to a part: to a page by its position from 0, or to where its session stands. */
  go(part: PartName | 'review', page?: number): void {
    if (page !== undefined && part !== 'review') this.#turn(part, (pages) => pages[page]);
    if (page === undefined || part !== this.#at) this.#to(part);
  }

  /** Goes from the review to one page of a part, to change something there and come back. */
  edit(part: PartName, page: string): void {
    this.#returning = true;
    this.#turn(part, () => page);
    this.#to(part);
  }

  /** The person goes on with a draft, and has been told what became of it: a page may take the focus from now on. */
  markNavigated(): void {
    this.#navigated = true;
    this.#migrated = false;
  }

  /** Forgets everything and starts over. The first part stays open; the others are opened anew when they come up. */
  reset(): void {
    // Whoever comes next adds nothing to what the last one sent.
    if (this.#follows) {
      this.clear();
      this.#follows = undefined;
      this.#parts = this.#first;
      this.#hasReview = true; // as a flow has that can be added to
    }
    const [first] = this.parts;
    const session = first && this.#sessions.get(first);
    this.clear();
    session?.reset();
    if (session) this.open(first, session);
    this.#returning = false;
    this.prefill = {};
    this.#sharing = {};
    this.#sending = { kind: 'idle' };
    this.#startedAt = this.now();
    this.#to(first ?? 'review');
  }

  /**
   * Goes on after Send with one part that adds to what was sent; it is sent from its own last page. What was left open in
   * it before is still there.
   */
  follow(part: Addition, followed: Followed): void {
    if (!this.#follows) this.clear();
    this.#addTo(part, followed);
    this.#startedAt = this.now();
    this.#to(part);
  }

  /** Back from an addition to what the practice has. What was begun stays until the page is closed. */
  leaveFollowUp(): void {
    const { receivedAt } = this.#follows ?? {};
    if (receivedAt === undefined) return;
    this.#sending = { kind: 'sent', receivedAt };
    this.#tell({ kind: 'other' });
  }

  /** An addition has arrived: another can follow. */
  markAdded(part: Addition): void {
    if (!this.#follows) return;
    this.#close(part);
    this.#follows = { ...this.#follows, done: [...this.#follows.done, part] };
    this.#tell({ kind: 'other' });
  }

  /** Puts a place and a time in position that a draft has kept: see `restoreDraft`. */
  resume({ at, returning, sharing, startedAt, follows }: Resumed): void {
    if (follows && at !== 'review') this.#addTo(at, follows);
    this.#at = at === 'review' || this.parts.includes(at) ? at : (this.parts[0] ?? 'review');
    this.#returning = returning;
    this.#sharing = sharing;
    this.#startedAt = startedAt;
  }

  /**
   * What a draft holds for a part, once. Of another form nothing can be taken up; of another version of it, what still
   * fits: see `migrateForm`. What the part has handed over stays until it does so again: that names the version it was
   * an answer to.
   */
  takeDraft(part: PartName, { id, version }: Definition): PartDraft | undefined {
    const draft = this.saved.get(part);
    this.saved.delete(part);
    if (!draft) return undefined;
    const same = draft.definition === '' || draft.definition === id;
    this.#migrated = !same || draft.version !== version;
    if (this.#migrated) this.savedProgress.delete(part); // its pages may be others
    return same ? draft : undefined;
  }

  #addTo(part: PartName, followed: Followed): void {
    this.#follows = followed;
    this.#parts = [part];
    this.#hasReview = false;
    this.#sharing = {};
    this.#sending = { kind: 'idle' };
    this.#promised.clear();
  }

  #follow(part: PartName, change: SessionChange): void {
    if (change.kind === 'page') {
      this.#migrated = false;
      this.#navigated = true;
    }
    this.#tell(
      change.kind === 'answer'
        ? { kind: 'answer', part, question: change.question }
        : { kind: change.kind === 'page' ? 'page' : 'other' },
    );
  }

  /** Where a part stands. */
  progressOf(part: PartName): PartProgress {
    const { [part]: usual } = defaultProgress;
    const open = this.#sessions.get(part)?.progress;
    // People take looking at: no question counts that.
    if (open && part === 'match') return { ...open, secondsLeft: open.secondsLeft + usual.secondsLeft };
    return open ?? this.savedProgress.get(part) ?? usual;
  }

  #close(part: PartName): void {
    this.#unsubscribe.get(part)?.();
    this.#sessions.delete(part);
  }

  /** Closes every part and forgets what it said. */
  clear(): void {
    for (const part of [...this.#sessions.keys()]) this.#close(part);
    this.summaries.clear();
    this.savedProgress.clear();
    this.#promised.clear();
    this.saved.clear();
    delete this.matchSeed;
    for (const part of this.parts) Reflect.deleteProperty(this.outcomes, part);
  }

  /** Turns to a page of a part, whether it is open or still waits in the draft. */
  #turn(part: PartName, choose: (pages: readonly string[]) => string | undefined): void {
    const session = this.#sessions.get(part);
    session?.go(choose(session.pages) ?? '');
    const draft = this.saved.get(part);
    const page = draft && choose(draft.pages);
    if (page !== undefined) this.saved.set(part, { ...draft, page } as PartDraft);
  }

  /** The position of the part on screen; the review comes after the last. */
  get #index(): number {
    return this.#at === 'review' ? this.parts.length : this.parts.indexOf(this.#at);
  }

  /** What comes after a part. Other answers in the intake can mean other people: the match is looked at again. */
  #after(part: PartName, changed: boolean): PartName | 'review' {
    if (!this.#returning) return this.parts[this.parts.indexOf(part) + 1] ?? 'review';
    if (changed && this.parts.includes('match')) return 'match';
    return this.parts.find((name) => this.outcomes[name] === undefined) ?? 'review';
  }

  #to(at: PartName | 'review'): void {
    this.#at = at;
    this.#navigated = true;
    this.#migrated = false;
    if (at === 'review') this.#returning = false;
    this.#tell({ kind: 'page' });
  }

  #tell(change: FlowChange): void {
    for (const listener of [...this.#listeners]) {
      if (this.#listeners.has(listener)) listener(change); // one listener may have sent another away
    }
  }
}
