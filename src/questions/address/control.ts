import { html, type TemplateResult } from 'lit';
import { address as addressMessages } from '../../i18n/en/questions/address.js';
import { combobox as comboboxMessages } from '../../i18n/en/questions/combobox.js';
import { addressFields, addressNeeds, type AddressField } from '../../model/form/address.js';
import { isEntry, type Entry, type PlainAnswer } from '../../model/form/answers.js';
import type { Question, QuestionOf } from '../../model/form/definition.js';
import { pathTo } from '../../model/form/group.js';
import { controlId, describedBy, renderNotes, renderWhy, type Control, type Field } from '../field.js';
import { comboboxStyles } from '../combobox.styles.js';
import { countryLine } from '../country/control.js';
import type { KindView } from '../registry.js';
import { view as text } from '../text/control.js';

/** What browsers and password managers call the lines. */
const tokens: Readonly<Record<Exclude<AddressField, 'country'>, string>> = {
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  region: 'address-level1',
  postcode: 'postal-code',
};

/** One line, shown like any question of its kind, under its path. */
function renderLine(
  field: Field<QuestionOf<'address'>>,
  part: AddressField,
  needed: boolean,
  held: { entry: Entry },
): TemplateResult {
  const { question, say, errorAt, setAnswer, ...rest } = field;
  const id = pathTo(question.id, part);
  const { sensitive = false } = question;
  const common = { id, label: say('address-line', part), required: needed, sensitive };
  const one = <Asked extends Question>(asked: Asked): Field<Asked> => ({
    ...rest,
    question: asked,
    answer: held.entry[part],
    say,
    errorAt,
    error: errorAt(id),
    below: undefined, // the box of the whole address is not that of each line
    setAnswer: (written) => {
      const next = Object.fromEntries(
        addressFields
          .map(
            (each) =>
              [each, each === part ? (written as PlainAnswer | undefined) : held.entry[each]] as const,
          )
          .filter(([, value]) => value !== undefined),
      ) as Record<string, PlainAnswer>;
      held.entry = next;
      setAnswer(Object.keys(next).length === 0 ? undefined : next);
    },
  });
  return part === 'country'
    ? countryLine(one({ ...common, kind: 'country' }))
    : text.control(one({ ...common, kind: 'text', autocomplete: tokens[part] }));
}

/** Where somebody lives: a line for each part, each with its own message when something is wrong. */
const control: Control<'address'> = (field) => {
  const { question, answer, text } = field;
  // A browser fills in several lines at once, before any of them is shown anew.
  const held = { entry: isEntry(answer) ? answer : {} };
  const parts = addressFields.filter((part) => (question.fields ?? addressFields).includes(part));
  const needed = (part: AddressField) =>
    question.required === true && (parts.length === 1 || addressNeeds.includes(part));
  return html`<fieldset
    class="question"
    id=${controlId(question.id)}
    tabindex="-1"
    aria-describedby=${describedBy(field)}
    ?data-error=${field.error !== undefined}
  >
    <legend .textContent=${text(question.label)}></legend>
    ${renderNotes(field)}
    <div class="address">
      ${parts.map(
        (part) =>
          html`<div class=${part.startsWith('line') ? 'wide' : ''}>
            ${renderLine(field, part, needed(part), held)}
          </div>`,
      )}
    </div>
    ${renderWhy(field)}
  </fieldset>`;
};

export const view: KindView<'address'> = {
  control,
  styles: [comboboxStyles],
  messages: { ...addressMessages, ...comboboxMessages },
  preferNotToSay: 'if-required',
  partAt(question, [part], { say }) {
    const field = addressFields.find((each) => each === part);
    return field && { label: say('address-line', field), asked: question };
  },
};
