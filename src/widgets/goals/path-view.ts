import { html, nothing } from 'lit';
import { extraIcon } from '../../element/extra-icons.js';
import { formatDate } from '../../i18n/format.js';
import { shortAmount, formatWin, type Counted } from '../../i18n/format-goal.js';
import type { Say } from '../../i18n/messages.js';
import { daysBetween } from '../../model/goals/dates.js';
import { isOwn, type Win } from '../../model/goals/wins.js';

/** What the stones show. */
export interface PathView {
  goal: Counted & { baseline: number; wins: readonly Win[] };
  /** ISO date. */
  today: string;
  say: Say;
  language: string;
  /** Whether a win was reached. */
  earned?: (win: Win) => boolean;
  /** Moves a win by some days; without it the stones stay where they are. */
  move?: (index: number, days: number) => void;
}

/** Without a year where it can only be the coming one. */
export function shortDate(date: string, today: string, language: string): string {
  const near = Math.abs(daysBetween(today, date)) < 300;
  return formatDate(date, language, { day: 'numeric', month: 'long', ...(near ? {} : { year: 'numeric' }) });
}

/** The dotted line to the next stone: down from the odd ones, up from the even ones, which stand lower. */
const renderTrail = (down: boolean) =>
  html`<svg class="trail" viewBox="0 0 100 80" preserveAspectRatio="none" aria-hidden="true">
    <path d=${down ? 'M0 21C50 21 50 57 100 57' : 'M0 57C50 57 50 21 100 21'} />
  </svg>`;

/** Pixels that a stone is dragged for each day. */
const dayWidth = 8;

/** Stones that are being dragged: where it began, and how many days it has moved. */
const drags = new WeakMap<EventTarget, { from: number; days: number }>();

/** Dragging towards the end of the line is later, so in a script from right to left it is to the left. */
function dragging(move: (days: number) => void) {
  return {
    down(event: PointerEvent) {
      const stone = event.currentTarget as HTMLElement;
      if (event.button !== 0) return;
      stone.setPointerCapture(event.pointerId);
      drags.set(stone, { from: event.clientX, days: 0 });
    },
    move(event: PointerEvent) {
      const stone = event.currentTarget as HTMLElement;
      const drag = drags.get(stone);
      if (!drag) return;
      const way = stone.matches(':dir(rtl)') ? -1 : 1;
      const days = Math.trunc(((event.clientX - drag.from) * way) / dayWidth);
      if (days !== drag.days) move(days - drag.days);
      drag.days = days;
    },
    up(event: PointerEvent) {
      drags.delete(event.currentTarget as HTMLElement);
    },
  };
}

function renderStone(words: unknown, move: ((days: number) => void) | undefined) {
  if (!move) return html`<span class="stone" aria-hidden="true">${words}</span>`;
  const drag = dragging(move);
  return html`<span
    class="stone drag"
    aria-hidden="true"
    @pointerdown=${drag.down}
    @pointermove=${drag.move}
    @pointerup=${drag.up}
    @pointercancel=${drag.up}
    >${words}</span
  >`;
}

/**
 * The small wins as stepping stones. The first stone is where one stands: reached, but not a win, so it has no
 * number. The list says all that the picture shows.
 */
export function renderPathView({ goal, today, say, language, earned, move }: PathView) {
  const { baseline, wins } = goal;
  const speech = { say, language };
  const total = wins.length + 1;
  const row = total <= 5 ? total : Math.ceil(total / 2);
  const trail = (index: number) =>
    index === total - 1 || index % row === row - 1 ? nothing : renderTrail(index % 2 === 0);
  return html`<ol class="steps" data-n=${row}>
    <li data-at="done">
      ${trail(0)}<span class="stone" aria-hidden="true">${extraIcon('check')}</span
      ><span
        ><b .textContent=${shortAmount(goal, baseline, speech)}></b
        ><small .textContent=${say('wins-here')}></small
      ></span>
    </li>
    ${wins.map((win, index) => {
      const done = earned?.(win) === true;
      const at = done ? 'done' : isOwn(win) ? 'own' : index === wins.length - 1 ? 'goal' : nothing;
      const mine =
        move &&
        ((days: number) => {
          move(index, days);
        });
      return html`<li data-at=${at}>
        ${trail(index + 1)}${renderStone(done ? extraIcon('check') : index + 1, done ? undefined : mine)}<span
          ><b .textContent=${formatWin(goal, win, speech)}></b
          ><small
            .textContent=${done ? say('wins-reached') : say('goal-by', shortDate(win.by, today, language))}
          ></small
        ></span>
      </li>`;
    })}
  </ol>`;
}
