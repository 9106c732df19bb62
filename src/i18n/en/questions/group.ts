/** Messages of a group whose questions are asked several times. */
export const group = {
  'group-one': (one: string, number: number) =>
    one ? `${one} ${String(number)}` : `Number ${String(number)}`,
  'group-at': (one: string, question: string) => `${one}: ${question}`,
  'group-first': 'Add one',
  'group-add': 'Add another',
  'group-of': (number: number, count: number) => `${String(number)} of ${String(count)}`,
  'group-remove': (one: string) => `Remove ${one}`,
  'group-removed': (one: string) => `We’ve removed ${one}.`,
  'group-more': 'More about it, if you like',
  'too-many': (limit: string) => `Please keep it to ${limit}. The rest can wait until we meet`,
};
