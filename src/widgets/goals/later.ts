import { goalsLater } from '../../i18n/en/goals-later.js';
import { formatDate } from '../../i18n/format.js';
import { shortAmount } from '../../i18n/goal-words.js';
import { registerWords } from '../../i18n/words-controller.js';
import type { VisibleSection } from '../../model/form/visible.js';
import { replan } from '../../model/goals/progress.js';
import { suffixOf } from '../../model/goals/slots.js';
import { renderBack } from './back-page.js';
import { keepWins, signature, starterIn } from './goal-choice.js';
import { moved, type Path } from './goal-path.js';
import type { Given, GoalsHost } from './goals-host.js';
import { renderPathPage, type Taken } from './path-page.js';
import { renderPlanPage } from './plan-page.js';
import { slotOf } from './workshop.js';
import { renderYours } from './yours-page.js';

/** The pages after the first, with their words. Fetched while the first is being filled in. */
export { renderUndo } from './yours-page.js';

registerWords('en', 'goals-later', goalsLater);

function renderAll(host: GoalsHost) {
  const { say, language, shop, shown, show, session } = host;
  const take = () => {
    show({ sorry: false });
    return import('./take-away.js').catch(() => {
      show({ sorry: true });
    });
  };
  const goals = () => shop.whole;
  return renderYours({
    ...{ say, language, goals: shop.goals, later: session.answers.starter === 'later' && shop.later },
    ...{ removed: shown.removed !== undefined, sorry: shown.sorry === true },
    ...{ add: host.add, remove: host.remove, undo: host.undo },
    edit: (slot, page) => {
      host.edit(page + suffixOf(slot));
    },
    calendar: () => {
      void take().then((files) => files?.saveCalendar(goals(), Date.now(), { say, language }));
    },
    print: () => {
      void take().then((files) => files?.printGoals(goals(), { say, language }));
    },
  });
}

function renderReturn(host: GoalsHost) {
  const { shop, shown, show, take, session } = host;
  if (!session.current) return undefined;
  return renderBack(
    {
      ...host,
      goals: shop.goals,
      today: shop.today,
      replanned: shown.replanned,
      replan: (slot) => {
        const goal = shop.draft(slot);
        if (!goal) return;
        const { wins, by, measure, baseline, target } = replan(goal, shop.today, shop.days);
        const suffix = suffixOf(slot);
        take({
          [`dates${suffix}`]: keepWins(wins),
          [`was${suffix}`]: signature(measure.id, baseline, target, by),
          [`by${suffix}`]: by,
        });
        show({ replanned: new Set([...shown.replanned, slot]) });
      },
    },
    session.current,
  );
}

/** What happened to a stone that was moved, in words for who does not see it. */
function movedWords(
  { say, language, shop }: GoalsHost,
  slot: number,
  path: Path,
  index: number,
  moves: boolean,
) {
  const counted = { starter: starterIn(shop.answersOf(slot))?.id ?? '', measure: path.measure };
  const win = (moves ? shop.pathOf(slot) : path)?.wins[index];
  const amount = shortAmount(counted, path.wins[index]?.value ?? 0, { say, language });
  const date = formatDate(win?.by ?? '', language, { weekday: 'long', day: 'numeric', month: 'long' });
  return moves ? say('wins-moved', amount, date) : say('wins-stay', amount);
}

function renderWay(host: GoalsHost, slot: number, section: VisibleSection, card: unknown) {
  const { shop, shown, show, take } = host;
  const suffix = suffixOf(slot);
  const path = shop.pathOf(slot);
  const given = (change: Taken): Given =>
    Object.fromEntries(Object.entries(change).map(([id, answer]) => [id + suffix, answer]));
  return renderPathPage(
    {
      ...host,
      ...{ suffix, path, answers: shop.answersOf(slot), today: shop.today, days: shop.days },
      moved: shown.moved,
      take: (change) => {
        const [first = 'by'] = Object.keys(change);
        take({ ...given(change), [`dates${suffix}`]: undefined }, `#q-${first}${suffix}`);
      },
      makeSmaller: (change) => {
        const again = { [`dates${suffix}`]: undefined, [`confidence${suffix}`]: undefined };
        take({ ...given(change), ...again }, `#q-confidence${suffix}`);
        show({ resized: true });
      },
      move: (index, days) => {
        const change = path && moved(path, index, days, shop.today, shop.days);
        if (change) take(given(change));
        if (path) show({ moved: movedWords(host, slot, path, index, change !== undefined) });
      },
    },
    section,
    card,
  );
}

const renderPlanFor = (host: GoalsHost, slot: number, section: VisibleSection, card: unknown) => {
  const { shop, shown, show, take } = host;
  return renderPlanPage(
    {
      ...host,
      ...{ suffix: suffixOf(slot), levels: shop.levelsOf(slot), open: shown.open },
      change: (id) => {
        show({ open: new Set([...shown.open, id]) });
        take({}, `#q-${id}`);
      },
    },
    section,
    card,
  );
};

/**
 * A page after the first.
 * @param section - Its questions as they are asked here; undefined for a page about all goals.
 * @param card - The plan so far.
 */
export function renderLater(host: GoalsHost, section?: VisibleSection, card?: unknown) {
  const { page } = host.session;
  if (page === 'yours') return renderAll(host);
  if (page === 'back') return renderReturn(host);
  const slot = slotOf(page) ?? 1;
  if (!section) return undefined;
  return page.startsWith('path')
    ? renderWay(host, slot, section, card)
    : renderPlanFor(host, slot, section, card);
}
