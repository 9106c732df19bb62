import { isAnswered, type Answer, type Answers } from './answers.js';
import type { Definition } from './definition.js';
import { topOf } from './group.js';
import type { Issue } from './issue.js';
import { kindOf } from './kinds.js';
import { prefillFor } from './prefill.js';
import { issuesAt, toCheck } from './validate.js';
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

/** How a session begins; all may be left out. */
export interface SessionOptions {
  answers?: Answers;
  /** Ids of pages that follow the form's own, such as `review`. */
  trailingPages?: readonly string[];
  /** Gives the ISO date of today. */
  today?: () => string;
  /** Issues that only several answers together show. It is handed the answers that count and the ISO date of today. */
  check?: (answers: Answers, today: string) => readonly Issue[];
  /** True where only the first page has its words so far: see `replaceText`. */
  partialText?: boolean;
}

/** Its title, its lead and its note. From where: docs/length.md. */
const secondsOfPage = 8;

/**
 * The state of one form: answers, page, issues that are shown. The only place where they change; whoever shows
 * them subscribes. It knows no screen: the same session runs in Node.
 */
export class FormSession {
  #definition: Definition;
  #partialText: boolean;
  readonly #after: readonly string[];
  readonly #today: () => string;
  readonly #crossCheck: NonNullable<SessionOptions['check']>;
  readonly #listeners = new Set<(change: SessionChange) => void>();
  #answers: Record<string, Answer>;
  #page = 0;
  /** The issues that are shown, by the question that they are in. */
  #issues = new Map<string, Issue[]>();
  #visible: ReturnType<typeof evaluateVisibility> | undefined;
  /** The fewest seconds that were left on each page so far, by its position. */
  readonly #clock = new Map<number, number>();

  constructor(definition: Definition, options: SessionOptions = {}) {
    this.#definition = definition;
    this.#partialText = options.partialText ?? false;
    this.#answers = { ...prefillFor(definition, options.answers ?? {}) };
    this.#after = options.trailingPages ?? [];
    this.#today = options.today ?? (() => '');
    this.#crossCheck = options.check ?? (() => []);
    this.#setClock();
  }

  /** The form as it stands: see `replaceText`. */
  get definition(): Definition {
    return this.#definition;
  }

  /** True while this page is still without its words. */
  get textPending(): boolean {
    return this.#partialText && this.#page > 0;
  }

  /** The same form with all its words. Nobody has done anything: no listener is told. */
  replaceText(definition: Definition): void {
    this.#definition = definition;
    this.#partialText = false;
    this.#visible = undefined;
  }

  /** Every answer given so far, also to questions that are hidden just now: they come back with their question. */
  get answers(): Answers {
    return this.#answers;
  }

  /** The answers that count: only those to questions this person sees. This is what is sent. */
  get visibleAnswers(): Answers {
    return this.#evaluate().answers;
  }

  /** The sections that this person sees. */
  get sections(): readonly VisibleSection[] {
    return this.#evaluate().sections;
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

  /** The issue shown at a question, if any. */
  issue(question: string): Issue | undefined {
    return this.issuesWithin(topOf(question)).find((issue) => issue.question === question);
  }

  /** Issues shown at a question and at the parts of it, in their order. */
  issuesWithin(question: string): readonly Issue[] {
    return this.#issues.get(question) ?? [];
  }

  /** Issues shown on this page, in the order of its questions. */
  get issues(): readonly Issue[] {
    return (this.current?.questions ?? []).flatMap(({ id }) => this.issuesWithin(id));
  }

  /** Tells of every change until the returned function is called. */
  subscribe(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Keeps an answer, or takes it back with `undefined`. An issue that is shown goes as soon as the answer is right. */
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
    this.#visible = undefined;
    this.#page = Math.max(0, this.pages.indexOf(page));
    if (this.#issues.size > 0) {
      // One answer can mend the issue of another: everything shown is looked at again, nothing new is shown.
      this.#show(this.#issuesIn(this.sections).filter((issue) => this.issue(issue.question)));
    }
    this.#tell({ kind: 'answer', question });
  }

  /** Puts all answers in place at once: a prefill or a draft. */
  replace(answers: Answers): void {
    this.#answers = { ...prefillFor(this.definition, answers) };
    this.#visible = undefined;
    this.#clock.clear();
    this.#issues.clear();
    this.#page = Math.min(this.#page, this.pages.length - 1);
    this.#tell({ kind: 'all' });
  }

  /** Forgets every answer and goes to the first page. */
  reset(): void {
    this.#page = 0;
    this.replace({});
  }

  /** Checks this page and shows what is wrong on it. True when all is well. */
  checkPage(): boolean {
    return this.#check(this.current ? [this.current] : []).length === 0;
  }

  /** Every issue in the whole form, without showing it. */
  get allIssues(): readonly Issue[] {
    return this.#issuesIn(this.sections);
  }

  /** Shows what is wrong anywhere and goes to the first page that has an issue. True when all is well. */
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

  #evaluate(): ReturnType<typeof evaluateVisibility> {
    return (this.#visible ??= evaluateVisibility(this.definition, this.#answers, this.#today()));
  }

  #issuesIn(sections: readonly VisibleSection[]): Issue[] {
    const today = this.#today();
    const together = this.#crossCheck(this.visibleAnswers, today);
    const answers = this.visibleAnswers;
    return sections
      .flatMap(({ questions }) => questions)
      .flatMap((question) => {
        const own = issuesAt(question, toCheck(question, this.#answers, answers), answers, today);
        return own.length > 0 ? own : together.filter((issue) => topOf(issue.question) === question.id);
      });
  }

  #check(sections: readonly VisibleSection[]): Issue[] {
    const issues = this.#issuesIn(sections);
    this.#show(issues);
    this.#tell({ kind: 'all' });
    return issues;
  }

  #show(issues: readonly Issue[]): void {
    const shown = new Map<string, Issue[]>();
    for (const issue of issues) {
      const top = topOf(issue.question);
      shown.set(top, [...(shown.get(top) ?? []), issue]);
    }
    this.#issues = shown;
  }

  /** Notes how long the rest is likely to take, from this page on. Pages behind a step back count anew. */
  #setClock(): void {
    const pages = this.sections.slice(this.#page);
    const left = pages
      .flatMap(({ questions }) => questions)
      .reduce((sum, question) => sum + kindOf(question).seconds, pages.length * secondsOfPage);
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
