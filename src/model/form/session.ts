import { isAnswered, type Answer, type Answers } from './answers.js';
import type { Definition, QuestionKind } from './definition.js';
import { topOf } from './group.js';
import { prefillFor } from './prefill.js';
import { issuesAt, toCheck, type Issue } from './validate.js';
import { evaluateVisibility, type VisibleSection } from './visible.js';

/** What changed in a session: one answer, the page, or everything. */
export type SessionChange = { kind: 'answer'; question: string } | { kind: 'page' } | { kind: 'all' };

/** Where the person is. Counts cover only what this person will see. */
export interface Progress {
  /** Position of the page, from 0. */
  page: number;
  pages: number;
  /** Questions answered and questions shown. */
  answered: number;
  questions: number;
  /**
   * Seconds that the pages from here on are likely to take. An answer that opens more makes it stand still; it grows
   * only when the person goes back.
   */
  secondsLeft: number;
}

/** Median seconds to answer, by kind: rough, and rounded up to a minute before anyone sees them. */
const pace: Record<QuestionKind, number> = {
  ...{
    text: 8,
    'long-text': 35,
    email: 10,
    phone: 10,
    date: 10,
    number: 8,
    'single-choice': 7,
    'multiple-choice': 12,
  },
  ...{ 'yes-no': 5, scale: 6, bipolar: 6, week: 25, consent: 8, time: 8, select: 8, country: 6, address: 30 },
  ...{ ranking: 20, matrix: 25, body: 15, signature: 15, group: 40 },
};

/** How a session begins; all may be left out. */
export interface SessionOptions {
  answers?: Answers;
  /** Ids of pages that follow the form's own, such as `review`. */
  trailingPages?: readonly string[];
  /** Gives the ISO date of today. */
  today?: () => string;
  /** Faults that only several answers together show. It is handed the answers that count and the ISO date of today. */
  check?: (answers: Answers, today: string) => readonly Issue[];
  /** True where only the first page has its words so far: see `reword`. */
  partialText?: boolean;
}

/**
 * The state of one form: answers, page, faults that are shown. The only place where they change; whoever shows
 * them subscribes. It knows no screen: the same session runs in Node.
 */
export class FormSession {
  #definition: Definition;
  #opening: boolean;
  readonly #after: readonly string[];
  readonly #today: () => string;
  readonly #crossCheck: NonNullable<SessionOptions['check']>;
  readonly #listeners = new Set<(change: SessionChange) => void>();
  #answers: Record<string, Answer>;
  #page = 0;
  /** The faults that are shown, by the question that they are in. */
  #faults = new Map<string, Issue[]>();
  #seen: ReturnType<typeof evaluateVisibility> | undefined;
  /** The fewest seconds that were left on each page so far, by its position. */
  readonly #clock = new Map<number, number>();

  constructor(definition: Definition, options: SessionOptions = {}) {
    this.#definition = definition;
    this.#opening = options.partialText ?? false;
    this.#answers = { ...prefillFor(definition, options.answers ?? {}) };
    this.#after = options.trailingPages ?? [];
    this.#today = options.today ?? (() => '');
    this.#crossCheck = options.check ?? (() => []);
    this.#setClock();
  }

  /** The form as it stands: see `reword`. */
  get definition(): Definition {
    return this.#definition;
  }

  /** True while this page is still without its words. */
  get textPending(): boolean {
    return this.#opening && this.#page > 0;
  }

  /** The same form with all its words. Nobody has done anything: no listener is told. */
  replaceText(definition: Definition): void {
    this.#definition = definition;
    this.#opening = false;
    this.#seen = undefined;
  }

  /** Every answer given so far, also to questions that are hidden just now: they come back with their question. */
  get answers(): Answers {
    return this.#answers;
  }

  /** The answers that count: only those to questions this person sees. This is what is sent. */
  get visibleAnswers(): Answers {
    return this.#see().answers;
  }

  /** The sections that this person sees. */
  get sections(): readonly VisibleSection[] {
    return this.#see().sections;
  }

