/** Read by the compiler alone: what a translation lacks, adds or bends out of shape is a type error. */
import { registerLanguage, type Bundles, type Messages, type Translation } from '../../src/index.js';
import type { PresetTexts } from '../../src/i18n/bundles.js';
import { english } from '../../src/i18n/en/index.js';
import { goals as goalsForm } from '../../src/i18n/en/presets/goals.js';
import { journey } from '../../src/i18n/en/journey.js';
import { previous } from '../../src/i18n/en/previous.js';
import { registerMessages } from '../../src/i18n/messages-controller.js';
import type { Say } from '../../src/i18n/messages.js';

/** Takes anything; it is never called. */
const use = (...values: readonly unknown[]): number => values.length;

// English itself is a whole language.
const whole: Translation = english;
use(whole);

const journeyInGerman = {
  'part-intake': 'Über Sie',
  'part-questionnaire': 'Wie es geht',
  'part-goals': 'Ein Ziel',
  'part-match': 'Wer passt',
  'part-missing': 'Der nächste Teil ist noch nicht da.',
  'part-again': 'Noch einmal laden',
};
journeyInGerman satisfies Bundles['journey'];

const { 'part-again': again, ...rest } = journeyInGerman;
use(again);
// @ts-expect-error: a message is missing
rest satisfies Bundles['journey'];

use({
  ...journeyInGerman,
  // @ts-expect-error: English has no such message
  'part-agian': 'Noch einmal laden',
} satisfies Bundles['journey']);

use({
  ...previous,
  // @ts-expect-error: one number too many goes in
  'past-told': (list: string, count: number) => `${list} ${count}`,
} satisfies Bundles['previous']);

use({
  ...previous,
  // @ts-expect-error: what goes in is a string
  'past-told': (list: number) => `${list}`,
} satisfies Bundles['previous']);

use({
  ...previous,
  // @ts-expect-error: the list has to go in somewhere
  'past-told': 'Früher',
} satisfies Bundles['previous']);

use({
  ...previous,
  // @ts-expect-error: nothing goes in here
  'past-file': (name: string) => name,
} satisfies Bundles['previous']);

// Fewer than English takes is fine: not every language needs to know what is counted.
use({ ...previous, 'past-chart': (name) => `${name}: Verlauf` } satisfies Bundles['previous']);

const messages = { journey };
use({
  ...english,
  // @ts-expect-error: bundles are missing
  messages,
} satisfies Translation);

const { starter, ...questions } = goalsForm.questions;
use(starter);
use({
  ...goalsForm,
  // @ts-expect-error: the words of a question are missing
  questions,
} satisfies PresetTexts['goals']);

const breakfast = { label: 'Frühstück?' };
use({
  ...goalsForm,
  // @ts-expect-error: the form asks no such question
  questions: { ...goalsForm.questions, breakfast },
} satisfies PresetTexts['goals']);

registerLanguage('cy', {
  messages: {
    common: { continue: 'Parhau', 'step-of': (step, of) => `Cam ${step} o ${of}` },
    journey: async () => Promise.resolve({ 'part-goals': 'Nod' }),
  },
  presets: { 'personal-training': { questions: { name: { label: 'Beth yw eich enw?' } } } },
  instruments: { evs: { evs: { title: 'Faint rydych chi’n symud' } } },
});

registerLanguage('cy', async () => Promise.resolve({ messages: { common: { continue: 'Parhau' } } }));

// @ts-expect-error: there is no such bundle
registerLanguage('cy', { messages: { comon: {} } });

// @ts-expect-error: there is no such message
registerLanguage('cy', { messages: { common: { continu: 'Parhau' } } });

registerLanguage('cy', {
  messages: {
    common: {
      // @ts-expect-error: one number too many goes in
      'step-of': (step: number, of: number, left: number) => `${step} ${of} ${left}`,
    },
  },
});

// @ts-expect-error: the questionnaire has no such score
registerLanguage('cy', { instruments: { evs: { evs: { subscales: { speed: { name: 'Cyflymder' } } } } } });

// @ts-expect-error: there is no such form
registerLanguage('cy', { presets: { 'personal-trainer': { title: 'Cyn i ni gwrdd' } } });

registerMessages('en', 'journey', journey);
// @ts-expect-error: these are the messages of another bundle
registerMessages('en', 'journey', previous);

declare const say: Say;
use(say('continue'), say('step-of', 1, 2));
// @ts-expect-error: of how many?
use(say('step-of', 1));
// @ts-expect-error: nothing goes in
use(say('continue', 1));
// @ts-expect-error: nobody says this
use(say('proceed'));

const key: keyof Messages = 'part-intake';
use(key);
