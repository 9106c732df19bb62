import { html } from 'lit';
import { combobox as comboboxMessages } from '../../i18n/en/questions/combobox.js';
import { select as selectMessages } from '../../i18n/en/questions/select.js';
import { icon } from '../../element/icons.js';
import { visibleOptions } from '../../model/form/visible.js';
import { controlId, describedBy, renderLabelled, type Control } from '../field.js';
import { live } from '../live.js';
import { renderCombobox } from '../combobox.js';
import { comboboxStyles } from '../combobox.styles.js';
import type { KindView } from '../registry.js';

/** Lists up to this long are the browser's own: a phone shows them as a wheel or a sheet, and none needs a search. */
const short = 12;

/** One of a list. A long one is searched by typing. */
const control: Control<'select'> = (field) => {
  const { question, answers, answer, text, say, setAnswer } = field;
  const options = visibleOptions(question.options, answers);
  const words = (id: string) => text(options.find((option) => option.id === id)?.label ?? id);
  if (options.length > short)
    return renderLabelled(
      field,
      renderCombobox(field, {
        choices: () => options.map(({ id, label, hint }) => ({ id, words: text(label), also: text(hint) })),
        words,
        passes: (typed) => options.some(({ id }) => id === typed),
        fill: 'off',
      }),
    );
  return renderLabelled(
    field,
    html`<div class="combo">
      <select
        class="input"
        id=${controlId(question.id)}
        name=${question.id}
        autocomplete="off"
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.error !== undefined}
        aria-required=${question.required ?? false}
        @change=${(event: Event) => {
          setAnswer(options[(event.target as HTMLSelectElement).selectedIndex - 1]?.id);
        }}
      >
        <option
          value=""
          .selected=${live(!options.some(({ id }) => id === answer))}
          .textContent=${say('select-choose')}
        ></option>
        ${options.map(
          ({ id, label }, index) =>
            html`<option
              value=${index}
              .selected=${live(id === answer)}
              .textContent=${text(label)}
            ></option>`,
        )}</select
      >${icon('chevron', 'arrow')}
    </div>`,
  );
};

export const view: KindView<'select'> = {
  control,
  styles: [comboboxStyles],
  messages: { ...selectMessages, ...comboboxMessages },
};
