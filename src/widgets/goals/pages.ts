import { html } from 'lit';
import { suffixOf, withoutSlot } from '../../model/goals/slots.js';
import { dress } from './dress.js';
import { weightLimit } from './goal-faults.js';
import { renderGoalPage } from './goal-page.js';
import type { GoalsHost } from './goals-host.js';
import { renderPlan } from './plan-card.js';
import { slotOf } from './workshop.js';

const renderLoading = ({ say }: GoalsHost) => html`<p .textContent=${say('loading')}></p>`;

const renderCard = ({ say, language, shop, later }: GoalsHost, slot: number, here?: 'here') =>
  renderPlan({ say, language, goal: later && shop.draft(slot), text: shop.textOf(slot) }, here);

/**
 * The page of the goals that the session stands on; undefined for a page of another kind.
 * @param beside - The card that stands beside the page, instead of the page.
 */
export function renderGoals(host: GoalsHost, beside = false) {
  const { session, shop, shown, say, take, later } = host;
  const { page, current } = session;
  const slot = slotOf(page);
  if (beside) return slot && shop.answersOf(slot).starter !== 'later' ? renderCard(host, slot) : undefined;
  if (page === 'yours' || page === 'back') return later ? later.renderLater(host) : renderLoading(host);
  if (!current || slot === undefined) return undefined;

  const suffix = suffixOf(slot);
  const answers = shop.answersOf(slot);
  const { resized = false } = shown;
  const known = { ...shop.situation, answers, path: shop.pathOf(slot) };
  const situation = { ...host, ...known, resized, another: slot > 1 };
  const questions = current.questions.flatMap(
    (question) => dress(question, question.id.slice(0, question.id.length - suffix.length), situation) ?? [],
  );
  const section = { ...current, questions };
  if (!page.startsWith('goal'))
    return later ? later.renderLater(host, section, renderCard(host, slot, 'here')) : renderLoading(host);
  return html`${later?.renderUndo({ say, removed: shown.removed !== undefined, undo: host.undo })}
  ${renderGoalPage(
    {
      ...host,
      suffix,
      limit: weightLimit(answers),
      choose: (starter) => {
        session.answer(`starter${suffix}`, starter);
        take({}, `#q-starter${suffix}`);
      },
      neverMind:
        slot === 1
          ? undefined
          : () => {
              session.replace(withoutSlot(session.answers, slot));
              session.go('yours');
            },
    },
    section,
  )}`;
}
