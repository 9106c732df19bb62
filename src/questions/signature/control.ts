import { html, nothing } from 'lit';
import { signature as messages } from '../../i18n/en/questions/signature.js';
import { isEntry, type Answer } from '../../model/form/answers.js';
import { pathTo } from '../../model/form/group.js';
import { controlId, renderGroup, type Control } from '../field.js';
import { live } from '../live.js';
import type { KindView } from '../registry.js';
import { withState } from '../with-state.js';
import { signatureCanvas } from './signature-canvas.js';
import { chips } from '../../theme/chips.js';
import { signatureStyles } from './styles.js';

interface State {
  /** Which way of signing somebody turned to, and the answer that stood then: a new answer shows itself. */
  draws: boolean;
  at: Answer | undefined;
}

const textAt = (answer: Answer | undefined, key: 'name' | 'drawing'): string | undefined => {
  const value = isEntry(answer) ? answer[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/**
 * A name that is typed, or drawn by whoever likes to: a keyboard, a switch and a voice can all type. To turn to the other
 * way loses nothing: what was given stays the answer until there is another.
 */
const control: Control<'signature'> = (field) =>
  renderGroup(
    field,
    withState<State>({ draws: false, at: undefined }, (state, change) => {
      const { question, answer, say, setAnswer, error } = field;
      const name = textAt(answer, 'name');
      const drawing = textAt(answer, 'drawing');
      const draws = answer === state.at ? state.draws : drawing !== undefined;
      const input = pathTo(question.id, 'name');
      const take = ({ target }: Event) => {
        const { value } = target as HTMLInputElement;
        setAnswer(value.trim() === '' ? undefined : { name: value });
      };
      const turn = () => {
        change({ draws: !draws, at: answer });
      };
      return html`${
          draws
            ? html`<div class="pad">
                <canvas
                  role="img"
                  aria-label=${say('signature-area')}
                  ${signatureCanvas(drawing ?? '', (path) => {
                    setAnswer(path === '' ? undefined : { drawing: path });
                  })}
                ></canvas>
                ${drawing === undefined ? html`<span aria-hidden="true" .textContent=${say('signature-area')}></span>` : nothing}
              </div>`
            : html`<div class="field">
                <label for=${controlId(input)} .textContent=${say('signature-name')}></label>
                <input
                  class="input sign"
                  id=${controlId(input)}
                  name=${input}
                  type="text"
                  .autocomplete=${question.sensitive ? 'off' : 'name'}
                  spellcheck="false"
                  maxlength="200"
                  aria-invalid=${error !== undefined}
                  aria-required=${question.required ?? false}
                  .value=${live(name ?? '')}
                  @input=${take}
                  @reread=${take}
                />
              </div>`
        }
        <div class="row">
          <button
            type="button"
            class="chip"
            @click=${turn}
            .textContent=${say(draws ? 'signature-type' : 'signature-draw')}
          ></button>
          ${
            draws && drawing !== undefined
              ? html`<button
                  type="button"
                  class="chip"
                  @click=${(event: Event) => {
                    change({ draws: true, at: undefined });
                    // The button goes with the drawing; the focus stays beside it.
                    ((event.currentTarget as Element).previousElementSibling as HTMLElement | null)?.focus();
                    setAnswer(undefined);
                  }}
                  .textContent=${say('signature-again')}
                ></button>`
              : nothing
          }
        </div>`;
    }),
  );

export const view: KindView<'signature'> = {
  control,
  styles: [chips, signatureStyles],
  messages,
  preferNotToSay: 'if-required',
};
