import { optionsOf, type KindExample } from './kind-example.js';

export const ranking: KindExample<'ranking'> = {
  needs: { options: optionsOf('a', 'b', 'c') },
  answers({ options, top = options.length }, { fc }) {
    const ids = options.map(({ id }) => id);
    return fc.shuffledSubarray(ids, { minLength: ids.length }).map((order) => order.slice(0, top));
  },
  wrong: [
    [['a', 'b', 'z'], 'not-an-option'],
    [['b'], 'not-ranked'],
  ],
  controls: [
    {
      role: 'group',
      options: { role: 'checkbox', names: ['A', 'B', 'C'] },
      keys: ['Space', 'Tab', 'Space', 'Tab', 'Enter', 'Tab', 'Tab', 'Space'],
      gives: ['b', 'a', 'c'],
      restores: ['c', 'a', 'b'],
      stands: [0, 1, 2],
      reads: '1. C\n2. A\n3. B',
    },
  ],
};
