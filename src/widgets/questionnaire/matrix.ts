import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { anchorOf, renderWhy } from '../../controls/field.js';
import { fieldOf, type FormView } from '../../controls/section.js';
import { live } from '../../controls/live.js';
import type { QuestionOf } from '../../model/form/definition.js';
import type { Tongue } from './tongue.js';

type Row = QuestionOf<'choice'>;

export interface MatrixMemory {
  /** Id of the row that was opened; without one, the first that has no answer is open. */
  opened: string | undefined;
  /** Whether the last thing that happened was a tap or a click, rather than a key. */
  byPointer: boolean;
}

/** What the matrix needs beside the form: which row is open, and how to open another. */
export interface MatrixView extends FormView {
  rows: readonly Row[];
  /** The stem that the rows complete. */
  stem: string;
  /** True where the page's heading says the stem already. */
  stemSaid: boolean;
  /** The languages of the stem, the answers and the rows. */
  tongues: Readonly<Record<'frame' | 'options' | 'items', Tongue>>;
  /** What the matrix remembers from one moment to the next. Its owner keeps it. */
  memory: MatrixMemory;
  open: (row: string | undefined) => void;
  /** Resolves when what was opened is on screen. */
  shown: () => Promise<unknown>;
}

const answered = ({ session }: MatrixView, { id, options }: Row): boolean =>
  options.some((option) => option.id === session.answers[id]);

/** As a grid the rows show their headings; as cards, on a phone, they do not. */
const isGrid = (fieldset: Element): boolean => !!fieldset.querySelector('.heads')?.getClientRects().length;

/** Opens a row and moves the focus to its answer, or to its first option. */
async function focusRow(view: MatrixView, fieldset: Element, at: number): Promise<void> {
  const row = view.rows[at];
  if (!row) return;
  view.open(row.id);
  await view.shown();
  const item = fieldset.querySelectorAll('.item')[at];
  (item?.querySelector<HTMLElement>('input:checked') ?? item?.querySelector('input'))?.focus();
}

/** Once a card has folded under the finger, the focus goes on to the card that opened, or stays at its own Change. */
async function followFold(view: MatrixView, item: Element): Promise<void> {
  await view.shown();
  const input = item.querySelector('input');
  if (!input || input.getClientRects().length > 0) return;
  const open = item.parentElement?.querySelector<HTMLElement>('.item[data-at=now] input');
  (open ?? item.querySelector<HTMLElement>('.recap button'))?.focus({ preventScroll: true });
}

/**
 * Digits answer and move on. In the grid, up and down change the row and Tab leaves the questions; left and right are
 * the radios' own. On cards every key is left to the browser: a list of radios is used up and down.
 */
