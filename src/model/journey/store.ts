import { canonicalJson } from '../submission/canonical.js';
import type { Answers } from '../form/answers.js';
import type { Definition } from '../form/definition.js';
import type { FormSession } from '../form/session.js';
import {
  defaultProgress,
  type JourneyDraft,
  type Outcomes,
  type PartProgress,
  type PartDraft,
  type PartName,
} from './parts.js';
import type { SummarySection } from './summary.js';

/**
 * The one state of a journey: which part is on, what each has handed over, and the sessions, which outlive their
 * elements. The parts read from it what came before them, and the journey reads from it what to send.
 */
export class JourneyStore {
  /** In the order asked. */
  readonly parts: readonly PartName[];
  /** The sessions of the parts that have one. A part that comes back finds its answers. */
  readonly sessions = new Map<PartName, FormSession>();
  /** What the parts have handed over so far. */
  readonly outcomes: Partial<Outcomes> = {};
  /** Answers that the page gave the intake to start with. */
  prefill: Answers = {};
  /** What each part has to show on the review, in words. */
  readonly summaries = new Map<PartName, readonly SummarySection[]>();
  /** Breaks ties between trainers, so that their order does not jump when the match comes up again. */
  matchSeed?: string;
  readonly #paces = new Map<PartName, PartProgress>();
  /** The shortest time promised at each place so far: a part may turn out longer than its guess. */
  readonly #promised = new Map<number, number>();
  /** Parts of a draft that no element has taken up yet. */
  readonly #left = new Map<PartName, PartDraft>();
  readonly #listeners = new Set<() => void>();
  #at: PartName | 'review';
  #entered: 'start' | 'end' = 'start';
  #underway = false;
  #returning = false;
  #arrived = false;
  #refused = false;
  #renewed = false;

  /** @param parts - In the order asked; at least one. */
  constructor(parts: readonly PartName[]) {
    this.parts = parts;
    this.#at = parts[0] ?? 'review';
  }

  /** The part on screen, or the review after the last. */
  get at(): PartName | 'review' {
    return this.#at;
  }

  /** Whether the part on screen was entered going forward, or back from the one after it. */
  get entered(): 'start' | 'end' {
    return this.#entered;
  }

  /** True once the person has moved between parts: from then on a new part may take the focus. */
  get underway(): boolean {
    return this.#underway;
  }

  /** True while somebody came back from the review to change one thing: a part that is done then leads there again. */
  get returning(): boolean {
    return this.#returning;
  }

  /** True once a part has been ready to show. */
  get arrived(): boolean {
    return this.#arrived;
  }

  /** True when a part cannot start: the journey then shows its author's own content. */
  get refused(): boolean {
    return this.#refused;
  }

  /** True while the part on screen goes on from a draft of another version of its form: not all of it may be there. */
  get renewed(): boolean {
    return this.#renewed;
  }

  /** A part cannot start. */
  refuse(): void {
    this.#refused = true;
    this.#tell();
  }

  /** Where the person is as one number: parts count in hundreds, the pages of a part in ones. */
  get place(): number {
    return this.#part * 100 + (this.#at === 'review' ? 0 : (this.#paces.get(this.#at)?.page ?? 0));
  }

