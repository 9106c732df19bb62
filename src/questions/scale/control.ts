import { scale as messages } from '../../i18n/en/questions/scale.js';
import { ratingScale } from '../../theme/rating-scale.js';
import { renderGroup, type Control } from '../field.js';
import { renderRatingScale } from '../rating-scale.js';
import type { KindView } from '../registry.js';

/** How much, from 0 to 10, or "Not sure". */
const control: Control<'scale'> = (field) => {
  const { question, answer, say, text, setAnswer } = field;
  const low = text(question.low);
  const high = text(question.high);
  return renderGroup(
    field,
    renderRatingScale({ name: question.id, value: answer, low, high, say, keep: setAnswer }),
  );
};

export const view: KindView<'scale'> = { control, styles: [ratingScale], messages };
