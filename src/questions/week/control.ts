import { html } from 'lit';
import { dayParts } from '../../i18n/en/day-parts.js';
import { week as weekMessages } from '../../i18n/en/questions/week.js';
import { grid as gridMessages } from '../../i18n/en/questions/grid.js';
import { formatLabels, formatWeekday } from '../../i18n/format.js';
import { listOf } from '../../model/form/answers.js';
import { days, parts, weekSlots, type Slot } from '../../model/form/week.js';
import { renderGroup, type Control } from '../field.js';
import { renderGrid, tabIndexAt } from '../grid.js';
import { gridStyles } from '../grid.styles.js';
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
  const renderSlot = (slot: Slot, day: string, part: string) => {
    const position = weekSlots.indexOf(slot);
    return html`<div role="gridcell">
      <label class="slot" data-part=${part}
        ><input
          type="checkbox"
          name=${question.id}
          value=${position}
          tabindex=${tabIndexAt(position)}
          .checked=${live(chosen.includes(slot))}
          @change=${() => {
            toggle(slot);
          }} /><span .textContent=${say('week-slot', day, part)}></span
      ></label>
    </div>`;
  };
  const rows = html`<div class="parts" aria-hidden="true">
      <span></span>${parts.map((part) => html`<span .textContent=${say(part)}></span>`)}
    </div>
    ${days.map((day) => {
      const name = formatWeekday(day, language);
      return html`<div class="day" role="row">
        <b aria-hidden="true" .textContent=${formatWeekday(day, language, 'short')}></b>
        ${parts.map((part) => renderSlot(`${day}-${part}`, name, say(part)))}
      </div>`;
    })}`;
  const names = days.flatMap((day) => {
    const mine = parts.filter((part) => chosen.includes(`${day}-${part}`)).map((part) => say(part));
    return mine.length > 0
      ? say('week-slot', formatWeekday(day, language), formatLabels(mine, language))
      : [];
  });
  return renderGroup(
    field,
    html`${renderGrid('week', question.id, say, rows)}
      <p
        class="tally"
        aria-live="polite"
        .textContent=${say('grid-chosen', formatLabels(names, language))}
      ></p>`,
  );
};

export const view: KindView<'week'> = {
  control,
  styles: [gridStyles, weekStyles],
  messages: { ...dayParts, ...gridMessages, ...weekMessages },
};
