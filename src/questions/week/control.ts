import { html } from 'lit';
import { dayParts } from '../../i18n/en/day-parts.js';
import { week as weekMessages } from '../../i18n/en/questions/week.js';
import { formatWeekday } from '../../i18n/format.js';
import { listOf } from '../../model/form/answers.js';
import { days, parts, weekSlots, type Slot } from '../../model/form/week.js';
import { renderGroup, type Control } from '../field.js';
import { live } from '../live.js';
import type { KindView } from '../registry.js';
import { weekStyles } from './styles.js';

/** The week by days and parts of day: a native checkbox in each slot, named in full ("Thursday evening"). */
const control: Control<'week'> = (field) => {
  const { question, answer, say, language, setAnswer } = field;
  const chosen = listOf(answer);
  const toggle = (slot: Slot) => {
    // In the order of the week, whatever the order of the taps.
    const next = weekSlots.filter((each) => (each === slot) !== chosen.includes(each));
    setAnswer(next.length === 0 ? undefined : next);
  };
  return renderGroup(
    field,
    html`<div class="week">
        <div class="parts" aria-hidden="true">
          <span></span>${parts.map((part) => html`<span .textContent=${say(part)}></span>`)}
        </div>
        ${days.map(
          (day) =>
            html`<div class="day">
              <b aria-hidden="true" .textContent=${formatWeekday(day, language, 'short')}></b>
              ${parts.map((part) => {
                const slot: Slot = `${day}-${part}`;
                return html`<label class="slot" data-part=${say(part)}
                  ><input
                    type="checkbox"
                    name=${question.id}
                    value=${weekSlots.indexOf(slot)}
                    .checked=${live(chosen.includes(slot))}
                    @change=${() => {
                      toggle(slot);
                    }} /><span
                    .textContent=${say('week-slot', formatWeekday(day, language), say(part))}
                  ></span
                ></label>`;
              })}
            </div>`,
        )}
      </div>
      <p class="tally" aria-live="polite" .textContent=${say('week-chosen', chosen.length)}></p>`,
  );
};

export const view: KindView<'week'> = {
  control,
  styles: [weekStyles],
  messages: { ...dayParts, ...weekMessages },
};