  /** Ids of all pages: the visible sections, then those that follow. */
  get pages(): readonly string[] {
    return [...this.sections.map(({ section }) => section.id), ...this.#after];
  }

  /** Id of the page that the person is on. */
  get page(): string {
    return this.pages[this.#page] ?? '';
  }

  /** The section on this page; undefined on a page that follows the form. */
  get current(): VisibleSection | undefined {
    return this.sections[this.#page];
  }

  /** Where the person is, and how much is left. */
  get progress(): Progress {
    const questions = this.sections.flatMap((each) => each.questions);
    return {
      page: this.#page,
      pages: this.pages.length,
      answered: questions.filter((question) => isAnswered(this.visibleAnswers[question.id])).length,
      questions: questions.length,
      secondsLeft: this.#clock.get(this.#page) ?? 0,
    };
  }

  /** The fault shown at a question, if any. */
  issue(question: string): Issue | undefined {
    return this.issuesWithin(topOf(question)).find((fault) => fault.question === question);
  }

  /** Faults shown at a question and at the parts of it, in their order. */
  issuesWithin(question: string): readonly Issue[] {
    return this.#faults.get(question) ?? [];
  }

  /** Faults shown on this page, in the order of its questions. */
  get issues(): readonly Issue[] {
    return (this.current?.questions ?? []).flatMap(({ id }) => this.issuesWithin(id));
  }

  /** Tells of every change until the returned function is called. */
  subscribe(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Keeps an answer, or takes it back with `undefined`. A fault that is shown goes as soon as the answer is right. */
  answer(question: string, answer: Answer | undefined): void {
    if (answer === undefined) {
      const { [question]: gone, ...rest } = this.#answers;
      if (gone === undefined) return;
      this.#answers = rest;
    } else {
      if (this.#answers[question] === answer) return;
      this.#answers = { ...this.#answers, [question]: answer };
    }
    const page = this.page;
    this.#seen = undefined;
    this.#page = Math.max(0, this.pages.indexOf(page));
    if (this.#faults.size > 0) {
      // One answer can mend the fault of another: everything shown is looked at again, nothing new is shown.
      this.#show(this.#faultsIn(this.sections).filter((fault) => this.issue(fault.question)));
    }
    this.#tell({ kind: 'answer', question });
  }

  /** Puts all answers in place at once: a prefill or a draft. */
  replace(answers: Answers): void {
    this.#answers = { ...prefillFor(this.definition, answers) };
    this.#seen = undefined;
    this.#clock.clear();
    this.#faults.clear();
    this.#page = Math.min(this.#page, this.pages.length - 1);
    this.#tell({ kind: 'all' });
  }

  /** Forgets every answer and goes to the first page. */
  reset(): void {
    this.#page = 0;
    this.replace({});
  }

  /** Checks this page and shows what is amiss on it. True when all is well. */
  checkPage(): boolean {
    return this.#check(this.current ? [this.current] : []).length === 0;
  }

  /** Everything amiss in the whole form, without showing it. */
  get allIssues(): readonly Issue[] {
    return this.#faultsIn(this.sections);
  }

  /** Shows what is amiss anywhere and goes to the first page that has a fault. True when all is well. */
  checkAll(): boolean {
    const [first] = this.#check(this.sections);
    if (!first) return true;
    this.go(this.pageOf(first.question) ?? this.page);
    return false;
  }

  /** The page that asks a question, also by the path to a part of it. */
  pageOf(question: string): string | undefined {
    return this.sections.find(({ questions }) => questions.some(({ id }) => id === topOf(question)))?.section
      .id;
  }

  /** Goes to a page by its id; an unknown id changes nothing. */
  go(page: string): void {
    const index = this.pages.indexOf(page);
    if (index < 0 || index === this.#page) return;
    this.#page = index;
    this.#tell({ kind: 'page' });
  }

  /** Goes on, to the next page or the one named, if this one is right; otherwise shows why not. True when it went. */
  next(next = this.pages[this.#page + 1]): boolean {
    if (!this.checkPage()) return false;
    if (next === undefined) return false;
    this.go(next);
    return true;
  }

  /** Goes back. False on the first page. */
  back(): boolean {
    const before = this.pages[this.#page - 1];
    if (before === undefined) return false;
    this.go(before);
    return true;
  }

  #see(): ReturnType<typeof evaluateVisibility> {
    return (this.#seen ??= evaluateVisibility(this.definition, this.#answers));
  }

  #faultsIn(sections: readonly VisibleSection[]): Issue[] {
    const today = this.#today();
    const together = this.#crossCheck(this.visibleAnswers, today);
    const answers = this.visibleAnswers;
    return sections
      .flatMap(({ questions }) => questions)
      .flatMap((question) => {
        const own = issuesAt(question, toCheck(question, this.#answers, answers), answers, today);
        return own.length > 0 ? own : together.filter((fault) => topOf(fault.question) === question.id);
      });
  }

  #check(sections: readonly VisibleSection[]): Issue[] {
    const faults = this.#faultsIn(sections);
    this.#show(faults);
    this.#tell({ kind: 'all' });
    return faults;
  }

  #show(faults: readonly Issue[]): void {
    const shown = new Map<string, Issue[]>();
    for (const fault of faults) {
      const top = topOf(fault.question);
      shown.set(top, [...(shown.get(top) ?? []), fault]);
    }
    this.#faults = shown;
  }

  /** Notes how long the rest is likely to take, from this page on. Pages behind a step back count anew. */
  #setClock(): void {
    const ahead = this.sections.slice(this.#page).flatMap(({ questions }) => questions);
    const left = ahead.reduce((sum, question) => sum + pace[question.kind], 0);
    for (const page of this.#clock.keys()) if (page > this.#page) this.#clock.delete(page);
    this.#clock.set(this.#page, Math.min(left, ...this.#clock.values()));
  }

  #tell(change: SessionChange): void {
    this.#setClock();
    for (const listener of [...this.#listeners]) {
      if (this.#listeners.has(listener)) listener(change); // one listener may have sent another away
    }
  }
}
