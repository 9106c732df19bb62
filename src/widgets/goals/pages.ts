import { html } from 'lit';
import { slotOf, suffixOf } from '../../model/goals/slots.js';
import { dress } from './dress.js';
import { renderGoalPage } from './goal-page.js';
import type { GoalsHost, OneGoal } from './goals-host.js';
import { renderCard } from './plan-card.js';

const renderLoading = ({ say }: GoalsHost) => html`<p .textContent=${say('loading')}></p>`;

/** The page of one goal that the session stands on, with its questions dressed for this person. */
function oneGoal(host: GoalsHost): OneGoal | undefined {
  const { page, current } = host.session;
  const slot = slotOf(page);
  if (!current || slot === undefined) return undefined;
  const suffix = suffixOf(slot);
  const { soFar, shown } = host;
  const answers = soFar.answersOf(slot);
  const path = soFar.pathOf(slot);
  const situation = {
    ...{ ...host, ...soFar.known, answers, path },
    ...{ resized: shown.resized ?? false, another: slot > 1 },
  };
  const questions = current.questions.flatMap(
    (question) => dress(question, question.id.slice(0, question.id.length - suffix.length), situation) ?? [],
  );
  return { ...host, ...current, slot, suffix, answers, path, questions };
}

/** The page of the goals that the session stands on; undefined for a page of another kind. */
export function renderGoals(host: GoalsHost) {
  const { session, later } = host;
  if (session.page === 'yours') return later ? later.renderYours(host) : renderLoading(host);
  if (session.page === 'back') return later ? later.renderBack(host) : renderLoading(host);
  const page = oneGoal(host);
  if (!page) return undefined;
  if (session.page.startsWith('goal')) return html`${later?.renderUndo(host)} ${renderGoalPage(page)}`;
  if (!later) return renderLoading(host);
  const card = renderCard(host, page.slot, 'here');
  return session.page.startsWith('path') ? later.renderPath(page, card) : later.renderPlan(page, card);
}

/** The plan so far, to stand beside a page of one goal. */
export function renderBeside(host: GoalsHost) {
  const slot = slotOf(host.session.page);
  return slot && host.soFar.answersOf(slot).starter !== 'later' ? renderCard(host, slot) : undefined;
}
