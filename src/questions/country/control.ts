import { html } from 'lit';
import { combobox as messages } from '../../i18n/en/questions/combobox.js';
import { countries } from '../../model/form/countries.js';
import type { QuestionOf } from '../../model/form/definition.js';
import { controlId, renderLabelled, renderNotes, renderLabel, type Control, type Field } from '../field.js';
import { renderCombobox } from '../combobox.js';
import { comboboxStyles } from '../combobox.styles.js';
import type { Choice } from '../option-filter.js';
import type { KindView } from '../registry.js';
import { formatCountry } from './format.js';

/** What people also call a country, beside its code. */
const also: Readonly<Record<string, string>> = { GB: 'uk britain england scotland wales', US: 'usa america' };

const sorted = new Map<string, readonly Choice[]>();

/** Every country by its name in a language, as that language sorts them; one's own comes first. */
export function countryChoices(language: string, own = ''): readonly Choice[] {
  const { compare } = new Intl.Collator(language);
  const known =
    sorted.get(language) ??
    countries
      .map((id) => ({ id, code: id, words: formatCountry(id, language), also: `${id} ${also[id] ?? ''}` }))
      .sort((a, b) => compare(a.words, b.words));
  sorted.set(language, known);
  const first = own.toUpperCase();
  return [...known.filter(({ id }) => id === first), ...known.filter(({ id }) => id !== first)];
}

const renderChoice = (field: Field<QuestionOf<'country'>>) => {
  const { language, region, question } = field;
  return renderCombobox(field, {
    choices: () => countryChoices(language, region ?? new Intl.Locale(language).region),
    words: (code) => (/^[A-Z]{2}$/.test(code) ? formatCountry(code, language) : code),
    passes: (typed) => /^[A-Z]{2}$/.test(typed),
    fill: question.sensitive ? 'off' : 'country',
  });
};

/** A country as one line of an address. */
export const countryLine: Control<'country'> = (field) =>
  html`<div class="field" ?data-error=${field.error !== undefined}>
    <label for=${controlId(field.question.id)}>${renderLabel(field)}</label>
    ${renderNotes(field)} ${renderChoice(field)}
  </div>`;

/** A country, by its name in the language spoken. */
export const view: KindView<'country'> = {
  control: (field) => renderLabelled(field, renderChoice(field)),
  styles: [comboboxStyles],
  messages,
};
