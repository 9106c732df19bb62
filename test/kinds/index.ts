import type { QuestionKind } from '../../src/model/form/definition.js';
import { address } from './address.js';
import { bipolar } from './bipolar.js';
import { body } from './body.js';
import { consent } from './consent.js';
import { country } from './country.js';
import { date } from './date.js';
import { email } from './email.js';
import { group } from './group.js';
import type { KindExample } from './kind-example.js';
import { longText } from './long-text.js';
import { matrix } from './matrix.js';
import { multipleChoice } from './multiple-choice.js';
import { number } from './number.js';
import { phone } from './phone.js';
import { ranking } from './ranking.js';
import { scale } from './scale.js';
import { select } from './select.js';
import { signature } from './signature.js';
import { singleChoice } from './single-choice.js';
import { text } from './text.js';
import { time } from './time.js';
import { week } from './week.js';
import { yesNo } from './yes-no.js';

/** An example of every kind there is: a new one does not compile before it has its own here. */
export const examples: { readonly [Kind in QuestionKind]: KindExample<Kind> } = {
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
  bipolar,
  week,
  consent,
  select,
  country,
  address,
  ranking,
  matrix,
  body,
  signature,
  group,
};

export const exampleOf = (kind: QuestionKind): KindExample => examples[kind] as unknown as KindExample;

/** The names of all kinds. */
export const kindNames = Object.keys(examples) as QuestionKind[];
