import type { Answers } from '../../model/form/answers.js';
import { goalIndexesIn, suffixOf, withoutGoal } from '../../model/goals/goal-index.js';
import type { PageContext, LoadedPageContext } from './page-context.js';

/** Goals that come and go: what can be done from the page of all of them. */
export function goalActions({ session, ways, shown, show, focusTitle }: PageContext) {
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
  const acts: Pick<LoadedPageContext, 'edit' | 'add' | 'remove' | 'cancelGoal' | 'undo'> = {
    edit: (page) => {
      go(page, true);
    },
    add: () => {
      const { answers } = session;
      const slot = answers.starter === 'later' ? 1 : goalIndexesIn(answers).length + 1;
      if (slot === 1) session.answer('starter', undefined);
      else session.answer('count', slot);
      go(`goal${suffixOf(slot)}`, false);
    },
    remove: (slot) => {
      const { answers } = session;
      const rest = withoutGoal(answers, slot);
      replace(rest, Object.keys(rest).length > 0 ? 'yours' : 'goal', answers);
    },
    cancelGoal: (slot) => {
      session.replace(withoutGoal(session.answers, slot));
      session.go('yours');
    },
    undo: () => {
      if (shown.removed) replace(shown.removed, 'yours');
    },
  };
  return acts;
}