  /** One progress over all parts; the review is the last page. Its time never counts up on the way forward. */
  get progress(): { page: number; pages: number; secondsLeft: number; part: number } {
    const { place } = this;
    const part = this.#part;
    const paces = this.parts.map((name) => this.#paces.get(name) ?? defaultProgress[name]);
    const sum = (some: readonly PartProgress[], key: 'pages' | 'secondsLeft') =>
      some.reduce((total, pace) => total + pace[key], 0);
    for (const behind of this.#promised.keys()) if (behind > place) this.#promised.delete(behind);
    const secondsLeft = Math.min(sum(paces.slice(part), 'secondsLeft') + 30, ...this.#promised.values());
    if (this.#arrived) this.#promised.set(place, secondsLeft); // until then all of it is a guess
    return {
      part,
      page: sum(paces.slice(0, part), 'pages') + (paces[part]?.page ?? 0),
      pages: sum(paces, 'pages') + 1,
      secondsLeft,
    };
  }

  /** Tells of every change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A part tells where it stands. */
  moved(part: PartName, pace: PartProgress): void {
    const was = this.#arrived ? this.#paces.get(part) : undefined; // the first part comes out of hiding
    this.#arrived = true;
    if (was?.page === pace.page && was.pages === pace.pages && was.secondsLeft === pace.secondsLeft) return;
    this.#paces.set(part, pace);
    if (was && was.page !== pace.page) this.#renewed = false;
    this.#tell();
  }

  /** A part hands over what it has, without going on: what comes after it may depend on it. */
  keep<Part extends PartName>(part: Part, outcome: Outcomes[Part], summary: readonly SummarySection[]): void {
    (this.outcomes as Outcomes)[part] = outcome;
    this.summaries.set(part, summary);
    this.#tell();
  }

  /** A part is done: the next one, or the review, comes up. */
  finish<Part extends PartName>(
    part: Part,
    outcome: Outcomes[Part],
    summary: readonly SummarySection[],
  ): void {
    const before = this.outcomes[part];
    this.keep(part, outcome, summary);
    this.#to(
      this.#after(part, before !== undefined && canonicalJson(before) !== canonicalJson(outcome)),
      'start',
    );
  }

  /** From the first page of the part on screen back to the last page of the one before. False on the very first. */
  back(): boolean {
    const before = this.parts[this.#part - 1];
    if (!before) return false;
    // A change from the review may have left it on another page.
    this.#turn(before, (pages) => pages.at(-1));
    this.#to(before, 'end');
    return true;
  }

  /** Goes to a part that lies behind: to a page by its position from 0, or to where its session stands. */
  go(part: PartName, page?: number): void {
    if (page !== undefined) this.#turn(part, (pages) => pages[page]);
    if (page === undefined || part !== this.#at) this.#to(part, 'end');
  }

  /** Goes from the review to one page of a part, to change something there and come back. */
  edit(part: PartName, page: string): void {
    this.#returning = true;
    this.#turn(part, () => page);
    this.#to(part, 'end');
  }

  /** Forgets everything and starts over. */
  reset(): void {
    this.sessions.clear();
    this.summaries.clear();
    this.#paces.clear();
    this.#promised.clear();
    this.#left.clear();
    this.#returning = false;
    delete this.matchSeed;
    for (const part of this.parts) Reflect.deleteProperty(this.outcomes, part);
    this.#to(this.parts[0] ?? 'review', 'start');
  }

  /** A part takes back what it handed over: somebody changed their mind and has not chosen anew. */
  drop(part: PartName): void {
    Reflect.deleteProperty(this.outcomes, part);
    this.summaries.delete(part);
    this.#tell();
  }

  /** True once there is something to lose: an answer, or a page that was left. */
  get begun(): boolean {
    const answered = [...this.sessions.values()].some(({ answers }) => Object.keys(answers).length > 0);
    return answered || this.#left.size > 0 || this.place > 0;
  }

  /** The person sets out: from now on a part that comes up may take the focus. */
  setOut(): void {
    this.#underway = true;
  }

  /** All that a person would miss, as plain data. */
  get draft(): JourneyDraft {
    const sessions = [...this.sessions].map(
      ([part, { definition, answers, page, pages }]): [PartName, PartDraft] => [
        part,
        { definition: definition.id, version: definition.version, answers, page, pages },
      ],
    );
    return {
      at: this.#at,
      returning: this.#returning,
      parts: { ...Object.fromEntries([...this.#left]), ...Object.fromEntries(sessions) },
      outcomes: { ...this.outcomes },
      summaries: Object.fromEntries([...this.summaries]),
      paces: Object.fromEntries([...this.#paces]),
      ...(this.matchSeed !== undefined && { matchSeed: this.matchSeed }),
    };
  }

  /** Goes on from a draft, before the first part shows. Each part takes up its own answers when it comes up again. */
  restore(draft: JourneyDraft): void {
    for (const part of this.parts) {
      const { parts, summaries, paces } = draft;
      if (parts[part]) this.#left.set(part, parts[part]);
      if (summaries[part]) this.summaries.set(part, summaries[part]);
      if (paces[part]) this.#paces.set(part, paces[part]);
    }
    Object.assign(this.outcomes, draft.outcomes);
    if (draft.matchSeed !== undefined) this.matchSeed = draft.matchSeed;
    this.sessions.clear();
    this.#returning = draft.returning;
    this.#at = draft.at;
    this.#entered = 'end';
  }

  /**
   * What a draft holds for a part, once. Of another form nothing can be taken up; of another version of it, what still
   * fits. What the part has handed over stays until it does so again: that names the version it was an answer to.
   */
  takeUp(part: PartName, { id, version }: Definition): PartDraft | undefined {
    const left = this.#left.get(part);
    this.#left.delete(part);
    this.#renewed = left !== undefined && (left.definition !== id || left.version !== version);
    if (this.#renewed) this.#paces.delete(part); // its pages may be others
    return left?.definition === id ? left : undefined;
  }

  /** Turns to a page of a part, whether it is here already or still waits in the draft. */
  #turn(part: PartName, choose: (pages: readonly string[]) => string | undefined): void {
    const session = this.sessions.get(part);
    session?.go(choose(session.pages) ?? '');
    const left = this.#left.get(part);
    const page = left && choose(left.pages);
    if (page !== undefined) this.#left.set(part, { ...left, page } as PartDraft);
  }

  /** The position of the part on screen; the review comes after the last. */
  get #part(): number {
    return this.#at === 'review' ? this.parts.length : this.parts.indexOf(this.#at);
  }

  /** What comes after a part. Other answers in the intake can mean other people: the match is looked at again. */
  #after(part: PartName, changed: boolean): PartName | 'review' {
    if (!this.#returning) return this.parts[this.parts.indexOf(part) + 1] ?? 'review';
    if (part === 'intake' && changed && this.parts.includes('match')) return 'match';
    return this.parts.find((name) => this.outcomes[name] === undefined) ?? 'review';
  }

  #to(at: PartName | 'review', entered: 'start' | 'end'): void {
    this.#at = at;
    this.#entered = entered;
    this.#underway = true;
    this.#renewed = false;
    if (at === 'review') this.#returning = false;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) {
      if (this.#listeners.has(listener)) listener(); // one listener may have sent another away
    }
  }
}
