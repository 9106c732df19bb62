/** Messages of statements with the same few answers. */
export const matrix = { 'matrix-answer': 'Answer' };
