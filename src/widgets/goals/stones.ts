import { html, nothing } from 'lit';
import { laterIcon } from '../../element/later-icons.js';
import { formatDate } from '../../i18n/format.js';
import { shortAmount } from '../../i18n/goal-words.js';
import type { Say } from '../../i18n/words.js';
import { daysBetween } from '../../model/goals/dates.js';
import type { Path } from './goal-from-answers.js';

/** Without a year where it can only be the coming one. */
function shortDate(date: string, today: string, language: string): string {
  const near = daysBetween(today, date) < 300;
  return formatDate(date, language, { day: 'numeric', month: 'long', ...(near ? {} : { year: 'numeric' }) });
}

/** The dotted line to the next stone: down from the odd ones, up from the even ones, which stand lower. */
const renderTrail = (down: boolean) =>
  html`<svg class="trail" viewBox="0 0 100 80" preserveAspectRatio="none" aria-hidden="true">
    <path d=${down ? 'M0 21C50 21 50 57 100 57' : 'M0 57C50 57 50 21 100 21'} />
  </svg>`;

/**
 * The small wins as stepping stones. The first stone is where one stands: reached, but not a win, so it has no
 * number. The list says all that the picture shows.
 */
export function renderStones(path: Path, starter: string, today: string, say: Say, language: string) {
  const { baseline, wins, measure } = path;
  const amount = (value: number) => shortAmount({ starter, measure }, value, { say, language });
  const total = wins.length + 1;
  const row = total <= 5 ? total : Math.ceil(total / 2);
  const trail = (index: number) =>
    index === total - 1 || index % row === row - 1 ? nothing : renderTrail(index % 2 === 0);
  return html`<ol class="steps" data-n=${row}>
    <li data-at="done">
      ${trail(0)}<span class="stone">${laterIcon('check')}</span
      ><span><b .textContent=${amount(baseline)}></b><small .textContent=${say('wins-here')}></small></span>
    </li>
    ${wins.map(
      ({ value, by }, index) =>
        html`<li data-at=${index === wins.length - 1 ? 'goal' : nothing}>
          ${trail(index + 1)}<span class="stone" aria-hidden="true" .textContent=${String(index + 1)}></span
          ><span
            ><b .textContent=${amount(value)}></b
            ><small .textContent=${say('goal-by', shortDate(by, today, language))}></small
          ></span>
        </li>`,
    )}
  </ol>`;
}
