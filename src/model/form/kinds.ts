import type { Question, QuestionKind } from './definition.js';
import { address } from './kinds/address.js';
import { bipolar } from './kinds/bipolar.js';
import { body } from './kinds/body.js';
import { consent } from './kinds/consent.js';
import { country } from './kinds/country.js';
import { date } from './kinds/date.js';
import { email } from './kinds/email.js';
import { group } from './kinds/group.js';
import type { KindModel } from './kinds/kind.js';
import { longText } from './kinds/long-text.js';
import { matrix } from './kinds/matrix.js';
import { multipleChoice } from './kinds/multiple-choice.js';
import { number } from './kinds/number.js';
import { phone } from './kinds/phone.js';
import { ranking } from './kinds/ranking.js';
import { scale } from './kinds/scale.js';
import { select } from './kinds/select.js';
import { signature } from './kinds/signature.js';
import { singleChoice } from './kinds/single-choice.js';
import { text } from './kinds/text.js';
import { time } from './kinds/time.js';
import { week } from './kinds/week.js';
import { yesNo } from './kinds/yes-no.js';

/** Registry: the pure part of every kind. Total, so that the compiler names a kind which is not here. */
export const kinds: { readonly [Kind in QuestionKind]: KindModel<Kind> } = {
  text,
  'long-text': longText,
  email,
  phone,
  date,
  time,
  number,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'yes-no': yesNo,
  scale,
  select,
  country,
  bipolar,
  week,
  consent,
  address,
  ranking,
  matrix,
  body,
  signature,
  group,
};

/**
 * The pure part of a question's kind.
 * @throws {TypeError} for a kind that there is not: forms from outside are read by `parseDefinition` first.
 */
export function kindOf({ id, kind }: Question): KindModel {
  const model = kinds[kind] as KindModel | undefined;
  if (!model) throw new TypeError(`Question "${id}": src/model/form/kinds.ts has no kind "${kind}"`);
  return model;
}
