/** Messages of a long list that is searched by typing: options, countries. */
export const combobox = {
  'combobox-find': 'Type to search',
  'combobox-none': 'We can’t find that. Try other letters.',
  'combobox-found': (count: number) => (count === 1 ? '1 match' : `${String(count)} matches`),
  'combobox-clear': 'Clear',
};
