import { bodyParts, nowhere } from '../../src/model/form/body.js';
import { formatBodyPlace } from '../../src/questions/body/format.js';
import { say } from '../i18n/say.js';
import { unsaid, type KindExample } from './kind-example.js';

const places = bodyParts.map((id) => formatBodyPlace(id, { say, language: 'en' }));

export const body: KindExample<'body'> = {
  needs: {},
  answers: (question, { fc }) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.subarray([...bodyParts], { minLength: 1, maxLength: 4 }) },
      fc.constantFrom(nowhere, ...unsaid(question)).map((id) => [id]),
    ),
  wrong: [
    [['knee'], 'not-an-option'],
    [['neck', nowhere], 'not-an-option'],
  ],
  controls: [
    {
      role: 'group',
      options: { role: 'checkbox', names: [...places, 'Nothing to tell you about right now'] },
      keys: ['Space', 'ArrowDown', 'Space'],
      gives: ['neck', 'shoulder-left'],
      restores: ['knee-right'],
      // The two radios that turn the figure on a phone stand before the list, the front chosen.
      stands: [0, 2 + bodyParts.indexOf('knee-right')],
      reads: 'Right knee',
    },
  ],
};
