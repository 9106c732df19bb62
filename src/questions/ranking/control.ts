import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { draw } from '../../element/icons.js';
import { ranking as messages } from '../../i18n/en/questions/ranking.js';
import { listOf } from '../../model/form/answers.js';
import { visibleOptions } from '../../model/form/visible.js';
import { renderGroup, type Control } from '../field.js';
import { live } from '../live.js';
import type { KindView } from '../registry.js';
import { withState } from '../with-state.js';
import { rankingStyles } from './styles.js';

const up = 'M10 16V4.5M5 9.5l5-5 5 5';
const down = 'M10 4v11.5M5 10.5l5 5 5-5';

/**
 * Options put in order: each takes the next number as it is ticked, and stays where it stands, so that nothing moves
 * under a finger or a cursor. Two buttons beside it change its place.
 */
const control: Control<'ranking'> = (field) =>
  renderGroup(
    field,
    withState({ said: '' }, ({ said }, change) => {
      const { question, answers, answer, text, say, setAnswer } = field;
      const options = visibleOptions(question.options, answers);
      const places = Math.min(question.top ?? Infinity, options.length);
      const order = listOf(answer).filter((id) => options.some((option) => option.id === id));
      const put = (next: readonly string[], words: string) => {
        change({ said: words });
        setAnswer(next.length === 0 ? undefined : next);
      };
      const toggle = (id: string, label: string) => (event: Event) => {
        if (order.includes(id))
          put(
            order.filter((each) => each !== id),
            say('ranking-out', label),
          );
        else if (order.length < places) put([...order, id], say('ranking-moved', label, order.length + 1));
        else {
          (event.target as HTMLInputElement).checked = false;
          change({ said: say('ranking-full', places) });
        }
      };
      const move = (id: string, label: string, to: number) => () => {
        if (to < 0 || to >= order.length) return;
        const rest = order.filter((each) => each !== id);
        put([...rest.slice(0, to), id, ...rest.slice(to)], say('ranking-moved', label, to + 1));
      };
      const button = (words: string, path: string, off: boolean, act: () => void) =>
        html`<button type="button" class="move" aria-label=${words} aria-disabled=${off} @click=${act}>
          ${draw(path)}
        </button>`;
      return html`<p
          class="hint places"
          .textContent=${say('ranking-hint', places, places === options.length)}
        ></p>
        <div class="ranks">
          ${options.map(({ id, label, hint }, index) => {
            const at = order.indexOf(id);
            const words = text(label);
            return keyed(
              id,
              html`<div class="rank">
                <label class="choice"
                  ><input
                    type="checkbox"
                    name=${question.id}
                    value=${index}
                    autocomplete="off"
                    aria-invalid=${field.error !== undefined}
                    .checked=${live(at >= 0)}
                    @change=${toggle(id, words)}
                  /><span class="place" aria-hidden="true" .textContent=${at < 0 ? '' : String(at + 1)}></span
                  ><span
                    ><span
                      class="visually-hidden"
                      .textContent=${at < 0 ? words : say('ranking-place', at + 1, words)}
                    ></span
                    ><b aria-hidden="true" .textContent=${words}></b
                    >${hint === undefined ? nothing : html`<small .textContent=${text(hint)}></small>`}</span
                  ></label
                >
                ${
                  at < 0 || order.length < 2
                    ? nothing
                    : html`${button(say('ranking-earlier', words), up, at === 0, move(id, words, at - 1))}
                      ${button(say('ranking-later', words), down, at === order.length - 1, move(id, words, at + 1))}`
                }
              </div>`,
            );
          })}
        </div>
        <p class="tally" aria-live="polite" .textContent=${said}></p>`;
    }),
  );

export const view: KindView<'ranking'> = { control, styles: [rankingStyles], messages };
