import * as z from 'zod/mini';
import { address } from './kinds/address.schema.js';
import { bipolar } from './kinds/bipolar.schema.js';
import { body } from './kinds/body.schema.js';
import { consent } from './kinds/consent.schema.js';
import { country } from './kinds/country.schema.js';
import { date } from './kinds/date.schema.js';
import { email } from './kinds/email.schema.js';
import { groupOf } from './kinds/group.schema.js';
import type { KindSchema } from './kinds/kind-schema.js';
import { longText } from './kinds/long-text.schema.js';
import { matrix } from './kinds/matrix.schema.js';
import { multipleChoice } from './kinds/multiple-choice.schema.js';
import { number } from './kinds/number.schema.js';
import { phone } from './kinds/phone.schema.js';
import { ranking } from './kinds/ranking.schema.js';
import { scale } from './kinds/scale.schema.js';
import { select } from './kinds/select.schema.js';
import { signature } from './kinds/signature.schema.js';
import { singleChoice } from './kinds/single-choice.schema.js';
import { text } from './kinds/text.schema.js';
import { time } from './kinds/time.schema.js';
import { week } from './kinds/week.schema.js';
import { yesNo } from './kinds/yes-no.schema.js';

/** Kinds with one plain answer. They may also stand in a group. */
const plainKinds = {
  text,
  'long-text': longText,
  email,
  phone,
  date,
  number,
  time,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'yes-no': yesNo,
  scale,
  select,
  country,
};

type AnyKind = KindSchema<z.ZodMiniObject<{ kind: z.ZodMiniLiteral<string> }>>;

/** One of several schemas, told apart by their kind. */
function unionOf<Kinds extends Readonly<Record<string, Pick<AnyKind, 'schema'>>>>(kinds: Kinds) {
  type Schema = Kinds[keyof Kinds]['schema'];
  return z.discriminatedUnion(
    'kind',
    Object.values(kinds).map(({ schema }) => schema) as unknown as readonly [Schema, ...Schema[]],
  );
}

/** Registry: what every kind says in a definition. The union of kinds is made of this record. */
export const kindSchemas = {
  ...plainKinds,
  bipolar,
  week,
  consent,
  address,
  ranking,
  matrix,
  body,
  signature,
  group: groupOf(unionOf(plainKinds)),
};

/** A question of any kind. */
export const questionSchema = unionOf(kindSchemas);
