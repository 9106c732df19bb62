/** Messages of the panel under an answer that tells of danger. Quiet, kind, without a verdict. */
export const danger = {
  'danger-title': 'You do not have to carry this alone',
  'danger-title-abuse': 'You deserve to be safe',
  'danger-abuse': 'If somebody hurts you, scares you or controls you, it is not your fault.',
  'danger-believed': 'There are people who listen, and who believe you.',
  'danger-now':
    'Nobody reads this while you write. You can reach out right now; some lines have opening hours. You can go on here whenever you like.',
  'danger-said': 'Help lines are shown below your answer.',
  'danger-said-abuse': 'Help lines are shown below your answer, with a button to leave this page.',
  'danger-leave': 'Leave this page now',
  'danger-leave-how':
    'Or press Escape three times. This clears your answers here and opens another site. The address of this page may stay in the browser’s history.',
};
