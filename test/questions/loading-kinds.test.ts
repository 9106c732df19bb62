import { bodyParts } from '../../src/model/form/body.js';
import type { QuestionKind, QuestionOf } from '../../src/model/form/definition.js';
import { formatBodyPlace } from '../../src/questions/body/format.js';
import { controlContract, type Example } from '../contracts/control.js';
import { say } from '../i18n/say.js';
import { question } from '../model/form/sample.js';

const asked = <Kind extends QuestionKind>(kind: Kind, rest: Partial<QuestionOf<Kind>> = {}) =>
  question(kind, { label: 'A question', required: true, ...rest });

const places = bodyParts.map((id) => formatBodyPlace(id, { say, language: 'en' }));

/** The two radios that turn the figure on a phone stand before the list, the front chosen. */
const inList = (id: string) => [0, 2 + bodyParts.indexOf(id)];

const examples: Record<'body' | 'group', Example> = {
  body: {
    asked: asked('body'),
    role: 'group',
    options: { role: 'checkbox', names: [...places, 'Nothing to tell you about right now'] },
    keys: ['Space', 'Tab', 'Space'],
    gives: ['neck', 'shoulder-left'],
    restores: ['knee-right'],
    stands: inList('knee-right'),
  },
  group: {
    asked: asked('group'),
    role: 'group',
    keys: ['Enter', 'S', 'a', 'm'],
    gives: [{ what: 'Sam' }],
    restores: [{ what: 'Kim' }, { what: 'Lee' }],
    stands: ['Kim', 'Lee'],
  },
};

for (const example of Object.values(examples)) controlContract(example);
