import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { controlId, renderWhy } from '../../questions/field.js';
import { fieldOf } from '../../questions/layout.js';
import { live } from '../../questions/live.js';
import {
  answered,
  focusRow,
  followFold,
  moveByKeyboard,
  type MatrixView,
  type Row,
} from './matrix-keyboard.js';

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
    const item = (event.target as Element).closest('.statement');
    if (item) void followFold(view, item);
  };
  return html`<div
    class="statement"
    role="radiogroup"
    aria-labelledby="said-${row.id}"
    data-folded=${row === now ? nothing : done ? 'done' : 'next'}
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
        ${say(done ? 'change' : 'row-answer')}<span class="visually-hidden">: ${words}</span>
      </button>
    </div>
    <div class="cells">
      ${row.options.map(
        (option, position) =>
          html`<label
            ><input
              type="radio"
              id=${ifDefined(position === 0 ? controlId(row.id) : undefined)}
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
    class="question"
    aria-describedby="keys-${first.id}"
    @pointerdown=${() => {
      memory.byPointer = true;
    }}
    @keydown=${(event: KeyboardEvent) => {
      memory.byPointer = false;
      moveByKeyboard(view, event);
    }}
  >
    <legend
      class=${stemSaid ? 'visually-hidden' : ''}
      lang=${ifDefined(frame.lang)}
      dir=${ifDefined(frame.dir)}
      .textContent=${stem}
    ></legend>
    <p class="keys" id="keys-${first.id}">
      <span><kbd>1</kbd>–<kbd>${first.options.length}</kbd> ${say('keys-answer')}</span>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${say('keys-rows')}</span>
      <span><kbd>Tab</kbd> ${say('keys-leave')}</span>
    </p>
    <div class="statements items grid c${first.options.length}">
      <div class="heads" aria-hidden="true">
        <span></span
        >${first.options.map(({ label }) => html`<span lang=${ifDefined(options.lang)} dir=${ifDefined(options.dir)} .textContent=${text(label)}></span>`)}
      </div>
      ${rows.map((row, index) => keyed(row.id, renderRow(view, row, index, now)))}
    </div>
    ${renderWhy(fieldOf(view, last))}
  </fieldset>`;
}
