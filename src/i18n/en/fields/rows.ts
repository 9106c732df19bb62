/** Words of statements with the same few answers. */
export const rows = { 'matrix-answer': 'Answer' };
