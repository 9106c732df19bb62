import { html } from 'lit';
import { goalIndexOf, suffixOf } from '../../model/goals/goal-index.js';
import { adaptQuestion } from './adapt-question.js';
import { renderGoalPage } from './goal-page.js';
import type { PageContext, GoalContext } from './page-context.js';
import { renderCard } from './plan-card.js';

/** The page of one goal that the session stands on, with its questions dressed for this person. */
function oneGoal<Host extends PageContext>(
  host: Host,
  path: GoalContext['path'],
): (Host & GoalContext) | undefined {
  const { page, current } = host.session;
  const slot = goalIndexOf(page);
  if (!current || slot === undefined) return undefined;
  const suffix = suffixOf(slot);
  const { soFar, shown } = host;
  const answers = soFar.answersOf(slot);
  const situation = {
    ...{ ...host, ...soFar.known, answers, path },
    ...{ resized: shown.resized ?? false, another: slot > 1 },
  };
  const questions = current.questions.flatMap(
    (question) =>
      adaptQuestion(question, question.id.slice(0, question.id.length - suffix.length), situation) ?? [],
  );
  return { ...host, ...current, slot, suffix, answers, path, questions };
}

/** The page of the goals that the session stands on; undefined for a page of another kind. */
export function renderGoals(host: PageContext) {
  const { later } = host;
  const { page } = host.session;
  const slot = goalIndexOf(page);
  if (slot === undefined && page !== 'yours' && page !== 'back') return undefined;
  const all = later?.whole(host);
  if (page.startsWith('goal')) {
    const first = oneGoal(all ?? host, undefined);
    return first && html`${all && later?.renderUndo(all)} ${renderGoalPage(first)}`;
  }
  const loading = html`<p .textContent=${host.say('loading')}></p>`;
  if (!later || !all) return loading;
  if (page === 'yours') return later.renderOverview(all);
  if (slot === undefined) return host.renderBack ? host.renderBack(all) : loading;
  const one = oneGoal(all, all.soFar.pathOf(slot));
  const card = renderCard(host, slot, all.soFar.draft(slot), 'here');
  return one && (page.startsWith('path') ? later.renderPath(one, card) : later.renderPlan(one, card));
}

/** The plan so far, to stand beside a page of one goal. */
export function renderBeside(host: PageContext) {
  const { soFar, later, session } = host;
  const slot = goalIndexOf(session.page);
  if (slot === undefined || soFar.answersOf(slot).starter === 'later') return undefined;
  return renderCard(host, slot, later?.make(soFar).draft(slot));
}
