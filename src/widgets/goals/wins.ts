import { html, nothing } from 'lit';
import { icon } from '../../element/icons.js';
import { formatDate } from '../../i18n/format.js';
import { formatWin, type Counted } from '../../i18n/format-goal.js';
import { isAnswered } from '../../model/form/answers.js';
import { earnedOn } from '../../model/goals/progress.js';
import { hasRoom, type Win } from '../../model/goals/wins.js';
import { starterIn } from './goal-answers.js';
import { heightOf } from './goal-issues.js';
import { moved, winWritten, without, type Given, type Path } from './goal-path.js';
import type { LoadedGoalContext } from './page-context.js';
import { ask, give } from './page-helpers.js';
import { renderPathView, shortDate } from './path-view.js';

/** The stones of a path that is there, with the words for them. */
interface Wins {
  page: LoadedGoalContext;
  path: Path;
  goal: Counted & Pick<Path, 'baseline' | 'wins'>;
  earned: (win: Win) => boolean;
  words: (win: Win) => string;
}

function winsOf(page: LoadedGoalContext, path: Path): Wins {
  const { say, language, answers, soFar, slot } = page;
  const goal = { ...path, starter: starterIn(answers)?.id ?? '' };
  const draft = soFar.draft(slot);
  const height = heightOf(answers, path.measure);
  return {
    ...{ page, path, goal },
    earned: (win) => draft !== undefined && earnedOn(win, draft, soFar.today, height) !== undefined,
    words: (win) => formatWin(goal, win, { say, language }),
  };
}

/** Changes the small wins, says so, and keeps the way back. */
function change({ page }: Wins, given: Given, words: string): void {
  const { answers, show } = page;
  const undo = Object.fromEntries(Object.keys(given).map((id) => [id, answers[id]]));
  give(page, given, '.did');
  show({ did: { words, undo }, writing: false });
}

/** Moves one by some days, and says where to, for who does not see it. */
function move({ page, path, words }: Wins, index: number, days: number): void {
  const { say, language, show, soFar, slot } = page;
  const win = path.wins[index];
  const given = moved(path, index, days, soFar.today);
  if (!win) return;
  if (!given) {
    show({ did: { words: say('wins-stay', words(win)) } });
    return;
  }
  give(page, given);
  const { by } = soFar.pathOf(slot)?.wins[index] ?? win;
  const date = formatDate(by, language, { weekday: 'long', day: 'numeric', month: 'long' });
  show({ did: { words: say('wins-moved', words(win), date) } });
}

/** The same as lines of text, each with its buttons: dragging is never the only way. */
function renderLines(wins: Wins) {
  const { page, path, earned, words } = wins;
  const { say, language, soFar } = page;
  const button = (label: string, win: Win, press: () => void) =>
    html`<button type="button" class="chip" @click=${press}>
      ${label}<span class="visually-hidden"> ${words(win)}</span>
    </button>`;
  const renderRemove = (win: Win, index: number) => {
    const given = without(path, index);
    return given
      ? button(say('wins-remove'), win, () => {
          change(wins, given, say('wins-removed', words(win)));
        })
      : nothing;
  };
  return html`<details class="why moves">
    <summary>${icon('chevron')}<span .textContent=${say('wins-move')}></span></summary>
    <div>
      <p class="small soft" .textContent=${say('wins-move-hint')}></p>
      <ul>
        ${path.wins.map((win, index) =>
          earned(win)
            ? nothing
            : html`<li>
                <span
                  .textContent=${say('goal-win', words(win), shortDate(win.by, soFar.today, language))}
                ></span>
                ${[-1, 1].map((days) =>
                  button(say(days < 0 ? 'wins-earlier' : 'wins-later'), win, () => {
                    move(wins, index, days);
                  }),
                )}
                ${renderRemove(win, index)}
              </li>`,
        )}
      </ul>
    </div>
  </details>`;
}

/** What was done last, with the way back. */
function renderDid({ page }: Wins) {
  const { say, show, shown } = page;
  const { words = '', undo } = shown.did ?? {};
  const takeBack = () => {
    if (undo) give(page, undo, '.did');
    show({ did: { words: say('wins-undone') } });
  };
  return html`<div class="did small" role="status" tabindex="-1">
    <span .textContent=${words}></span>
    ${undo ? html`<button type="button" class="chip" @click=${takeBack} .textContent=${say('wins-undo')}></button>` : nothing}
  </div>`;
}

/** Room to write a small win of one's own: what is written stays among the answers until it is on the path. */
function renderOwn(wins: Wins) {
  const { page, path, words } = wins;
  const { say, language, session, show, shown, answers, soFar } = page;
  const begun = isAnswered(answers.win) || isAnswered(answers['win-by']);
  if (!begun && !hasRoom(path.wins)) return html`<p class="small soft" .textContent=${say('wins-full')}></p>`;
  if (!begun && !shown.writing)
    return html`<button
      type="button"
      class="btn quiet own-open"
      @click=${() => {
        show({ writing: true, did: undefined });
        give(page, {}, 'win');
      }}
      .textContent=${say('wins-add')}
    ></button>`;
  const put = () => {
    const written = winWritten(answers, path, soFar.today);
    session.checkPage();
    const fault = session.issues.find(({ question }) => question.startsWith('win'));
    if (fault) page.answer({}, `#q-${fault.question}`);
    else if (!written) give(page, {}, 'win');
    else {
      const date = formatDate(written.own.by, language);
      change(wins, written.given, say('wins-added', words(written.own), date));
    }
  };
  const leave = () => {
    give(page, { win: undefined, 'win-by': undefined }, '.own-open');
    show({ writing: false });
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault(); // Enter here puts it on the path; it does not leave the page
    put();
  };
  return html`<fieldset class="question own" @keydown=${enter}>
    <legend .textContent=${say('wins-add')}></legend>
    <p class="hint" .textContent=${say('wins-add-hint')}></p>
    ${ask(page, 'win')}${ask(page, 'win-by')}
    <div class="row">
      <button type="button" class="btn quiet" @click=${put} .textContent=${say('wins-add-it')}></button>
      <button type="button" class="btn bare" @click=${leave} .textContent=${say('wins-add-no')}></button>
    </div>
  </fieldset>`;
}

/** The small wins of a path: the stones, what can be changed about them, and where their pace comes from. */
export function renderWins(page: LoadedGoalContext) {
  const { say, language, path, soFar, answers } = page;
  const wins = path && winsOf(page, path);
  const hint = path
    ? `${say('wins-hint')}${soFar.days.length > 0 ? ` ${say('wins-week')}` : ''}`
    : say('wins-empty');
  return html`<section class="question">
    <h3 class="legend" .textContent=${say('wins-legend')}></h3>
    <p class="hint" .textContent=${hint}></p>
    ${
      wins
        ? html`${renderPathView({
            ...{ ...wins, say, language, today: soFar.today },
            move: (index, days) => {
              move(wins, index, days);
            },
          })}
          ${renderLines(wins)} ${renderDid(wins)} ${renderOwn(wins)}`
        : nothing
    }
    ${
      path && starterIn(answers)?.id !== 'first'
        ? html`<details class="why">
            <summary>${icon('chevron')}<span .textContent=${say('pace-why')}></span></summary>
            <div class="soft" .textContent=${say('pace-source', path.measure.pace.source)}></div>
          </details>`
        : nothing
    }
  </section>`;
}
