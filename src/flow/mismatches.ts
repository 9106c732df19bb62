import type { MismatchView } from '../form/mismatches.js';
import { systemClock } from '../model/clock.js';
import { allMismatches, type AnyMismatch } from '../model/flow/mismatches.js';
import type { FormSession } from '../model/form/session.js';
import type { PartName } from '../model/flow/parts.js';
import { questionsOf } from '../model/form/definition.js';
import { textIn } from '../model/form/text.js';
import type { FlowHost } from './flow-host.js';

/** What hardly fits together in the forms of a flow, and what the person has kept as it is. */
export class Mismatches {
  readonly #host: FlowHost;
  /** Kept in memory alone: after a reload it is asked once more, and that does no harm. */
  readonly #kept = new Set<string>();

  constructor(host: FlowHost) {
    this.#host = host;
  }

  /** Asks anew. */
  reset(): void {
    this.#kept.clear();
  }

  /** In all forms that are open: for the review. */
  get all(): MismatchView[] {
    const { flow } = this.#host;
    return [...flow.sessions].flatMap(([part, session]) =>
      this.#open(part, session).map((mismatch) =>
        this.#view(part, session, mismatch, (page) => {
          flow.edit(part, page);
        }),
      ),
    );
  }

  /** On the page that asks the last question which it is about. */
  get here(): MismatchView[] {
    const { at, session } = this.#host.flow;
    if (at === 'review' || !session) return [];
    return this.#open(at, session)
      .filter(({ questions }) => this.#lastPage(session, questions) === session.page)
      .map((mismatch) =>
        this.#view(at, session, mismatch, (page) => {
          session.go(page);
        }),
      );
  }

  #open(part: PartName, session: FormSession): AnyMismatch[] {
    const { definition, visibleAnswers } = session;
    return allMismatches(definition, visibleAnswers, systemClock.today()).filter(
      ({ id }) => !this.#kept.has(`${part} ${id}`),
    );
  }

  #lastPage(session: FormSession, questions: readonly string[]): string | undefined {
    return session.sections.findLast((each) => each.questions.some(({ id }) => questions.includes(id)))
      ?.section.id;
  }

  /** The way to each question that stands on another page. */
  #view(
    part: PartName,
    session: FormSession,
    mismatch: AnyMismatch,
    go: (page: string) => void,
  ): MismatchView {
    const { say, language } = this.#host;
    const asked = questionsOf(session.definition);
    return {
      says: 'age' in mismatch ? say('mismatch-age', mismatch.age) : textIn(mismatch.says, language),
      questions: mismatch.questions.flatMap((id) => {
        const page = session.pageOf(id);
        if (page === undefined || (page === session.page && this.#host.flow.at === part)) return [];
        const change = () => {
          go(page);
        };
        return { label: textIn(asked.find((question) => question.id === id)?.label, language), change };
      }),
      keep: () => {
        this.#kept.add(`${part} ${mismatch.id}`);
        this.#host.focusAfterUpdate('title');
        this.#host.requestUpdate();
      },
    };
  }
}
