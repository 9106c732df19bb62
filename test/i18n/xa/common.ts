import type { Bundles } from '../../../src/i18n/bundles.js';
import { pluralIn } from '../../../src/i18n/plural.js';

const plural = pluralIn('pl');

/** Some messages of a made-up language, with the plural forms of Polish. */
export const common = {
  continue: 'Ulu',
  'missing-name': 'Mina?',
  'minutes-left': (minutes) =>
    plural(minutes, { one: `${minutes} mo`, few: `${minutes} moru`, other: `${minutes} mora` }),
} satisfies Partial<Bundles['common']>;
