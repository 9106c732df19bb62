import { listOf, ratherNotSay } from '../../model/form/answers.js';
import type { Control } from '../field.js';
import { cardsOf, renderCards } from '../option-cards.js';
import type { KindView } from '../registry.js';

/** Any of several. The option that means "none" and "I’d rather not say" stand alone. */
const control: Control<'multiple-choice'> = (field) => {
  const { question, answer, setAnswer } = field;
  const chosen = listOf(answer);
  const alone = [question.none, ratherNotSay];
  const cards = cardsOf(field);
  const toggle = (id: string) => {
    const standsAlone = alone.includes(id);
    // In the order of the options, whatever the order of the taps.
    const next = cards
      .map((card) => card.id)
      .filter((each) =>
        each === id ? !chosen.includes(id) : chosen.includes(each) && !standsAlone && !alone.includes(each),
      );
    setAnswer(next.length === 0 ? undefined : next);
  };
  return renderCards(field, cards, 'checkbox', (id) => chosen.includes(id), toggle);
};

export const view: KindView<'multiple-choice'> = { control, preferNotToSay: 'own' };
