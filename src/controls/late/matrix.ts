import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../../element/icons.js';
import { isEntry, type Entry } from '../../model/form/answers.js';
import type { Option, QuestionOf } from '../../model/form/definition.js';
import { pathTo } from '../../model/form/group.js';
import { visibleOptions } from '../../model/form/visible.js';
import { anchorOf, renderGroup, type Control, type Field } from '../field.js';
import { live } from '../live.js';
import { withState, type Change } from './with-state.js';

interface State {
  /** The row that one is at: it stays open, though it is answered. */
  at: string | undefined;
}

/** More columns than this do not fit beside the words: the rows are cards at every width. */
const widest = 5;

/** Whether the last thing that happened in a matrix was a tap or a click: arrow keys only pass over an answer. */
const pointed = new WeakSet<Element>();

const matrixOf = (target: EventTarget | null): Element | null => (target as Element).closest('.statements');

/** A tap has folded the card under the finger: the focus stays in it, at its way back. */
function followFold(item: Element): void {
  const input = item.querySelector('input');
  if (input?.getClientRects().length === 0)
    item.querySelector<HTMLElement>('.recap button')?.focus({ preventScroll: true });
}

function renderRow(
  field: Field<QuestionOf<'matrix'>>,
  { id, label }: QuestionOf<'matrix'>['rows'][number],
  options: readonly Option[],
  state: State,
  change: Change<State>,
) {
  const { question, answer, say, text, errorAt, keep } = field;
  const entry: Entry = isEntry(answer) ? answer : {};
  const path = pathTo(question.id, id);
  const error = errorAt(path);
  const chosen = options.find((option) => option.id === entry[id]);
  const words = text(label);
  const choose = (option: string) => (event: Event) => {
    const rows = question.rows.map((row) => [row.id, row.id === id ? option : entry[row.id]] as const);
    keep(Object.fromEntries(rows.filter(([, each]) => each !== undefined)) as Entry);
    const item = (event.target as Element).closest('.statement');
    const matrix = matrixOf(event.target);
    if (!item || !matrix || !pointed.has(matrix)) return;
    change({ at: undefined });
    // The answer is shown with the widget's next picture.
    setTimeout(() => {
      followFold(item);
    });
  };
  const reopen = (event: Event) => {
    const item = (event.target as Element).closest('.statement');
    change({ at: id });
    item?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  return html`<div
    class="statement"
    role="radiogroup"
    aria-labelledby=${`said-${path}`}
    aria-describedby=${ifDefined(error === undefined ? undefined : `error-${path}`)}
    aria-invalid=${error !== undefined}
    aria-required=${question.required ?? false}
    ?data-error=${error !== undefined}
    ?data-folded=${chosen !== undefined && state.at !== id}
    @focusin=${(event: Event) => {
      if (state.at !== id && (event.target as Element).matches('input')) change({ at: id });
    }}
  >
    <p class="said" id=${`said-${path}`} .textContent=${words}></p>
    ${
      error === undefined
        ? nothing
        : html`<p class="err" id=${`error-${path}`}>
            ${icon('alert')}<span
              ><span class="vh">${say('error-prefix')}</span><span .textContent=${error}></span
            ></span>
          </p>`
    }
    <div class="recap">
      <b .textContent=${chosen ? text(chosen.label) : ''}></b>
      <button type="button" class="link" @click=${reopen}>
        ${say('matrix-change')}<span class="vh"> ${words}</span>
      </button>
    </div>
    <div class="cells">
      ${options.map(
        (option, position) =>
          html`<label
            ><input
              type="radio"
              id=${ifDefined(position === 0 ? anchorOf(path) : undefined)}
              name=${path}
              value=${position}
              autocomplete="off"
              .checked=${live(option === chosen)}
              @change=${choose(option.id)} /><span .textContent=${text(option.label)}></span
          ></label>`,
      )}
    </div>
  </div>`;
}

/** Statements with the same few answers: a grid where there is room, else cards that fold once they are answered. */
export const matrix: Control<'matrix'> = (field) =>
  renderGroup(
    field,
    withState<State>({ at: undefined }, (state, change) => {
      const { question, answers, text } = field;
      const options = visibleOptions(question.options, answers);
      return html`<div
        class=${`statements ${options.length > widest ? '' : `grid c${String(options.length)}`}`}
        @pointerdown=${(event: Event) => {
          pointed.add(event.currentTarget as Element);
        }}
        @keydown=${(event: Event) => {
          pointed.delete(event.currentTarget as Element);
        }}
      >
        <div class="heads" aria-hidden="true">
          <span></span>${options.map(({ label }) => html`<span .textContent=${text(label)}></span>`)}
        </div>
        ${question.rows.map((row) => keyed(row.id, renderRow(field, row, options, state, change)))}
      </div>`;
    }),
  );
