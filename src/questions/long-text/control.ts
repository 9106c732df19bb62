import { html, nothing } from 'lit';
import { longText as messages } from '../../i18n/en/questions/long-text.js';
import { writtenOf } from '../../model/form/answers.js';
import { defaultTextLength } from '../../model/form/kinds/long-text.js';
import { chips } from '../../theme/chips.js';
import { controlId, describedBy, renderLabelled, type Control } from '../field.js';
import { live } from '../live.js';
import type { KindView } from '../registry.js';

/** Room to write. Beginnings of a sentence help someone who is stuck; pressing one writes it and puts the caret behind. */
const control: Control<'long-text'> = (field) => {
  const { question, answer, say, text, setAnswer } = field;
  const take = ({ target }: Event) => {
    const { value } = target as HTMLTextAreaElement;
    setAnswer(value.trim() === '' ? undefined : value);
  };
  const start = (beginning: string) => (event: Event) => {
    const box = (event.target as Element).closest('.question')?.querySelector('textarea');
    if (!box) return;
    const before = box.value.trimEnd();
    box.value = `${before}${before ? ' ' : ''}${beginning.replace(/\s*(…|\.{3})$/, '')} `;
    setAnswer(box.value);
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  };
  return renderLabelled(
    field,
    html`<textarea
        id=${controlId(question.id)}
        name=${question.id}
        rows="4"
        autocomplete="off"
        spellcheck="false"
        maxlength=${question.maxLength ?? defaultTextLength}
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.error !== undefined}
        aria-required=${question.required ?? false}
        .value=${live(writtenOf(answer))}
        @input=${take}
        @reread=${take}
      ></textarea>
      ${
        question.prompts === undefined
          ? nothing
          : html`<div class="prompts" role="group" aria-label=${say('long-text-starts')}>
              <span class="small soft" .textContent=${say('long-text-stuck')}></span>
              ${question.prompts
                .map(text)
                .map(
                  (beginning) =>
                    html`<button type="button" class="chip" @click=${start(beginning)}>
                      “${beginning}”
                    </button>`,
                )}
            </div>`
      }`,
  );
};

export const view: KindView<'long-text'> = {
  control,
  styles: [chips],
  messages,
  preferNotToSay: 'if-required',
};
