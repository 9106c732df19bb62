import { html } from 'lit';
import { date as messages } from '../../i18n/en/questions/date.js';
import { formatDate } from '../../i18n/format.js';
import { systemClock } from '../../model/clock.js';
import { writtenOf } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { QuestionOf } from '../../model/form/definition.js';
import { pathTo } from '../../model/form/group.js';
import { controlId, describedBy, renderNotes, renderLabel, renderWhy, type Field } from '../field.js';
import { stacked } from '../line.js';
import { live } from '../live.js';
import type { KindView } from '../registry.js';
import { dateOrder, joinDate, readWholeDate, splitDate, type DateParts } from './read-date.js';
import { dateStyles } from './styles.js';

const inWords = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

const fieldsOf = (input: Element): HTMLInputElement[] => [
  ...(input.closest('.date')?.querySelectorAll('input') ?? []),
];

/** Whoever is sent to the question comes to its first field. */
const focusFirst = ({ currentTarget }: Event) => {
  (currentTarget as Element).querySelector('input')?.focus();
};

/** A day of the calendar in three fields, said back in words. Native date fields are hard to type in, and to read. */
function renderDate(field: Field<QuestionOf<'date'>>) {
  const { question, answer, error, say, language, region, setAnswer } = field;
  const order = dateOrder(language, region);
  const written = writtenOf(answer);
  const parts = splitDate(written);
  const { max } = question;
  const thisYear = Number(systemClock.today().slice(0, 4));
  // Nobody was born in days to come; any other day is nearer than fifty years.
  const latest = max === undefined ? thisYear + 49 : max === 'today' ? thisYear : Number(max.slice(0, 4));
  // Read off the page: a browser fills in several fields at once, before any of them is shown anew.
  const standing = (input: Element) =>
    Object.fromEntries(
      order.map((part, at) => [part, fieldsOf(input)[at]?.value ?? '']),
    ) as unknown as DateParts;
  const take = (isLeft: boolean) => (event: Event) => {
    const input = event.target as HTMLInputElement;
    const whole = readWholeDate(input.value, order, language);
    setAnswer(joinDate(whole ?? standing(input), language, isLeft ? latest : undefined));
  };
  const paste = (event: ClipboardEvent) => {
    const whole = readWholeDate(event.clipboardData?.getData('text') ?? '', order, language);
    if (!whole) return;
    event.preventDefault();
    setAnswer(joinDate(whole, language, latest));
  };
  return html`<fieldset
    class="field"
    id=${controlId(question.id)}
    tabindex="-1"
    @focus=${focusFirst}
    aria-describedby=${describedBy(field)}
    ?data-error=${error !== undefined}
  >
    <legend>${renderLabel(field, false)}</legend>
    ${renderNotes(field)}
    <div class="date" @input=${take(false)} @paste=${paste} @change=${take(true)}>
      ${order.map(
        (part) =>
          html`<label class=${part}
            ><span .textContent=${say(`date-${part}`)}></span
            ><input
              class="input"
              name=${pathTo(question.id, part)}
              inputmode="numeric"
              .autocomplete=${question.autocomplete === 'bday' ? `bday-${part}` : 'off'}
              maxlength="40"
              spellcheck="false"
              aria-invalid=${error !== undefined}
              .value=${live(parts[part], (input) => (joinDate(standing(input), language) ?? '') === written)}
              @reread=${take(true)}
          /></label>`,
      )}
    </div>
    <p
      class="in-words"
      role="status"
      .textContent=${isDate(written) ? formatDate(written, language, inWords) : ''}
    ></p>
    ${renderWhy(field)}
  </fieldset>`;
}

export const view: KindView<'date'> = {
  control: renderDate,
  styles: [dateStyles],
  messages,
  layout: stacked,
};
