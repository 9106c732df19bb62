import { renderOne, unsaid } from '../option-cards.js';
import type { KindView } from '../registry.js';

/** Yes, no and, where it is about health, "I’d rather not say". */
export const view: KindView<'yes-no'> = {
  control: (field) =>
    renderOne(field, [
      { id: 'yes', label: field.say('yes') },
      { id: 'no', label: field.say('no') },
      ...unsaid(field),
    ]),
  preferNotToSay: 'own',
};
