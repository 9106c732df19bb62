import { goalsPages } from '../../i18n/en/goals-pages.js';
import { goalSummary } from '../../i18n/format-goal.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import type { SummarySection } from '../../model/flow/summary.js';
import { goalActions } from './goal-actions.js';
import { givenTo, winWritten } from './goal-path.js';
import type { LazyPages } from './page-context.js';
import { GoalBuilder } from './goal-builder.js';
import { renderPath } from './path-page.js';
import { renderPlan } from './plan-page.js';
import { renderUndo, renderOverview } from './overview-page.js';

registerMessages('en', 'goals-pages', goalsPages);

function summarise({ whole, source: { say, language } }: GoalBuilder): readonly SummarySection[] {
  const title = (index: number) =>
    whole.length > 1 ? say('another-short', say('goal-title'), index + 1) : say('goal-title');
  const undecided = [{ label: say('goal-row'), words: say('goal-later'), own: false }];
  if (whole.length === 0) return [{ id: 'yours', title: title(0), rows: undecided }];
  return whole.map((goal, index) => ({
    id: 'yours',
    title: title(index),
    rows: goalSummary(goal, { say, language }, '\n'),
  }));
}

/** All that comes after the first page, with its words. Fetched while that one is being filled in. */
export const lazyPages: LazyPages = {
  ...{ renderPath, renderPlan, renderOverview, renderUndo, summarise },
  make: ({ source }) => new GoalBuilder(source),
  whole: (host) => ({ ...host, ...goalActions(host), soFar: new GoalBuilder(host.soFar.source) }),
  putWritten: (made, slot) => {
    const path = made.pathOf(slot);
    const written = path && winWritten(made.answersOf(slot), path, made.today);
    return givenTo(slot, written?.given ?? {});
  },
};