function steer(view: MatrixView, event: KeyboardEvent): void {
  const { rows, session } = view;
  const fieldset = event.currentTarget as Element;
  const at = [...fieldset.querySelectorAll('.item')].findIndex((item) => item.matches(':focus-within'));
  const row = rows[at];
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  const option = /^[1-9]$/.test(event.key) ? row.options[Number(event.key) - 1] : undefined;
  if (option) {
    event.preventDefault();
    session.answer(row.id, option.id);
    void focusRow(view, fieldset, Math.min(at + 1, rows.length - 1));
  } else if (isGrid(fieldset) && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    void focusRow(view, fieldset, at + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (isGrid(fieldset) && event.key === 'Tab') {
    // Every row is a stop of its own; while this key is handled only the present one is.
    const others = [...fieldset.querySelectorAll<HTMLInputElement>('.item:not(:focus-within) input')];
    for (const input of others) input.tabIndex = -1;
    setTimeout(() => {
      for (const input of others) input.removeAttribute('tabindex');
    });
  }
}

function renderRow(view: MatrixView, row: Row, index: number, now: Row | undefined) {
  const { rows, session, say, open, memory, tongues } = view;
  const { items, options } = tongues;
  const { error, text } = fieldOf(view, row);
  const done = answered(view, row);
  const words = text(row.label);
  const chosen = row.options.find((option) => option.id === session.answers[row.id]);
  const choose = (answer: string, event: Event) => {
    session.answer(row.id, answer);
    // Arrow keys pass over answers on their way: only a tap or a click folds the card.
    if (!memory.byPointer) return;
    open([...rows.slice(index + 1), ...rows].find((each) => !answered(view, each))?.id);
    const item = (event.target as Element).closest('.item');
    if (item) void followFold(view, item);
  };
  return html`<div
    class="item"
    role="radiogroup"
    aria-labelledby="said-${row.id}"
    data-at=${row === now ? 'now' : done ? 'done' : 'next'}
    ?data-error=${error !== undefined}
    @focusin=${(event: Event) => {
      if ((event.target as Element).matches('input') && memory.opened !== row.id) open(row.id);
    }}
  >
    <p
      class="said"
      id="said-${row.id}"
      lang=${ifDefined(items.lang)}
      dir=${ifDefined(items.dir)}
      .textContent=${words}
    ></p>
    ${error === undefined ? nothing : html`<p class="err" .textContent=${error}></p>`}
    <div class="recap">
      <b
        lang=${ifDefined(options.lang)}
        dir=${ifDefined(options.dir)}
        .textContent=${chosen ? text(chosen.label) : ''}
      ></b>
      <button
        type="button"
        class="link"
        @click=${(event: Event) => {
          const fieldset = (event.target as Element).closest('fieldset');
          if (fieldset) void focusRow(view, fieldset, index);
        }}
      >
        ${say(done ? 'change' : 'row-answer')}<span class="vh">: ${words}</span>
      </button>
    </div>
    <div class="cells">
      ${row.options.map(
        (option, position) =>
          html`<label
            ><input
              type="radio"
              id=${ifDefined(position === 0 ? anchorOf(row.id) : undefined)}
              name=${row.id}
              value=${position}
              autocomplete="off"
              .checked=${live(option === chosen)}
              @change=${(event: Event) => {
                choose(option.id, event);
              }} /><span
              lang=${ifDefined(options.lang)}
              dir=${ifDefined(options.dir)}
              .textContent=${text(option.label)}
            ></span
          ></label>`,
      )}
    </div>
  </div>`;
}

/** Questions with the same few answers: a grid where there is room, else cards that fold when they are answered. */
export function renderMatrix(view: MatrixView) {
  const { rows, stem, stemSaid, memory, say, tongues } = view;
  const { frame, options } = tongues;
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return nothing;
  const now = rows.find(({ id }) => id === memory.opened) ?? rows.find((row) => !answered(view, row));
  const { text } = fieldOf(view, first);
  return html`<fieldset
    class="q"
    aria-describedby="keys-${first.id}"
    @pointerdown=${() => {
      memory.byPointer = true;
    }}
    @keydown=${(event: KeyboardEvent) => {
      memory.byPointer = false;
      steer(view, event);
    }}
  >
    <legend
      class=${stemSaid ? 'vh' : ''}
      lang=${ifDefined(frame.lang)}
      dir=${ifDefined(frame.dir)}
      .textContent=${stem}
    ></legend>
    <p class="keys" id="keys-${first.id}">
      <span><kbd>1</kbd>–<kbd>${first.options.length}</kbd> ${say('keys-answer')}</span>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${say('keys-rows')}</span>
      <span><kbd>Tab</kbd> ${say('keys-leave')}</span>
    </p>
    <div class="grid-q n${first.options.length}">
      <div class="heads" aria-hidden="true">
        <span></span
        >${first.options.map(({ label }) => html`<span lang=${ifDefined(options.lang)} dir=${ifDefined(options.dir)} .textContent=${text(label)}></span>`)}
      </div>
      ${rows.map((row, index) => keyed(row.id, renderRow(view, row, index, now)))}
    </div>
    ${renderWhy(fieldOf(view, last))}
  </fieldset>`;
}
