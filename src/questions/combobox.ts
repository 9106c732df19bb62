import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered } from '../model/form/answers.js';
import { draw, icon } from '../element/icons.js';
import { controlId, describedBy, type Field } from './field.js';
import { live } from './live.js';
import { popup } from './popup.js';
import { filterOptions, exactMatch, type Choice } from './option-filter.js';
import { withState, type Change } from './with-state.js';

interface State {
  open: boolean;
  /** What was typed since the list opened; undefined while the field shows the answer. */
  typed?: string | undefined;
  /** Position of the choice that Enter takes, in the list as it is found; -1 for none. */
  at: number;
}

const closed: State = { open: false, typed: undefined, at: -1 };

export interface ComboboxOptions {
  /** Everything to choose from, in its order; asked for only when it is needed. */
  choices: () => readonly Choice[];
  /** The words of an answer. */
  words: (answer: string) => string;
  /** Whether a text would pass for one of the answers. */
  passes: (text: string) => boolean;
  fill: AutoFill;
}

const idOf = (list: string, at: number): string => `${list}-${String(at)}`;

/** What pressing keys, typing and leaving do to the field. */
function behaviour(
  { answer, setAnswer }: Field,
  offered: ComboboxOptions,
  state: State,
  change: Change<State>,
) {
  const { choices, passes } = offered;
  const given = typeof answer === 'string' ? offered.words(answer) : '';
  const found = state.open ? filterOptions(choices(), state.typed ?? '') : [];
  const show = (at: number, more: Partial<State> = {}) => {
    change({ open: true, at, ...more });
  };
  const take = ({ id }: Choice) => {
    change(closed);
    setAnswer(id);
  };
  /** What stands in the field is the answer, where it is one; else it stays to be mended. */
  const settle = (text: string) => {
    change(closed);
    if (text === given) return;
    const choice = exactMatch(choices(), text);
    const [only, second] = choice || text.trim() === '' ? [choice] : filterOptions(choices(), text);
    if (only && !second) setAnswer(only.id);
    else setAnswer(text.trim() === '' || passes(text) ? undefined : text.slice(0, 200));
  };
  const open = () => {
    show(choices().findIndex(({ id }) => id === answer));
  };
  const move = (step: number) => {
    if (!state.open && isAnswered(answer)) {
      open();
      return;
    }
    const { length } = state.open ? found : choices();
    const from = state.at < 0 && step < 0 ? 0 : state.at;
    show(length === 0 ? -1 : (from + step + length) % length);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    if (event.isComposing || !(event.target as Element).matches('input')) return;
    const choice = found[state.at];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (altKey && state.open) change(closed);
      else move(key === 'ArrowDown' ? 1 : -1);
    } else if (!state.open) return;
    else if (key === 'Escape') change(closed);
    else if (key === 'Enter') {
      if (choice) take(choice);
    } else {
      if (key === 'Tab' && choice) take(choice);
      return;
    }
    event.preventDefault();
  };
  const onInput = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const { activeElement } = input.getRootNode() as ShadowRoot;
    if (activeElement !== input)
      settle(input.value); // filled in by the browser: nobody is typing
    else show(input.value.trim() === '' ? -1 : 0, { typed: input.value });
  };
  const onReread = ({ target }: Event) => {
    settle((target as HTMLInputElement).value);
  };
  return { given, found, open, take, settle, onKey, onInput, onReread };
}

function renderList({ question, say, text }: Field, list: string, state: State, found: readonly Choice[]) {
  return html`<ul
      class="options"
      id=${list}
      role="listbox"
      aria-label=${text(question.label)}
      ?hidden=${found.length === 0}
      @mousedown=${(event: Event) => {
        event.preventDefault(); // the field keeps the focus
      }}
      ${popup(state.at)}
    >
      ${found.map(
        (choice, at) =>
          html`<li
            role="option"
            id=${idOf(list, at)}
            aria-selected=${at === state.at}
            .textContent=${choice.words}
          ></li>`,
      )}
    </ul>
    ${found.length > 0 ? nothing : html`<p class="options none" ${popup()} .textContent=${say('combobox-none')}></p>`}`;
}

/** A field to type into, with a list of what it finds. Nothing is chosen before somebody chooses. */
export const renderCombobox = (field: Field, offered: ComboboxOptions) =>
  withState<State>(closed, (state, change): TemplateResult => {
    const { question, say, text, error } = field;
    const list = `list-${question.id}`;
    const { given, found, open, take, settle, onKey, onInput, onReread } = behaviour(
      field,
      offered,
      state,
      change,
    );
    const shown = state.typed ?? given;
    return html`<div
        class="combo"
        @keydown=${onKey}
        @click=${(event: Event) => {
          const target = event.target as Element;
          const options = [...(target.parentElement?.children ?? [])];
          const choice = target.matches('[role=option]') ? found[options.indexOf(target)] : undefined;
          if (choice) take(choice);
          else if (target.matches('input') && !state.open) open();
        }}
      >
        <input
          class="input"
          id=${controlId(question.id)}
          name=${question.id}
          role="combobox"
          type="text"
          .autocomplete=${offered.fill}
          autocapitalize="none"
          spellcheck="false"
          maxlength="200"
          placeholder=${say('combobox-find')}
          aria-expanded=${state.open}
          aria-controls=${list}
          aria-autocomplete="list"
          aria-activedescendant=${state.open && state.at >= 0 ? idOf(list, state.at) : nothing}
          aria-describedby=${describedBy(field)}
          aria-invalid=${error !== undefined}
          aria-required=${question.required ?? false}
          .value=${live(shown)}
          @input=${onInput}
          @reread=${onReread}
          @blur=${() => {
            if (state.open) settle(state.typed ?? given);
          }}
        />
        ${
          shown === ''
            ? icon('chevron', 'arrow')
            : html`<button
                type="button"
                class="clear"
                aria-label=${`${say('combobox-clear')}: ${text(question.label)}`}
                @mousedown=${(event: Event) => {
                  event.preventDefault();
                }}
                @click=${(event: Event) => {
                  change(closed);
                  field.setAnswer(undefined);
                  (event.currentTarget as Element).parentElement?.querySelector('input')?.focus();
                }}
              >
                ${draw('M5.5 5.5l9 9M14.5 5.5l-9 9')}
              </button>`
        }
        ${state.open ? renderList(field, list, state, found) : nothing}
      </div>
      <span
        class="visually-hidden"
        aria-live="polite"
        .textContent=${state.open && state.typed !== undefined ? (found.length === 0 ? say('combobox-none') : say('combobox-found', found.length)) : ''}
      ></span>`;
  });
