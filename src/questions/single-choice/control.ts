import { cardsOf, renderOne } from '../option-cards.js';
import type { KindView } from '../registry.js';

/** One of several. */
export const view: KindView<'single-choice'> = {
  control: (field) => renderOne(field, cardsOf(field)),
  preferNotToSay: 'own',
};
