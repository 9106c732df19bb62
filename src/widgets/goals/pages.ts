import { html } from 'lit';
import type { FormView } from '../../controls/section.js';
import { formatDate } from '../../i18n/format.js';
import { shortAmount } from '../../i18n/goal-words.js';
import type { Answer, Answers } from '../../model/form/answers.js';
import { replan } from '../../model/goals/progress.js';
import { suffixOf, withoutSlot } from '../../model/goals/slots.js';
import { renderBack } from './back-page.js';
import { dress } from './dress.js';
import { keepWins, signature, starterIn } from './goal-choice.js';
import { weightLimit } from './goal-faults.js';
import { moved, type Path } from './goal-path.js';
import { renderGoalPage } from './goal-page.js';
import { renderPathPage, type Taken } from './path-page.js';
import { renderPlan } from './plan-card.js';
import { renderPlanPage } from './plan-page.js';
import { slotOf, type Workshop } from './workshop.js';
import { renderUndo, renderYours } from './yours-page.js';

type Given = Readonly<Record<string, Answer | undefined>>;

/** What is shown beside the answers, for as long as the page stands. */
interface Shown {
  page?: string;
  /** What the last move of a stone did, in words. */
  moved: string;
  /** Outcomes that are being changed, by the ids of their questions. */
  open: ReadonlySet<string>;
  /** Goals whose next steps were planned anew. */
  replanned: ReadonlySet<number>;
  /** True when the path was just made smaller: the ruler then says so and asks again. */
  resized?: boolean;
  /** All answers before a goal was removed. */
  removed?: Answers | undefined;
  /** True where a file of ours did not come. */
  sorry?: boolean;
}

/** What the pages are handed by the element. */
export interface GoalsHost extends FormView {
  shop: Workshop;
  shown: Shown;
  show: (change: Partial<Shown>) => void;
  /** Takes answers in the person's stead, because they pressed for it; then focus goes to what changed. */
  take: (answers: Given, focus?: string) => void;
  edit: (page: string) => void;
  add: () => void;
  remove: (slot: number) => void;
  undo: () => void;
}

const renderCard = ({ say, language, shop }: GoalsHost, slot: number, here?: 'here') =>
  renderPlan({ say, language, goal: shop.draft(slot), text: shop.textOf(slot) }, here);

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

function renderWay(host: GoalsHost, slot: number, section: Parameters<typeof renderPathPage>[1]) {
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
    renderCard(host, slot, 'here'),
  );
}

/**
 * The page of the goals that the session stands on; undefined for a page of another kind.
 * @param beside - The card that stands beside the page, instead of the page.
 */
export function renderGoals(host: GoalsHost, beside = false) {
  const { session, shop, shown, say, show, take } = host;
  const { page, current } = session;
  const slot = slotOf(page);
  if (beside) return slot && shop.answersOf(slot).starter !== 'later' ? renderCard(host, slot) : undefined;
  if (page === 'yours') return renderAll(host);
  if (page === 'back') return renderReturn(host);
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
  if (page.startsWith('path')) return renderWay(host, slot, section);
  if (page.startsWith('plan'))
    return renderPlanPage(
      {
        ...host,
        ...{ suffix, levels: shop.levelsOf(slot), open: shown.open },
        change: (id) => {
          show({ open: new Set([...shown.open, id]) });
          take({}, `#q-${id}`);
        },
      },
      section,
      renderCard(host, slot, 'here'),
    );
  return html`${renderUndo({ say, removed: shown.removed !== undefined, undo: host.undo })}
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
