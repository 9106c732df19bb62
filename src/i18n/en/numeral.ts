const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count as it starts a sentence: a word up to nine, digits from there. */
export const numeral = (count: number): string => numerals[count] ?? String(count);
