import { html, nothing } from 'lit';
import { goalSentence, formatWin } from '../../i18n/format-goal.js';
import { formatDate } from '../../i18n/format.js';
import { maxGoals, suffixOf } from '../../model/goals/goal-index.js';
import type { LoadedPageContext } from './page-context.js';
import type { BuiltGoal } from './goal-builder.js';

const button = (words: string, press: () => void, kind = 'link', which = '') =>
  html`<button type="button" class=${kind} @click=${press}>
    ${words}${which ? html`<span class="visually-hidden">${which}</span>` : nothing}
  </button>`;

/** The way back after something was removed. */
export const renderUndo = ({ say, shown, undo }: LoadedPageContext) =>
  shown.removed
    ? html`<div class="note undo" role="status">
        <p .textContent=${say('yours-removed')}></p>
        ${button(say('yours-undo'), undo, 'chip')}
      </div>`
    : nothing;

function renderGoal({ slot, text, goal }: BuiltGoal, { say, language, edit, remove }: LoadedPageContext) {
  const which = ` ${text}`;
  const speech = { say, language };
  return html`<section class="sheet yours">
    <header role="none">
      <h3 .textContent=${text || say('another-title')}></h3>
      ${button(
        say('yours-remove'),
        () => {
          remove(slot);
        },
        'link',
        which,
      )}
    </header>
    ${
      goal
        ? html`<p class="says" .textContent=${goalSentence(goal, speech)}></p>
            <p class="small soft" .textContent=${say('wins-legend')}></p>
            <ul class="wins">
              ${goal.wins.map(
                (win) =>
                  html`<li
                    .textContent=${say('goal-win', formatWin(goal, win, speech), formatDate(win.by, language))}
                  ></li>`,
              )}
            </ul>`
        : html`<p class="note plain" .textContent=${say('yours-open')}></p>`
    }
    <div class="changes">
      ${(['goal', 'path', 'plan'] as const).map((page) =>
        button(
          say(`yours-${page}`),
          () => {
            edit(page + suffixOf(slot));
          },
          'link',
          which,
        ),
      )}
    </div>
  </section>`;
}

/** A calendar file, and a page to print: fetched when they are asked for. */
function renderTake({ say, language, shown, show, soFar }: LoadedPageContext) {
  const take = async () => {
    show({ sorry: false });
    try {
      return await import('./export.js');
    } catch {
      show({ sorry: true });
      return undefined;
    }
  };
  const calendar = async () => {
    (await take())?.saveCalendar(soFar.whole, soFar.clock, { say, language });
  };
  const print = async () => {
    (await take())?.printGoals(soFar.whole, { say, language });
  };
  return html`<section class="question">
    <h3 class="legend" .textContent=${say('take-title')}></h3>
    <p class="hint" .textContent=${say('take-hint')}></p>
    <div class="row">
      ${button(say('take-calendar'), () => void calendar(), 'btn quiet')}
      ${button(say('take-print'), () => void print(), 'btn quiet')}
    </div>
    ${shown.sorry ? html`<p class="note plain" role="alert" .textContent=${say('take-sorry')}></p>` : nothing}
  </section>`;
}

/** All goals in one place: add another, change, remove with a way back, and take them along. */
export function renderOverview(host: LoadedPageContext) {
  const { say, soFar, add } = host;
  const { goals, undecided } = soFar;
  return html`
    <h2 class="title" tabindex="-1" .textContent=${say('yours-title', goals.length)}></h2>
    <p class="lead" .textContent=${say(undecided ? 'yours-later' : 'yours-lead')}></p>
    ${renderUndo(host)} ${goals.map((each) => renderGoal(each, host))}
    <p class="question">
      ${
        goals.length >= maxGoals
          ? html`<span class="small soft" .textContent=${say('yours-full')}></span>`
          : button(say(undecided ? 'yours-set' : 'yours-add'), add, 'btn quiet')
      }
    </p>
    ${goals.some(({ goal }) => goal) ? renderTake(host) : nothing}
  `;
}
