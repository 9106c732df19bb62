const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count as it starts a sentence: a word up to nine, digits from there. */
export const numberWord = (count: number): string => words[count] ?? String(count);
