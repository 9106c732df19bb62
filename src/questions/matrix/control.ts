import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../../element/icons.js';
import { matrix as messages } from '../../i18n/en/questions/matrix.js';
import { isEntry, type Entry } from '../../model/form/answers.js';
import type { Option, QuestionOf } from '../../model/form/definition.js';
import { pathTo } from '../../model/form/group.js';
import { textIn } from '../../model/form/text.js';
import { visibleOptions } from '../../model/form/visible.js';
import { controlId, renderGroup, type Control, type Field } from '../field.js';
import { live } from '../live.js';
import type { KindView } from '../registry.js';
import { withState, type Change } from '../with-state.js';
import { matrixStyles } from './styles.js';

interface State {
  /** The row that one is at: it stays open, though it is answered. Without one, the first that has no answer is open. */
  at: string | undefined;
}

/** More columns than this do not fit beside the words: the rows are cards at every width. */
const widest = 5;

/** Whether the last thing that happened in a matrix was a tap or a click: arrow keys only pass over an answer. */
const pointed = new WeakSet<Element>();

const matrixOf = (target: EventTarget | null): Element | null => (target as Element).closest('.statements');

/** A tap has folded the card under the finger: the focus goes on to the one that opened, or stays at its way back. */
function followFold(item: Element): void {
  if (item.querySelector('input')?.getClientRects().length !== 0) return;
  const open = [...(item.parentElement?.querySelectorAll('.statement:not([data-folded])') ?? [])];
  const isNext = (each: Element) => item.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = (open.find(isNext) ?? open[0])?.querySelector('input');
  (next ?? item.querySelector<HTMLElement>('.recap button'))?.focus({ preventScroll: true });
}

function renderRow(
  field: Field<QuestionOf<'matrix'>>,
  { id, label }: QuestionOf<'matrix'>['rows'][number],
  options: readonly Option[],
  entry: Entry,
  isOpen: boolean,
  change: Change<State>,
) {
  const { question, say, text, errorAt, setAnswer } = field;
  const path = pathTo(question.id, id);
  const error = errorAt(path);
  const chosen = options.find((option) => option.id === entry[id]);
  const rest = question.rows.slice(question.rows.findIndex((row) => row.id === id) + 1);
  const words = text(label);
  const choose = (option: string) => (event: Event) => {
    const rows = question.rows.map((row) => [row.id, row.id === id ? option : entry[row.id]] as const);
    setAnswer(Object.fromEntries(rows.filter(([, each]) => each !== undefined)) as Entry);
    const item = (event.target as Element).closest('.statement');
    const matrix = matrixOf(event.target);
    if (!item || !matrix || !pointed.has(matrix)) return;
    change({ at: rest.find((row) => entry[row.id] === undefined)?.id });
    // The answer is shown with the widget's next picture.
    setTimeout(() => {
      followFold(item);
    });
  };
  const reopen = (event: Event) => {
    const item = (event.target as Element).closest('.statement');
    change({ at: id });
    item?.querySelector<HTMLElement>(chosen ? 'input:checked' : 'input')?.focus();
  };
  return html`<div
    class="statement"
    role="radiogroup"
    aria-labelledby=${`said-${path}`}
    aria-describedby=${ifDefined(error === undefined ? undefined : `error-${path}`)}
    aria-invalid=${error !== undefined}
    aria-required=${question.required ?? false}
    ?data-error=${error !== undefined}
    data-folded=${isOpen || error !== undefined ? nothing : chosen ? 'done' : 'next'}
    @focusin=${(event: Event) => {
      if ((event.target as Element).matches('input')) change({ at: id });
    }}
  >
    <p class="said" id=${`said-${path}`} .textContent=${words}></p>
    ${
      error === undefined
        ? nothing
        : html`<p class="err" id=${`error-${path}`}>
            ${icon('alert')}<span
              ><span class="visually-hidden">${say('error-prefix')}</span><span .textContent=${error}></span
            ></span>
          </p>`
    }
    <div class="recap">
      <b .textContent=${chosen ? text(chosen.label) : ''}></b>
      <button type="button" class="link" @click=${reopen}>
        ${say(chosen ? 'change' : 'matrix-answer')}<span class="visually-hidden"> ${words}</span>
      </button>
    </div>
    <div class="cells">
      ${options.map(
        (option, position) =>
          html`<label
            ><input
              type="radio"
              id=${ifDefined(position === 0 ? controlId(path) : undefined)}
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

/** Statements with the same few answers: a grid where there is room, else cards of which one is open at a time. */
const control: Control<'matrix'> = (field) =>
  renderGroup(
    field,
    withState<State>({ at: undefined }, (state, change) => {
      const { question, answer, answers, text } = field;
      const entry: Entry = isEntry(answer) ? answer : {};
      const { id: open } =
        question.rows.find(({ id }) => id === state.at) ??
        question.rows.find(({ id }) => entry[id] === undefined) ??
        {};
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
        ${question.rows.map((row) => keyed(row.id, renderRow(field, row, options, entry, row.id === open, change)))}
      </div>`;
    }),
  );

export const view: KindView<'matrix'> = {
  control,
  styles: [matrixStyles],
  messages,
  partAt(question, [part], { language }) {
    const row = question.rows.find(({ id }) => id === part);
    return row && { label: textIn(row.label, language), asked: question };
  },
};
