import type { Entry } from '../../src/model/form/answers.js';
import { optionsOf, type KindExample } from './kind-example.js';

export const matrix: KindExample<'matrix'> = {
  needs: {
    rows: [
      { id: 'r', label: 'Row one' },
      { id: 's', label: 'Row two' },
    ],
    options: optionsOf('a', 'b'),
  },
  answers({ rows, options, required }, { fc }) {
    const one = fc.constantFrom(...options.map(({ id }) => id));
    const model = Object.fromEntries(rows.map(({ id }) => [id, one]));
    return fc
      .record(model, {
        ...(!required && { requiredKeys: [rows[0]!.id] }),
        noNullPrototype: true,
      })
      .map((entry) => entry as Entry);
  },
  wrong: [
    [{ r: 'z' }, 'not-an-option'],
    [{ gone: 'a' }, 'not-an-option'],
  ],
  controls: [
    {
      role: 'group',
      options: { role: 'radiogroup', names: ['Row one', 'Row two'] },
      part: { role: 'radiogroup', name: 'Row one' },
      keys: ['Space', 'ArrowDown', 'Tab', 'Space'],
      gives: { r: 'b', s: 'a' },
      restores: { r: 'a', s: 'b' },
      stands: [0, 3],
      reads: 'Row one: A\nRow two: B',
    },
  ],
};
