import type { FormSession } from '../../model/form/session.js';
import { answersOfGoal, goalIndexOf, withoutGoal } from '../../model/goals/goal-index.js';

/** From one page to another that is not the next. */
interface Jump {
  from: string;
  to: string;
  /** True where one page is changed from the page of all goals, which then comes up again. */
  edit: boolean;
}

/** Where Back leads from pages that were reached by another way than Continue: to where the person was. */
export class BackStack {
  #jumps: Jump[] = [];

  /** Begins anew. Somebody who comes back with goals starts on a page that has others before it. */
  begin(first = ''): void {
    this.#jumps = first ? [{ from: '', to: first, edit: false }] : [];
  }

  go(from: string, to: string, edit = false): void {
    this.#jumps.push({ from, to, edit });
  }

  /** True while one page is changed from the page of all goals. */
  get editing(): boolean {
    return this.#jumps.some(({ edit }) => edit);
  }

  /** The page that Back leads to, where it is not the one before; `''` is out of the goals. */
  from(page: string): string | undefined {
    const jump = this.#jumps.at(-1);
    if (jump?.to === page) return jump.from;
    return page.startsWith('goal-') ? 'yours' : undefined; // a further goal begins on the page of all
  }

  /** A page was left by the way that it was reached. */
  returned(page: string): void {
    this.#jumps = this.#jumps.filter(({ to }) => to !== page);
  }

  /** On the page of all goals every way that began there has ended. */
  arrived(): void {
    this.#jumps = this.#jumps.filter(({ from }) => from === '');
  }
}

/** Goes back to a page by the way one came. A goal of which nothing is there yet was not begun. */
export function goBackTo(from: string, session: FormSession, ways: BackStack): void {
  const { answers, page } = session;
  const slot = goalIndexOf(page) ?? 1;
  ways.returned(page);
  if (Object.keys(answersOfGoal(answers, slot)).length === 0)
    session.replace(slot === 1 ? { starter: 'later' } : withoutGoal(answers, slot));
  session.go(from);
}
