import { html, nothing } from 'lit';
import { goalSentence, shortAmount } from '../../i18n/goal-words.js';
import { formatDate } from '../../i18n/format.js';
import type { Say } from '../../i18n/words.js';
import type { Goal } from '../../model/goals/goal.js';
import { mostGoals } from '../../model/goals/slots.js';

/** One goal as far as it goes. */
export interface GoalSlot {
  /** From 1. */
  slot: number;
  /** What it is, in words; empty before that is chosen. */
  text: string;
  /** Whole, and with nothing amiss; undefined until then. */
  goal: Goal | undefined;
}

/** What the page of all goals is handed. */
export interface YoursView {
  say: Say;
  language: string;
  goals: readonly GoalSlot[];
  /** True where somebody would rather choose a goal at the first meeting. */
  later: boolean;
  /** True while a removed goal can be brought back. */
  removed: boolean;
  /** True where a file of ours did not come. */
  sorry: boolean;
  add: () => void;
  edit: (slot: number, page: 'goal' | 'path' | 'plan') => void;
  remove: (slot: number) => void;
  undo: () => void;
  calendar: () => void;
  print: () => void;
}

const button = (words: string, press: () => void, kind = 'link', which = '') =>
  html`<button type="button" class=${kind} @click=${press}>
    ${words}${which ? html`<span class="vh">${which}</span>` : nothing}
  </button>`;

/** The way back after something was removed. */
export const renderUndo = ({ say, removed, undo }: Pick<YoursView, 'say' | 'removed' | 'undo'>) =>
  removed
    ? html`<div class="note undo" role="status">
        <p .textContent=${say('yours-removed')}></p>
        ${button(say('yours-undo'), undo, 'chip')}
      </div>`
    : nothing;

function renderGoal({ slot, text, goal }: GoalSlot, { say, language, edit, remove }: YoursView) {
  const which = ` ${text}`;
  const amount = (value: number) => (goal ? shortAmount(goal, value, { say, language }) : '');
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
        ? html`<p class="says" .textContent=${goalSentence(goal, { say, language })}></p>
            <p class="small soft" .textContent=${say('wins-legend')}></p>
            <ul class="wins">
              ${goal.wins.map(
                ({ value, by }) =>
                  html`<li .textContent=${say('goal-win', amount(value), formatDate(by, language))}></li>`,
              )}
            </ul>`
        : html`<p class="note plain" .textContent=${say('yours-open')}></p>`
    }
    <div class="changes">
      ${(['goal', 'path', 'plan'] as const).map((page) =>
        button(
          say(`yours-${page}`),
          () => {
            edit(slot, page);
          },
          'link',
          which,
        ),
      )}
    </div>
  </section>`;
}

function renderTake({ say, sorry, calendar, print }: YoursView) {
  return html`<section class="q">
    <h3 class="legend" .textContent=${say('take-title')}></h3>
    <p class="hint" .textContent=${say('take-hint')}></p>
    <div class="row">
      ${button(say('take-calendar'), calendar, 'btn quiet')} ${button(say('take-print'), print, 'btn quiet')}
    </div>
    ${sorry ? html`<p class="note plain" role="alert" .textContent=${say('take-sorry')}></p>` : nothing}
  </section>`;
}

/** All goals in one place: add another, change, remove with a way back, and take them along. */
export function renderYours(view: YoursView) {
  const { say, goals, later, add } = view;
  const full = goals.length >= mostGoals;
  return html`
    <h2 class="title" tabindex="-1" .textContent=${say('yours-title', goals.length)}></h2>
    <p class="lead" .textContent=${say(later ? 'yours-later' : 'yours-lead')}></p>
    ${renderUndo(view)} ${goals.map((each) => renderGoal(each, view))}
    <p class="q">
      ${
        full
          ? html`<span class="small soft" .textContent=${say('yours-full')}></span>`
          : button(say(later ? 'yours-set' : 'yours-add'), add, 'btn quiet')
      }
    </p>
    ${goals.some(({ goal }) => goal) ? renderTake(view) : nothing}
  `;
}
