/** How a comparison holds an answer against its value. Every one but `answered` is false for an unanswered question. */
export const comparisons = [
  'equals',
  'includes',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'younger-than',
  'answered',
] as const;
