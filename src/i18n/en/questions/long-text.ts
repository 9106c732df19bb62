/** Messages of room to write, with beginnings of a sentence for somebody who is stuck. */
export const longText = {
  'long-text-stuck': 'Stuck? Start with:',
  'long-text-starts': 'Ways to start',
};
