import { html } from 'lit';
import { undo as messages } from '../../i18n/en/questions/undo.js';
import { listOf, ratherNotSay } from '../../model/form/answers.js';
import { renderExclusive } from '../exclusive.js';
import type { Control } from '../field.js';
import { cardsOf, renderCards } from '../option-cards.js';
import type { KindView } from '../registry.js';
import { undoStyles } from '../undo.styles.js';

/** Any of several. The option that means "none" and "I’d rather not say" stand alone. */
const control: Control<'multiple-choice'> = (field) => {
  const chosen = listOf(field.answer);
  const cards = cardsOf(field);
  const exclusive = {
    all: cards.map(({ id }) => id),
    alone: [field.question.none, ratherNotSay],
    nameOf: (id: string) => cards.find((card) => card.id === id)?.label ?? id,
  };
  return html`${renderExclusive(field, exclusive, (shown, toggle) =>
    renderCards(shown, cards, 'checkbox', (id) => chosen.includes(id), toggle),
  )}`;
};

export const view: KindView<'multiple-choice'> = {
  control,
  styles: [undoStyles],
  messages,
  preferNotToSay: 'own',
};
