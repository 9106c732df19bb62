import type { Answers } from '../../model/form/answers.js';
import type { FormSession } from '../../model/form/session.js';
import { slotAnswers, slotOf, slotsIn, suffixOf, withoutSlot } from '../../model/goals/slots.js';
import type { GoalsHost, Shown } from './goals-host.js';
import type { WaysBack } from './ways-back.js';

/** What the element gives to work with. */
interface Around {
  session: FormSession;
  ways: WaysBack;
  shown: Shown;
  show: (change: Partial<Shown>) => void;
  focusTitle: () => void;
}

/** Goals that come and go: what can be done from the page of all of them. */
export function allGoals({ session, ways, shown, show, focusTitle }: Around) {
  const replace = (answers: Answers, page: string, removed?: Answers) => {
    session.replace(answers);
    session.go(page);
    show({ page: session.page, removed });
    focusTitle();
  };
  const go = (page: string, edit: boolean) => {
    ways.go('yours', page, edit);
    session.go(page);
  };
  const acts: Pick<GoalsHost, 'edit' | 'add' | 'remove' | 'neverMind' | 'undo'> = {
    edit: (page) => {
      go(page, true);
    },
    add: () => {
      const { answers } = session;
      const slot = answers.starter === 'later' ? 1 : slotsIn(answers).length + 1;
      if (slot === 1) session.answer('starter', undefined);
      else session.answer('count', slot);
      go(`goal${suffixOf(slot)}`, false);
    },
    remove: (slot) => {
      const { answers } = session;
      const rest = withoutSlot(answers, slot);
      replace(rest, Object.keys(rest).length > 0 ? 'yours' : 'goal', answers);
    },
    neverMind: (slot) => {
      session.replace(withoutSlot(session.answers, slot));
      session.go('yours');
    },
    undo: () => {
      if (shown.removed) replace(shown.removed, 'yours');
    },
  };
  return acts;
}

/** Goes back to a page by the way one came. A goal of which nothing is there yet was not begun. */
export function goBackTo(from: string, session: FormSession, ways: WaysBack): void {
  const { answers, page } = session;
  const slot = slotOf(page) ?? 1;
  ways.returned(page);
  if (Object.keys(slotAnswers(answers, slot)).length === 0)
    session.replace(slot === 1 ? { starter: 'later' } : withoutSlot(answers, slot));
  session.go(from);
}
